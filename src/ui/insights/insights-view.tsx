import { ItemView, Keymap, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { Insight } from "../../domain/insights/insight";
import { InsightsPage } from "./insights-page";
import type { InsightsPort } from "./insights-port";
import { copyOf, FIRST_STATE, PAGE, showInsights, type InsightsState, type ShownInsights } from "./insights-state";

/** The type of the view of insights, and its name as a source of page previews. */
export const INSIGHTS_VIEW = "rekindle-insights";

let opened = 0;

/** What was learned in meetings, in the main area. Texts are read when it is opened, and again when their notes change. */
export class InsightsView extends ItemView {
	override icon = "lightbulb";
	// A note opens beside the list, not in its place.
	override navigation = false;
	readonly #id = `rk-insights-${++opened}`;
	#state: InsightsState = FIRST_STATE;
	#insights: readonly Insight[] | null = null;
	#shown: ShownInsights | null = null;
	#progress: { readonly read: number; readonly total: number } | null = null;
	#active: string | null = null;
	#frame: number | null = null;
	/** The reading under way. */
	#reading: AbortController | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly port: InsightsPort) {
		super(leaf);
	}

	override getViewType(): string {
		return INSIGHTS_VIEW;
	}

	override getDisplayText(): string {
		return this.port.messages().insights.title;
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rk-view");
		this.registerDomEvent(this.contentEl, "click", (event) => this.#onClick(event));
		this.registerDomEvent(this.contentEl, "auxclick", (event) => this.#onClick(event));
		this.registerDomEvent(this.contentEl, "mouseover", (event) => this.#onHover(event));
		this.registerDomEvent(this.contentEl, "focusin", (event) => this.#onFocus(event));
		this.registerDomEvent(this.contentEl, "keydown", (event) => this.#onKey(event));
		this.register(this.port.onChange(() => this.#readSoon()));
		await this.#read();
	}

	override async onClose(): Promise<void> {
		if (this.#frame !== null) this.contentEl.win.cancelAnimationFrame(this.#frame);
		this.#reading?.abort();
		render(null, this.contentEl);
	}

	/** Gives the page the focus, at the search or what there is. */
	focusPage(): void {
		const first = this.contentEl.querySelector<HTMLElement>("input") ?? this.contentEl.querySelector<HTMLElement>("a, button");
		first?.focus();
	}

	/** With the next frame: many notes may change at once. */
	#readSoon(): void {
		this.#frame ??= this.contentEl.win.requestAnimationFrame(() => {
			this.#frame = null;
			void this.#read();
		});
	}

	async #read(): Promise<void> {
		this.#reading?.abort();
		const reading = new AbortController();
		this.#reading = reading;
		if (this.#insights === null) this.#draw();
		const insights = await this.port.gather((read, total) => {
			if (reading.signal.aborted) return;
			this.#progress = { read, total };
			this.#draw();
		}, reading.signal);
		if (insights === null || reading.signal.aborted) return;
		this.#insights = insights;
		this.#progress = null;
		this.#show();
	}

	#show(): void {
		this.#shown = this.#insights === null ? null : showInsights(this.#insights, this.#state, this.port.today());
		this.#draw();
	}

	#draw(): void {
		const messages = this.port.messages();
		const today = this.port.today();
		const change = (state: Partial<InsightsState>): void => {
			this.#state = { ...this.#state, most: PAGE, ...state };
			this.#show();
		};
		render(
			<InsightsPage view={{
				messages, today, change,
				insights: this.#shown,
				progress: this.#progress,
				state: this.#state,
				id: this.#id,
				active: this.#active,
				reset: () => {
					change({ filter: FIRST_STATE.filter, span: null });
					this.focusPage();
				},
				copy: () => {
					const { groups, shown } = this.#shown ?? { groups: [], shown: [] };
					this.port.copy(copyOf(groups, this.#state.by, messages, today, (path) => this.port.linkTo(path)), shown.length);
				},
			}} />,
			this.contentEl,
		);
	}

	#onClick(event: MouseEvent): void {
		const line = lineAt(event);
		if (line === null || event.button > 1) return;
		event.preventDefault();
		this.port.open(line.dataset["path"] ?? "", Number(line.dataset["line"]), Keymap.isModEvent(event));
	}

	#onHover(event: MouseEvent): void {
		const line = lineAt(event);
		if (line === null) return;
		this.app.workspace.trigger("hover-link", {
			event, source: INSIGHTS_VIEW, hoverParent: this, targetEl: line, linktext: line.dataset["path"], sourcePath: "",
		});
	}

	#onFocus(event: FocusEvent): void {
		const key = lineAt(event)?.dataset["key"];
		if (key === undefined || key === this.#active) return;
		this.#active = key;
		this.#draw();
	}

	#onKey(event: KeyboardEvent): void {
		const line = lineAt(event);
		if (line === null || event.altKey || event.ctrlKey || event.metaKey) return;
		const lines = [...this.contentEl.querySelectorAll<HTMLElement>(".rk-insight")];
		const at = lines.indexOf(line);
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
		if (to === undefined) return;
		event.preventDefault();
		lines[to]?.focus();
	}
}

function lineAt(event: Event): HTMLElement | null {
	const { target } = event;
	return (target as Element | null)?.closest<HTMLElement>(".rk-insight") ?? null;
}
