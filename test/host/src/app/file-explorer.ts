import { debounce } from "../core/debounce";
import { Keymap } from "../core/keymap";
import { setIcon } from "../ui/icons";
import { Menu } from "../ui/menu";
import { type TAbstractFile, TFile, TFolder } from "../vault/files";
import { ItemView } from "../workspace/view";

/** More entries than this of one folder are not drawn: a benchmark's folder holds 100,000. */
const MOST = 300;

const byKindAndName = (a: TAbstractFile, b: TAbstractFile): number =>
	Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name);

/** The vault's files as a tree. */
export class FileExplorer extends ItemView {
	override icon = "folder-closed";
	readonly #open = new Set<string>();
	readonly #selected = new Set<TAbstractFile>();

	getViewType(): string {
		return "file-explorer";
	}

	getDisplayText(): string {
		return "Files";
	}

	override async onOpen(): Promise<void> {
		const redraw = debounce(() => this.#draw(), 60);
		const { vault, workspace } = this.app;
		for (const name of ["create", "delete", "rename"]) this.registerEvent(vault.on(name as "create", redraw as () => void));
		this.registerEvent(workspace.on("file-open", (file) => this.#reveal(file)));
		this.register(() => redraw.cancel());
		this.#draw();
	}

	#draw(): void {
		this.contentEl.empty();
		const box = this.contentEl.createDiv("nav-files-container");
		box.createDiv({ cls: "nav-vault-title", text: this.app.vault.getName() });
		this.#drawFolder(this.app.vault.getRoot(), box);
		this.#markActive();
	}

	#drawFolder(folder: TFolder, parent: HTMLElement): void {
		const children = folder.children.length > 5000 ? folder.children.slice(0, MOST) : folder.children.slice().sort(byKindAndName);
		for (const child of children.slice(0, MOST)) {
			if (child instanceof TFolder) this.#drawFolderRow(child, parent);
			else if (child instanceof TFile) this.#drawFileRow(child, parent);
		}
	}

	#drawFolderRow(folder: TFolder, parent: HTMLElement): void {
		const item = parent.createDiv("tree-item nav-folder");
		const title = item.createDiv({ cls: "tree-item-self nav-folder-title is-clickable", attr: { "data-path": folder.path } });
		setIcon(title.createDiv("tree-item-icon collapse-icon"), this.#open.has(folder.path) ? "chevron-down" : "chevron-right");
		title.createDiv({ cls: "tree-item-inner nav-folder-title-content", text: folder.name });
		title.addEventListener("click", () => {
			if (!this.#open.delete(folder.path)) this.#open.add(folder.path);
			this.#draw();
		});
		if (this.#open.has(folder.path)) this.#drawFolder(folder, item.createDiv("tree-item-children nav-folder-children"));
	}

	#drawFileRow(file: TFile, parent: HTMLElement): void {
		const title = parent.createDiv("tree-item nav-file").createDiv({ cls: "tree-item-self nav-file-title is-clickable", attr: { "data-path": file.path } });
		title.createDiv({ cls: "tree-item-inner nav-file-title-content", text: file.extension === "md" ? file.basename : file.name });
		title.addEventListener("click", (event) => this.#click(file, event));
		title.addEventListener("contextmenu", (event) => this.#showMenu(file, event));
	}

	/** Shift or Alt selects several, as in the app. */
	#click(file: TFile, event: MouseEvent): void {
		if (event.shiftKey || event.altKey) this.#selected.add(file);
		else {
			this.#selected.clear();
			void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
		}
		this.#markActive();
	}

	#showMenu(file: TFile, event: MouseEvent): void {
		const menu = new Menu();
		const several = this.#selected.has(file) && this.#selected.size > 1;
		menu.addItem((item) => item.setTitle("Open in new tab").setIcon("file-plus").setSection("open").onClick(() => void this.app.workspace.getLeaf("tab").openFile(file)));
		if (several) this.app.workspace.trigger("files-menu", menu, [...this.#selected], "file-explorer-context-menu", this.leaf);
		else this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
		menu.addItem((item) => item.setTitle("Delete").setIcon("trash-2").setSection("danger").setWarning(true).onClick(() => void this.app.fileManager.trashFile(file)));
		menu.showAtMouseEvent(event);
	}

	/** Opens the folders that a file lies in, as the app does with "auto-reveal" on. */
	#reveal(file: { readonly path: string } | null): void {
		const folders = (file?.path ?? "").split("/").slice(0, -1).map((_name, index, names) => names.slice(0, index + 1).join("/"));
		const closed = folders.filter((folder) => !this.#open.has(folder));
		for (const folder of closed) this.#open.add(folder);
		if (closed.length > 0) this.#draw();
		else this.#markActive();
	}

	#markActive(): void {
		const active = this.app.workspace.getActiveFile()?.path;
		const selected = new Set([...this.#selected].map(({ path }) => path));
		for (const title of this.contentEl.findAll(".nav-file-title")) {
			const path = title.dataset["path"] ?? "";
			title.toggleClass("is-active", path === active);
			title.toggleClass("is-selected", selected.has(path));
		}
	}
}
