import { FuzzySuggestModal, type App, type TFolder } from "obsidian";

/** Asks for one of the vault's folders. */
export class FolderPicker extends FuzzySuggestModal<TFolder> {
	#chosen: string | null = null;
	#resolve: ((path: string | null) => void) | null = null;

	constructor(app: App, title: string) {
		super(app);
		this.setPlaceholder(title);
	}

	/** Opens the list; resolves with the folder's path, or null. */
	ask(): Promise<string | null> {
		return new Promise((resolve) => {
			this.#resolve = resolve;
			this.open();
		});
	}

	override getItems(): TFolder[] {
		return this.app.vault.getAllFolders(false);
	}

	override getItemText(folder: TFolder): string {
		return folder.path;
	}

	override onChooseItem(folder: TFolder): void {
		this.#chosen = folder.path;
	}

	override onClose(): void {
		super.onClose();
		// The app closes the list before it tells what was chosen.
		window.setTimeout(() => this.#resolve?.(this.#chosen), 0);
	}
}
