import type * as Api from "obsidian";
import { debounce } from "../core/debounce";
import type { TFile } from "../vault/files";
import { ItemView } from "./view";

/** A view of a file. */
export abstract class FileView extends ItemView {
	file: TFile | null = null;
	allowNoFile = false;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? "No file";
	}

	override getState(): Record<string, unknown> {
		return this.file === null ? {} : { file: this.file.path };
	}

	override async setState(state: unknown, result: Api.ViewStateResult): Promise<void> {
		const path = (state as { readonly file?: unknown } | null)?.file;
		const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : null;
		if (file !== null && file !== this.file) {
			if (this.file !== null) await this.onUnloadFile(this.file);
			this.file = file;
			await this.onLoadFile(file);
		}
		await super.setState(state, result);
	}

	async onLoadFile(_file: TFile): Promise<void> {}

	async onUnloadFile(_file: TFile): Promise<void> {}

	async onRename(_file: TFile): Promise<void> {}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

/** A view that edits a file. */
export abstract class EditableFileView extends FileView {}

/** A view that edits a file's text and saves it 2 seconds after the last change. */
export abstract class TextFileView extends EditableFileView {
	data = "";
	/** Whether the view holds changes that are not saved. */
	dirty = false;
	readonly requestSave = debounce(() => void this.save(), 2000, true);

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override async onLoadFile(file: TFile): Promise<void> {
		this.clear();
		this.data = await this.app.vault.read(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save();
	}

	async save(): Promise<void> {
		this.requestSave.cancel();
		if (this.file === null || !this.dirty) return;
		this.dirty = false;
		this.data = this.getViewData();
		await this.app.vault.modify(this.file, this.data);
	}

	/** Takes over a change that was made outside the view, unless the view holds changes of its own. */
	async reload(): Promise<void> {
		if (this.file === null || this.dirty) return;
		const data = await this.app.vault.cachedRead(this.file);
		if (data === this.data && data === this.getViewData()) return;
		this.data = data;
		this.setViewData(data, false);
	}
}
