import { type App, ItemView, Keymap, Menu, Notice, setIcon, TFile, type WorkspaceLeaf } from "obsidian";

/** Type of the tiny plugin's view. */
export const TINY_VIEW = "tiny-notes";

/** Lists the notes that have a `kind`, with it and the number of links in them. */
export class TinyView extends ItemView {
	override icon = "list";

	constructor(leaf: WorkspaceLeaf, private readonly showKind: () => boolean) {
		super(leaf);
	}

	getViewType(): string {
		return TINY_VIEW;
	}

	getDisplayText(): string {
		return "Tiny notes";
	}

	override async onOpen(): Promise<void> {
		this.registerEvent(this.app.metadataCache.on("changed", () => this.draw()));
		this.registerEvent(this.app.metadataCache.on("deleted", () => this.draw()));
		this.registerEvent(this.app.vault.on("rename", () => this.draw()));
		this.draw();
	}

	draw(): void {
		this.contentEl.empty();
		for (const file of this.app.vault.getMarkdownFiles().sort((a, b) => a.path.localeCompare(b.path))) {
			const cache = this.app.metadataCache.getFileCache(file);
			const kind: unknown = cache?.frontmatter?.["kind"];
			if (typeof kind === "string") this.drawRow(file, kind, cache?.links?.length ?? 0);
		}
	}

	private drawRow(file: TFile, kind: string, links: number): void {
		const row = this.contentEl.createDiv({ cls: "tiny-row", attr: { "data-path": file.path } });
		const name = row.createEl("a", { cls: "tiny-name", text: file.basename });
		name.addEventListener("click", (event) => void this.app.workspace.openLinkText(file.path, "", Keymap.isModEvent(event)));
		name.addEventListener("mouseover", (event) => {
			this.app.workspace.trigger("hover-link", { event, source: TINY_VIEW, hoverParent: this, targetEl: name, linktext: file.path });
		});
		if (this.showKind()) row.createSpan({ cls: "tiny-kind", text: kind });
		row.createSpan({ cls: "tiny-links", text: String(links) });
		const button = row.createEl("button", { cls: "clickable-icon", attr: { "aria-label": `Mark ${file.basename}` } });
		setIcon(button, "check");
		button.addEventListener("click", () => void markSeen(this.app, file));
		row.addEventListener("contextmenu", (event) => {
			const menu = new Menu();
			menu.addItem((item) => item.setTitle("Mark as seen").setIcon("check").onClick(() => void markSeen(this.app, file)));
			menu.addItem((item) => item.setTitle("Delete").setWarning(true).setSection("danger").onClick(() => void this.app.fileManager.trashFile(file)));
			menu.showAtMouseEvent(event);
		});
	}
}

/** Writes `seen: true` in a note. */
export async function markSeen(app: App, file: TFile): Promise<void> {
	await app.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => {
		frontmatter["seen"] = true;
	});
	new Notice(`${file.basename} is seen`);
}
