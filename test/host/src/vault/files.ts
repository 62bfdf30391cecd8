import type * as Api from "obsidian";
import type { Vault } from "./vault";

/** A file or a folder of the vault's tree. */
export abstract class TAbstractFile {
	declare vault: Vault & Api.Vault;
	path = "";
	name = "";
	parent: TFolder | null = null;
	/** Set once the file is gone. */
	deleted = false;

	setPath(path: string): void {
		this.path = path;
		this.name = path.slice(path.lastIndexOf("/") + 1);
	}
}

/** A file of the vault's tree. */
export class TFile extends TAbstractFile implements Api.TFile {
	stat: Api.FileStats = { ctime: 0, mtime: 0, size: 0 };
	basename = "";
	extension = "";

	override setPath(path: string): void {
		super.setPath(path);
		const dot = this.name.lastIndexOf(".");
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : "";
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
	}
}

/** A folder of the vault's tree. */
export class TFolder extends TAbstractFile implements Api.TFolder {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === "/";
	}
}
