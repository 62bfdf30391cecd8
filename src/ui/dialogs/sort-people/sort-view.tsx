import { ItemView, Platform, type WorkspaceLeaf } from "obsidian";
import { render, type JSX } from "preact";
import { lastTalkedChoices, placementChoices, type SortChoice } from "./sort-choices";
import { SortCard, SortDone, type SortMoves, type SortQuestionView } from "./sort-card";
import type { LastTalked } from "../../../domain/notes/edit-contact";
import type { Placement, SortPort } from "./sort-port";
import { SortSession, type SortStep } from "./sort-session";

/** The type of the view that sorts people. */
export const SORT_PEOPLE_VIEW = "rekindle-sort-people";

type Answer = { readonly about: "circle"; readonly value: Placement } | { readonly about: "last-exchange"; readonly value: LastTalked };

/** Sorts people one at a time, in a card that leaves room for the note beside it. */
export class SortPeopleView extends ItemView {
	override icon = "users";
	override navigation = false;
	#isOpen = false;
	#session: SortSession | null = null;
	/** The question on the card. */
	#drawn: SortStep | null = null;
	/** Path of the note shown beside it. */
	#shown: string | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly port: SortPort) {
		super(leaf);
	}

	override getViewType(): string {
		return SORT_PEOPLE_VIEW;
	}

	override getDisplayText(): string {
		return this.port.messages.sort.title;
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rk", "rk-view");
		this.contentEl.tabIndex = -1;
		this.#isOpen = true;
		this.registerDomEvent(this.contentEl, "keydown", (event) => this.#onKey(event));
		void this.port.ready.then(() => this.#begin());
	}

	override async onClose(): Promise<void> {
		this.#isOpen = false;
		render(null, this.contentEl);
		this.#session = null;
	}

	#begin(): void {
		// The view may have been closed before the notes were read.
		if (!this.#isOpen) return;
		this.#session = new SortSession(this.port);
		this.#draw();
	}

	/** Draws again, after notes, settings or the day have changed. */
	refresh(): void {
		this.#session?.refresh();
		this.#draw();
	}

	/** Gives the card the focus, at its first answer, so that its keys work. */
	focusCard(): void {
		(this.contentEl.querySelector("button") ?? this.contentEl).focus({ preventScroll: true });
	}

	#draw(): void {
		const session = this.#session;
		if (session === null) return;
		const hadFocus = this.contentEl.contains(this.contentEl.ownerDocument.activeElement);
		const step = session.current;
		const isNew = step?.path !== this.#drawn?.path || step?.question !== this.#drawn?.question;
		this.#drawn = step;
		render(step === null ? this.#done(session) : this.#card(session, step), this.contentEl);
		if (hadFocus && isNew) this.focusCard();
		if (step === null || step.path === this.#shown) return;
		this.#shown = step.path;
		this.port.show(step.path, false);
	}

	#done(session: SortSession): JSX.Element {
		const unskip = (): void => {
			session.unskip();
			this.#draw();
		};
		return <SortDone skipped={session.skipped} messages={this.port.messages} onUnskip={unskip} undo={this.#moves(session).undo} />;
	}

	#card(session: SortSession, step: SortStep): JSX.Element | null {
		const view = this.#viewOf(session, step);
		if (view === null) return null;
		return (
			<SortCard
				view={view}
				messages={this.port.messages}
				moves={this.#moves(session)}
				hasKeys={!Platform.isPhone}
				onChoose={(value) => this.#choose(value as Answer)}
			/>
		);
	}

	#viewOf(session: SortSession, { path, question }: SortStep): SortQuestionView | null {
		const contact = this.port.contact(path);
		if (contact === null) return null;
		const { sort } = this.port.messages;
		return {
			contact,
			links: this.port.links(path),
			left: session.left,
			question: question === "circle" ? sort.whichCircle : sort.lastExchange(contact.name),
			hint: question === "circle" ? "" : sort.approximate,
			choices: this.#choices(session),
		};
	}

	#choices(session: SortSession): readonly SortChoice<Answer>[] {
		const step = session.current;
		const contact = step === null ? null : this.port.contact(step.path);
		if (step === null || contact === null) return [];
		const { messages } = this.port;
		return step.question === "circle"
			? placementChoices(this.port.circles(), contact, messages).map((choice) => ({ ...choice, value: { about: "circle", value: choice.value } }))
			: lastTalkedChoices(messages).map((choice) => ({ ...choice, value: { about: "last-exchange", value: choice.value } }));
	}

	#choose(answer: Answer): void {
		const session = this.#session;
		if (session === null) return;
		const work = answer.about === "circle" ? session.place(answer.value) : session.answer(answer.value);
		void work.then(() => this.#draw());
	}

	#moves(session: SortSession): SortMoves {
		return {
			back: session.mayGoBack ? () => this.#then(() => session.back()) : null,
			undo: session.mayUndo ? () => void session.undo().then(() => this.#draw()) : null,
			skip: () => this.#then(() => session.skip()),
			open: () => {
				if (session.current !== null) this.port.show(session.current.path, true);
			},
		};
	}

	#then(move: () => void): void {
		move();
		this.#draw();
	}

	#onKey(event: KeyboardEvent): void {
		const session = this.#session;
		if (session === null || event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
		const key = event.key.toLowerCase();
		const choice = this.#choices(session).find((one) => one.key === key);
		const moves = this.#moves(session);
		const move = { b: moves.back, s: moves.skip, u: moves.undo, o: moves.open }[key] ?? null;
		if (choice !== undefined) this.#choose(choice.value);
		else if (move !== null) move();
		else if (event.key === "ArrowDown") this.#moveFocus(1);
		else if (event.key === "ArrowUp") this.#moveFocus(-1);
		else return;
		event.preventDefault();
	}

	#moveFocus(by: 1 | -1): void {
		const buttons = [...this.contentEl.querySelectorAll("button")].filter(({ disabled }) => !disabled);
		const at = buttons.findIndex((button) => button === button.ownerDocument.activeElement);
		buttons[(at + by + buttons.length) % buttons.length]?.focus();
	}
}
