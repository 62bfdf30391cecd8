import { ItemView, Keymap, Platform, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { GuideKnown, GuidePort } from "./guide-port";
import { GuidePage } from "./guide-page";
import { GuideSession } from "./guide-session";

/** The type of the view of the guide that maps the network. */
export const GUIDE_VIEW = "rekindle-guide";

let opened = 0;

/** The guide in the main area: five questions, and a note for each name that comes to mind. */
export class GuideView extends ItemView {
	override icon = "map";
	// A note opens beside the guide, not in its place.
	override navigation = false;
	readonly #id = `rk-guide-${++opened}`;
	readonly #session: GuideSession;
	#isReady = false;
	#frame: number | null = null;
	/** Who is known by what narrowed the question when it was asked last: the whole network is looked through for it. */
	#known: { readonly key: string; readonly known: GuideKnown } | null = null;
	#companies: readonly string[] | null = null;
	/** How often contacts changed. */
	#changes = 0;

	constructor(leaf: WorkspaceLeaf, private readonly port: GuidePort) {
		super(leaf);
		this.#session = new GuideSession(port, () => this.#drawSoon());
	}

	override getViewType(): string {
		return GUIDE_VIEW;
	}

	override getDisplayText(): string {
		return this.port.messages.guide.title;
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rk-view");
		this.registerDomEvent(this.contentEl, "click", (event) => this.#onClick(event));
		this.registerDomEvent(this.contentEl, "auxclick", (event) => this.#onClick(event));
		this.registerDomEvent(this.contentEl, "focusout", () => this.#keep());
		this.registerDomEvent(this.contentEl.doc, "visibilitychange", () => this.#keep());
		this.register(this.port.onChange((renamed) => {
			this.#changes++;
			this.#companies = null;
			this.#session.follow(renamed);
		}));
		this.#draw();
		void this.port.ready.then(() => this.#session.begin()).then(() => {
			this.#isReady = true;
			this.#draw();
			this.focusGuide();
		});
	}

	override async onClose(): Promise<void> {
		if (this.#frame !== null) this.contentEl.win.cancelAnimationFrame(this.#frame);
		this.#keep();
		render(null, this.contentEl);
	}

	/** Gives the field the focus; on a phone the keyboard stays away until it is called for. */
	focusGuide(): void {
		if (!Platform.isPhone) this.contentEl.querySelector<HTMLElement>(".rk-guide-field, button.mod-cta")?.focus({ preventScroll: true });
	}

	#keep(): void {
		if (this.#isReady) this.#session.keepPlace();
	}

	/** With the next frame: many lines may be seen to at once. */
	#drawSoon(): void {
		this.#frame ??= this.contentEl.win.requestAnimationFrame(() => {
			this.#frame = null;
			this.#draw();
		});
	}

	#draw(): void {
		const { port } = this;
		const session = this.#session;
		const isEnd = session.place.prompt === null;
		const paths = session.rows.flatMap(({ state }) => (state.kind === "done" ? [state.path] : []));
		render(
			<GuidePage view={{
				port, session,
				id: this.#id,
				isReady: this.#isReady,
				known: this.#isReady ? this.#whoIsKnown() : null,
				companies: this.#isReady ? (this.#companies ??= port.companies()) : [],
				worth: this.#isReady && isEnd ? port.worth(paths) : [],
				narrowTo: (company) => {
					session.narrow({ company });
					this.focusGuide();
				},
				focusEntry: () => {
					// At once: the next name may be typed before the next frame.
					this.#draw();
					this.focusGuide();
				},
				turn: (move) => {
					move();
					this.#draw();
					this.contentEl.querySelector(".rk-guide")?.scrollTo({ top: 0 });
					this.focusGuide();
				},
			}} />,
			this.contentEl,
		);
	}

	#whoIsKnown(): GuideKnown | null {
		const { prompt, from } = this.#session.place;
		const key = JSON.stringify([prompt, from, this.#changes]);
		if (this.#known?.key !== key) this.#known = prompt === null ? null : { key, known: this.port.known(prompt, from) };
		return this.#known?.known ?? null;
	}

	#onClick(event: MouseEvent): void {
		const link = (event.target as Element | null)?.closest<HTMLElement>("a[data-path]") ?? null;
		if (link === null || event.button > 1) return;
		event.preventDefault();
		this.port.open(link.dataset["path"] ?? "", Keymap.isModEvent(event));
	}
}
