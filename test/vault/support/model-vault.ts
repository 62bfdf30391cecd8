import type { NoteSnapshot } from "../../../src/domain/notes/note-snapshot";
import type { NoteSource } from "../../../src/vault/live-index";
import type { CurrentNotes, PendingChanges } from "../../../src/vault/pending-changes";
import { noteMetadata } from "../../support/note-metadata";

/** What the app tells of a change; a test may tell it late, twice, or in another order. */
export type Told = (pending: PendingChanges) => void;

/**
 * A vault as paths and texts. It resolves links as the app does, and says what the app would tell of each change: a note is
 * parsed anew only when it is told of as changed.
 */
export class ModelVault implements NoteSource, CurrentNotes {
	private readonly texts = new Map<string, string>();
	private readonly parsed = new Map<string, NoteSnapshot["metadata"]>();
	/** Notes whose text is newer than their parse. */
	private readonly stale = new Set<string>();

	constructor(notes: Readonly<Record<string, string>> = {}) {
		for (const [path, text] of Object.entries(notes)) {
			this.texts.set(path, text);
			this.parse(path);
		}
	}

	get paths(): readonly string[] {
		return [...this.texts.keys()];
	}

	text(path: string): string {
		return this.texts.get(path) ?? "";
	}

	exists(path: string): boolean {
		return this.texts.has(path);
	}

	/** Makes a note, or replaces its text. */
	write(path: string, text: string): readonly Told[] {
		const isNew = !this.exists(path);
		this.texts.set(path, text);
		this.stale.add(path);
		return isNew ? [(pending) => pending.cameOrWent(path), this.changed(path)] : [this.changed(path)];
	}

	delete(path: string): readonly Told[] {
		this.parsed.delete(path);
		this.stale.delete(path);
		return this.texts.delete(path) ? [(pending) => pending.cameOrWent(path)] : [];
	}

	/** Moves a note to a free path; with `relink`, links to it are written anew by its full path, as the app offers to. */
	rename(from: string, to: string, relink: boolean): readonly Told[] {
		if (!this.exists(from) || this.exists(to)) return [];
		const linking = relink ? this.paths.filter((path) => this.linksTo(path, from)) : [];
		const links = linking.map((path) => [path, this.linkTexts(path).filter((link) => this.resolve(link, path) === from)] as const);
		const [text, metadata, isStale] = [this.text(from), this.parsed.get(from), this.stale.has(from)];
		this.delete(from);
		this.texts.set(to, text);
		if (metadata !== undefined) this.parsed.set(to, metadata);
		if (isStale) this.stale.add(to);
		const told: Told[] = [(pending) => pending.renamed(from, to)];
		if (isStale) told.push(this.changed(to));
		for (const [path, targets] of links) {
			const place = path === from ? to : path;
			let rewritten = this.text(place);
			for (const target of targets) rewritten = rewritten.replaceAll(`[[${target}]]`, `[[${to.slice(0, -3)}]]`);
			told.push(...this.write(place, rewritten));
		}
		return told;
	}

	/** Moves every note of a folder. */
	renameFolder(from: string, to: string): readonly Told[] {
		const inside = this.paths.filter((path) => path.startsWith(`${from}/`));
		return inside.flatMap((path) => this.rename(path, `${to}${path.slice(from.length)}`, false));
	}

	/** As the app does: a whole path first, else the note of that name, in the same folder, else with the shortest path. */
	resolve(linkPath: string, source: string): string | null {
		const wanted = `${linkPath.replace(/\.md$/, "").toLowerCase()}.md`;
		const ends = this.paths.filter((path) => path.toLowerCase() === wanted || path.toLowerCase().endsWith(`/${wanted}`));
		const folder = source.slice(0, source.lastIndexOf("/") + 1);
		const order = (path: string): string => {
			if (path.toLowerCase() === wanted && wanted.includes("/")) return "0";
			if (path.slice(0, path.lastIndexOf("/") + 1) === folder) return "1";
			return `2 ${String(path.length).padStart(4, "0")} ${path}`;
		};
		return ends.sort((one, other) => (order(one) < order(other) ? -1 : 1))[0] ?? null;
	}

	snapshot(path: string, text: string | null): NoteSnapshot | null {
		const metadata = this.parsed.get(path);
		return metadata === undefined ? null : { path, metadata, text, modified: MODIFIED };
	}

	*snapshots(): Generator<NoteSnapshot> {
		for (const path of this.paths) {
			const snapshot = this.snapshot(path, null);
			if (snapshot !== null) yield snapshot;
		}
	}

	withText(path: string): Promise<NoteSnapshot | null> {
		return Promise.resolve(this.snapshot(path, this.text(path)));
	}

	frontmatter(path: string): Readonly<Record<string, unknown>> | null {
		return this.parsed.get(path)?.frontmatter ?? null;
	}

	count(): number {
		return this.texts.size;
	}

	private changed(path: string): Told {
		return (pending) => {
			if (!this.exists(path)) return;
			this.parse(path);
			pending.changed(path, this.text(path));
		};
	}

	private parse(path: string): void {
		this.parsed.set(path, noteMetadata(this.text(path)));
		this.stale.delete(path);
	}

	private linksTo(path: string, target: string): boolean {
		return this.linkTexts(path).some((link) => this.resolve(link, path) === target);
	}

	private linkTexts(path: string): readonly string[] {
		return [...this.text(path).matchAll(/\[\[([^\]|#]+)\]\]/g)].map(([, link]) => link ?? "");
	}
}

const MODIFIED = Date.UTC(2026, 4, 15);
