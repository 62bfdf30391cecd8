import { TFile, TFolder, type App, type Component, type TAbstractFile } from "obsidian";
import type { NoteChange } from "./note-change";
import { PendingChanges, type CurrentNotes } from "./pending-changes";
import { readSnapshot } from "./read-snapshot";
import type { Pace } from "./slices";

/** Who takes in what the watcher sees. */
export interface ChangeSink {
	apply(changes: readonly NoteChange[]): void;
	/** Paths of all notes it holds. */
	heldPaths(): Iterable<string>;
}

/** As many changes are taken in at once; after that the app has its turn. */
const MOST_AT_ONCE = 50;

/** Watches a vault and hands on what changes in it, many changes of one moment together. */
export class VaultWatcher {
	private readonly pending = new PendingChanges();
	private readonly current: CurrentNotes;
	private delivery: Promise<void> | null = null;

	constructor(private readonly app: App, private readonly sink: ChangeSink, private readonly pace: Pace) {
		this.current = {
			exists: (path) => app.vault.getFileByPath(path) !== null,
			snapshot: (path, text) => {
				const file = app.vault.getFileByPath(path);
				const snapshot = isNote(file) ? readSnapshot(app, file, text) : null;
				return snapshot?.metadata == null ? null : snapshot;
			},
		};
	}

	/** Watches as long as the component is loaded. Begin when the layout is ready: before, each file is told as new. */
	runWith(component: Component): void {
		const { vault, metadataCache } = this.app;
		component.registerEvent(
			metadataCache.on("changed", (file, text) => {
				if (isNote(file)) this.note(() => this.pending.changed(file.path, text));
			}),
		);
		component.registerEvent(vault.on("create", (file) => this.cameOrWent(file)));
		component.registerEvent(vault.on("delete", (file) => this.cameOrWent(file)));
		component.registerEvent(vault.on("rename", (file, from) => this.renamed(file, from)));
	}

	/** Resolves when everything seen so far is taken in. */
	async settled(): Promise<void> {
		while (this.delivery !== null) await this.delivery;
	}

	private cameOrWent(file: TAbstractFile): void {
		if (file instanceof TFile) this.note(() => this.pending.cameOrWent(file.path));
		else this.note(() => this.lookBelow(file.path));
	}

	/** Whether or not each file in a folder is told of: no harm is done by looking twice. */
	private renamed(file: TAbstractFile, from: string): void {
		if (file instanceof TFile) this.note(() => this.pending.renamed(from, file.path));
		else if (file instanceof TFolder) this.note(() => this.renamedFolder(file.path, from));
	}

	private renamedFolder(to: string, from: string): void {
		for (const path of below(this.sink.heldPaths(), from)) {
			const moved = `${to}${path.slice(from.length)}`;
			if (this.current.exists(moved)) this.pending.renamed(path, moved);
		}
	}

	private lookBelow(folder: string): void {
		for (const path of below(this.sink.heldPaths(), folder)) this.pending.cameOrWent(path);
	}

	private note(remember: () => void): void {
		remember();
		if (!this.pending.isEmpty) this.delivery ??= this.deliver();
	}

	/** What happens in one moment is taken in together. */
	private async deliver(): Promise<void> {
		try {
			while (!this.pending.isEmpty) {
				await this.pace.breathe();
				await this.handOn(this.pending.take(this.current));
			}
		} finally {
			this.delivery = null;
		}
	}

	private async handOn(changes: readonly NoteChange[]): Promise<void> {
		for (let start = 0; start < changes.length; start += MOST_AT_ONCE) {
			if (start > 0) await this.pace.breathe();
			this.sink.apply(changes.slice(start, start + MOST_AT_ONCE));
		}
	}
}

function isNote(file: TFile | null): file is TFile {
	return file !== null && file.extension === "md";
}

function below(paths: Iterable<string>, folder: string): readonly string[] {
	return [...paths].filter((path) => path.startsWith(`${folder}/`));
}
