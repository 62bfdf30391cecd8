import type { PaneType } from "obsidian";
import { type OccasionItem, type PanelItem, peopleOf } from "./panel-item";
import type { PanelController } from "./panel-controller";
import { OPEN_THING } from "./row-view";
import { moveFrom, type RowPlace } from "./row-focus";
import { type KeyIntent, readRowKey } from "./row-keys";

/** What the panel's events need of the view they happen in. */
export interface PanelStage {
	readonly root: HTMLElement;
	/** Draws at once, so that a row is there to be focused. */
	draw(): void;
	/** Gives focus back to the note. */
	leave(): void;
	/** Where a click or key wants a note opened, by the app's modifiers. */
	paneOf(event: MouseEvent | KeyboardEvent): PaneType | boolean;
	/** Shows the app's page preview. */
	preview(event: MouseEvent, target: HTMLElement, path: string): void;
}

/** Turns what happens on rows into actions: one listener of a kind for the whole panel, however many rows there are. */
export class PanelEvents {
	constructor(private readonly controller: PanelController, private readonly stage: PanelStage) {}

	keyDown(event: KeyboardEvent): void {
		const target = elementOf(event);
		if (target === null || event.isComposing) return;
		const place = placeOf(target);
		const handled = place === null ? this.keyElsewhere(event, target) : this.keyInRow(event, target, place);
		if (!handled) return;
		event.preventDefault();
		event.stopPropagation();
	}

	click(event: MouseEvent): void {
		const target = elementOf(event);
		const place = target === null ? null : placeOf(target);
		if (target === null || place === null) return;
		const button = target.closest<HTMLElement>("[data-action]");
		if (button !== null) {
			event.preventDefault();
			// A button pressed by key has no place of its own for a menu.
			const byKey = event.detail === 0 && button.dataset["action"] === "menu";
			this.act(button.dataset["action"] ?? "", place, byKey ? button : event);
		} else if (target.closest(".rk-name") !== null) {
			event.preventDefault();
			this.open(place, event);
		}
	}

	/** The middle button opens in a new tab. */
	auxClick(event: MouseEvent): void {
		const target = elementOf(event);
		if (event.button !== 1 || target?.closest(".rk-name") == null) return;
		const place = placeOf(target);
		if (place === null) return;
		event.preventDefault();
		this.open(place, event);
	}

	contextMenu(event: MouseEvent): void {
		const target = elementOf(event);
		const place = target === null ? null : placeOf(target);
		const item = place === null ? null : this.controller.itemAt(place);
		const person = item === null || item.kind === "occasion" ? undefined : peopleOf(item)[0];
		if (target === null || person === undefined) return;
		event.preventDefault();
		// The menu key reports no place of its own.
		const byKey = event.button !== 2 && event.clientX === 0 && event.clientY === 0;
		this.controller.port.actions.menu(person.path, byKey ? (menuAnchor(target) ?? target) : event);
	}

	mouseOver(event: MouseEvent): void {
		const name = elementOf(event)?.closest<HTMLElement>(".rk-name");
		const path = name === null || name === undefined ? undefined : rowElement(name)?.dataset["path"];
		if (name !== null && name !== undefined && path !== undefined) this.stage.preview(event, name, path);
	}

	focusIn(event: FocusEvent): void {
		const target = elementOf(event);
		const place = target === null ? null : placeOf(target);
		if (target === null || place === null) {
			this.controller.rowsLeft();
			return;
		}
		this.controller.rowFocused(place, rowElement(target)?.matches(":focus-visible") === true || isButtonByKey(target));
	}

	focusOut(event: FocusEvent): void {
		const next = event.relatedTarget as Element | null;
		// Nowhere: rows are being drawn anew, and focus comes back right after; or the whole window lost it.
		if (next !== null && !this.stage.root.contains(next)) this.controller.rowsLeft();
	}

	/** Puts focus on a row, drawing it first when it is out of view. */
	focusRow(place: RowPlace): void {
		this.controller.active = place;
		if (this.findRow(place) === null) this.stage.draw();
		const row = this.findRow(place);
		row?.focus();
		row?.scrollIntoView({ block: "nearest" });
	}

	findRow({ section, key }: RowPlace): HTMLElement | null {
		const rows = this.stage.root.querySelectorAll<HTMLElement>(`[data-section="${section}"] [data-key]`);
		return Array.from(rows).find((row) => row.dataset["key"] === key) ?? null;
	}

	private keyElsewhere(event: KeyboardEvent, target: HTMLElement): boolean {
		const typing = target.matches("input[type='search']");
		if (event.key === "Escape") return this.escape(typing);
		if (event.key === "/" && !typing && !target.matches("input, textarea")) return this.focusSearch();
		const toggle = target.closest<HTMLElement>("[data-toggle]");
		if (event.key === "ArrowDown" && (typing || toggle !== null)) {
			const from = toggle?.dataset["toggle"];
			const { sections } = this.controller.view;
			const start = from === undefined ? 0 : sections.findIndex(({ id }) => id === from);
			return this.goTo(moveFrom(sections.slice(Math.max(0, start)), null, "first"));
		}
		return false;
	}

	private escape(typing: boolean): boolean {
		if (typing && this.controller.state.query !== "") this.controller.search("");
		else this.stage.leave();
		return true;
	}

	private keyInRow(event: KeyboardEvent, target: HTMLElement, place: RowPlace): boolean {
		const button = target.closest<HTMLElement>("[data-action]");
		const intent = readRowKey(event, button !== null);
		if (intent === null) return false;
		if (intent.do === "open") return this.open(place, event);
		if (intent.do === "move") return this.goTo(moveFrom(this.controller.view.sections, place, intent.move));
		return this.do(intent, target, place);
	}

	private do(intent: Exclude<KeyIntent, { do: "move" }>, target: HTMLElement, place: RowPlace): boolean {
		const row = rowElement(target);
		switch (intent.do) {
			case "search":
				return this.focusSearch();
			case "leave":
				this.stage.leave();
				return true;
			case "enter-buttons":
				return stepButtons(row, target, 1);
			case "leave-buttons":
				return stepButtons(row, target, -1);
			default:
				return this.act(intent.do, place, menuAnchor(target));
		}
	}

	private goTo(place: RowPlace | null): boolean {
		if (place !== null) this.focusRow(place);
		// At either end an arrow stays where it is, and does not scroll the list away from the row.
		return true;
	}

	private focusSearch(): boolean {
		const search = this.stage.root.querySelector<HTMLInputElement>("input[type='search']");
		search?.focus();
		search?.select();
		return search !== null;
	}

	private open(place: RowPlace, event: MouseEvent | KeyboardEvent): boolean {
		const item = this.controller.itemAt(place);
		if (item === null) return false;
		const { actions } = this.controller.port;
		const pane = this.stage.paneOf(event);
		if (item.kind === "problem") actions.openProblem(item.problem, pane);
		else actions.open(item.path, pane);
		return true;
	}

	private paneAt(at: MouseEvent | HTMLElement | null): PaneType | boolean {
		return at === null || !("button" in at) ? false : this.stage.paneOf(at);
	}

	/** Does what a button or letter of a row says; whether there was something to do. */

	private act(action: string, place: RowPlace, at: MouseEvent | HTMLElement | null): boolean {
		const item = this.controller.itemAt(place);
		return item !== null && this.actOn(action, item, at);
	}

	private actOn(action: string, item: PanelItem, at: MouseEvent | HTMLElement | null): boolean {
		const { actions } = this.controller.port;
		const people = peopleOf(item).map(({ path }) => path);
		const first = people[0];
		if (item.kind === "occasion") return this.actOnOccasion(action, item, at);
		if (action === "done" && item.kind === "presence") actions.presenceDone(item.path);
		else if (action === "done" && item.kind === "owed") actions.done(item.owed);
		else if (action === OPEN_THING && item.kind === "owed") actions.openOwed(item.owed, this.paneAt(at));
		else if (action === OPEN_THING) actions.findIntroduction(item.path);
		else if (action === "repair" && item.kind === "problem") actions.repair(item.problem);
		else if (first === undefined) return false;
		else if (action === "log") actions.log(people);
		else if (action === "write") actions.write(first, item.kind === "owed" ? item.owed : null);
		else if (action === "meeting") actions.meeting(people);
		else if (action === "snooze") actions.snooze(first);
		else if (action === "menu" && at !== null) actions.menu(first, at);
		else return false;
		return true;
	}

	/** A date is a pretext to write to one of those known there; nothing happened with all of them. */
	private actOnOccasion(action: string, { people, occasion }: OccasionItem, at: MouseEvent | HTMLElement | null): boolean {
		const { actions } = this.controller.port;
		if (action === "write") actions.writeToOneOf(people.map(({ path }) => path));
		else if (action === OPEN_THING) actions.openOccasion(occasion, this.paneAt(at));
		else return false;
		return true;
	}
}

/** The element an event happened on. */
function elementOf(event: Event): HTMLElement | null {
	const target = event.target as Element | null;
	// Icons inside buttons are no HTML elements.
	return target?.closest<HTMLElement>("button, a, input, [data-key], div, span, section") ?? null;
}

function rowElement(target: Element): HTMLElement | null {
	return target.closest<HTMLElement>("[data-key]");
}

/** Where a row's menu opens when no pointer says: at the button that stands for it. */
function menuAnchor(target: Element): HTMLElement | null {
	const row = rowElement(target);
	return row?.querySelector<HTMLElement>("[data-action='menu']") ?? row;
}

function placeOf(target: Element): RowPlace | null {
	const key = rowElement(target)?.dataset["key"];
	const section = target.closest<HTMLElement>("[data-section]")?.dataset["section"];
	return key === undefined || section === undefined ? null : { section, key };
}

function isButtonByKey(target: HTMLElement): boolean {
	return target.closest("[data-action]")?.matches(":focus-visible") === true;
}

/** Moves along a row's buttons: right from the row enters, left from the first one leaves. */
function stepButtons(row: HTMLElement | null, target: HTMLElement, step: 1 | -1): boolean {
	if (row === null) return false;
	const buttons = Array.from(row.querySelectorAll<HTMLElement>("[data-action]"));
	const here = buttons.findIndex((button) => button.contains(target));
	if (here < 0 && step < 0) return false;
	const next = buttons[here + step];
	if (next !== undefined) next.focus();
	else if (step < 0) row.focus();
	return true;
}
