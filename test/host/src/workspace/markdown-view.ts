import type * as Api from "obsidian";
import { setIcon } from "../ui/icons";
import { Editor } from "./editor";
import { TextFileView } from "./file-view";
import type { WorkspaceLeaf } from "./leaf";
import { renderNote } from "./render-note";

/** A note, to be read or edited. */
export class MarkdownView extends TextFileView {
	readonly editor: Editor;
	hoverPopover: Api.HoverPopover | null = null;
	readonly previewMode: { readonly containerEl: HTMLElement; rerender(): void };
	readonly #area: HTMLTextAreaElement;
	readonly #preview: HTMLElement;
	readonly #switch: HTMLElement;
	#mode: Api.MarkdownViewModeType;
	/** The app keeps the line ends and first mark of a file; a text area does not. */
	#crlf = false;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.icon = "file-text";
		this.#area = this.contentEl.createEl("textarea", { cls: "host-source", attr: { spellcheck: "false", "aria-label": "Note" } });
		this.#preview = this.contentEl.createDiv({ cls: "markdown-preview-view markdown-rendered", attr: { tabindex: -1 } });
		this.editor = new Editor(this.#area, () => this.#changed());
		this.previewMode = { containerEl: this.#preview, rerender: () => this.#draw() };
		this.#mode = this.app.vault.getConfig("defaultViewMode") === "source" ? "source" : "preview";
		this.#switch = this.addAction("pencil", "Edit", () => this.setMode(this.#mode === "source" ? "preview" : "source"));
		this.setMode(this.#mode);
	}

	getViewType(): string {
		return "markdown";
	}

	getMode(): Api.MarkdownViewModeType {
		return this.#mode;
	}

	setMode(mode: Api.MarkdownViewModeType): void {
		this.#mode = mode;
		this.#area.toggle(mode === "source");
		this.#preview.toggle(mode === "preview");
		setIcon(this.#switch, mode === "source" ? "book-open" : "pencil");
		this.#switch.setAttr("aria-label", mode === "source" ? "Read" : "Edit");
		this.#draw();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.#mode };
	}

	override async setState(state: unknown, result: Api.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const mode = (state as { readonly mode?: unknown } | null)?.mode;
		if (mode === "source" || mode === "preview") this.setMode(mode);
	}

	override setEphemeralState(state: unknown): void {
		const { line, focus } = (state ?? {}) as { readonly line?: unknown; readonly focus?: unknown };
		if (typeof line === "number") {
			this.editor.setCursor(line);
			this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } });
		}
		if (focus === true) this.focus();
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === "md";
	}

	getViewData(): string {
		return this.#crlf ? this.#area.value.replace(/\n/g, "\r\n") : this.#area.value;
	}

	setViewData(data: string, _clear: boolean): void {
		this.#crlf = data.includes("\r\n");
		this.#area.value = data;
		this.#draw();
	}

	clear(): void {
		this.#area.value = "";
		this.dirty = false;
	}

	/** Puts the focus in the note. */
	focus(): void {
		if (this.#mode === "source") this.editor.focus();
		else this.#preview.focus();
	}

	showSearch(): void {}

	#changed(): void {
		this.dirty = true;
		this.requestSave();
		this.app.workspace.trigger("editor-change", this.editor, this);
	}

	#draw(): void {
		if (this.#mode === "preview") renderNote(this.app, this.#area.value, this.#preview, this.file?.path ?? "");
	}
}
