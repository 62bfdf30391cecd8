import type { TFile } from "obsidian";
import { MAPPING_PROMPTS, type MappingPrompt } from "../domain/contacts/mapping-prompt";
import { typeOf } from "../domain/contacts/recognise-note";
import { editFrontmatter, readFrontmatter } from "../domain/notes/edit-frontmatter";
import { edited, inSequence, type TextEdit } from "../domain/notes/edit-result";
import {
	editGuideItems, GUIDE_TYPE, type GuideHeadings, type GuideItem, type GuidePlace, guidePlaceChanges, readGuideItems, readGuidePlace,
} from "../domain/notes/guide-note";
import { foldKey } from "../domain/text/fold-text";
import { messagesFor } from "../i18n";
import type { NoteWriter } from "../vault/note-writer";
import type { CommandContext } from "./command-context";
import { findNote, newNoteFolder, notePath } from "./new-note-place";
import { noteName, written } from "./outcome";
import { tellOutcome } from "./tell-outcome";

/** The note in which the guide keeps its place, the lines that are nobody's note yet, and who came of the others. */
export class GuideKeeper {
	#file: TFile | null = null;
	/** Where the guide is: asked for with every write. */
	#place: (() => GuidePlace) | null = null;
	readonly #headings: GuideHeadings;
	#turn: Promise<void> = Promise.resolve();

	/** The writer is one of its own: what is kept here is no step for the user to undo. */
	constructor(private readonly context: CommandContext, private readonly writer: NoteWriter) {
		this.#headings = headingsIn(context);
	}

	/** Path of the note; null while there is none. */
	get path(): string | null {
		const path = this.#file?.path ?? null;
		return path !== null && this.context.app.vault.getFileByPath(path) !== null ? path : null;
	}

	/** What the latest note of the vault that is a guide's holds; null when there is none. */
	async load(place: () => GuidePlace): Promise<{ readonly place: GuidePlace; readonly items: readonly GuideItem[] } | null> {
		const { app, read, yaml } = this.context;
		this.#place = place;
		const guides = app.vault.getMarkdownFiles().filter((file) => typeOf(app.metadataCache.getFileCache(file)?.frontmatter) === foldKey(GUIDE_TYPE));
		this.#file = guides.sort((one, other) => other.stat.mtime - one.stat.mtime)[0] ?? null;
		const text = this.#file === null ? null : await read(this.#file.path);
		if (text === null) return null;
		const data = readFrontmatter(text, yaml);
		return { place: readGuidePlace("ok" in data ? {} : data.read), items: readGuideItems(text, this.#headings) };
	}

	/** Keeps the place; for its own sake no note is made, but for words that would be lost. */
	keepPlace(): Promise<void> {
		const place = this.#place?.();
		const isWorth = place !== undefined && (place.typed !== "" || place.from.company !== "" || place.from.period !== "");
		return this.#edit(() => (isWorth || this.path !== null ? edited : null));
	}

	/** Puts lines under a question in place of the one that `replaces` finds, else at the end. */
	put(prompt: MappingPrompt, lines: readonly string[], replaces: (item: GuideItem) => boolean): Promise<void> {
		return this.#edit(() => (lines.length > 0 || this.path !== null ? (text) => editGuideItems(text, prompt, lines, replaces, this.#headings) : null));
	}

	#edit(make: () => TextEdit | null): Promise<void> {
		this.#turn = this.#turn.then(async () => {
			const edit = make();
			if (edit === null) return;
			const place = this.#place?.();
			const changes = place === undefined ? new Map([["type", GUIDE_TYPE]]) : guidePlaceChanges(place);
			const outcome = await this.#write(inSequence((text) => editFrontmatter(text, changes, this.context.yaml), edit));
			if (!outcome.ok) await tellOutcome(this.context, Promise.resolve(written(outcome)));
		});
		return this.#turn;
	}

	async #write(edit: TextEdit): ReturnType<NoteWriter["write"]> {
		const { app, messages } = this.context;
		if (this.path !== null) return this.writer.write(messages.guide.note, [{ path: this.path, edit }]);
		const path = this.#freePath();
		const outcome = await this.writer.write(messages.guide.note, [{ path, create: "" }, { path, edit }]);
		this.#file = app.vault.getFileByPath(path);
		return outcome;
	}

	#freePath(): string {
		const folder = newNoteFolder(this.context, "");
		const name = this.context.messages.guide.note;
		for (let count = 1; ; count++) {
			const path = notePath(folder, count === 1 ? name : `${name} ${count}`);
			if (findNote(this.context, path) === null) return path;
		}
	}
}

/** The headings of the guide's note: in the language of the interface first, then in the others. */
function headingsIn({ messages }: CommandContext): GuideHeadings {
	const languages = [messages, messagesFor("en"), messagesFor("fr")];
	const rows = MAPPING_PROMPTS.map((prompt) => [prompt, [...new Set(languages.map(({ guide }) => guide.heading[prompt]))]] as const);
	return Object.fromEntries(rows) as GuideHeadings;
}

/** What a note is called in a link of the guide's note. */
export function guideLink({ app }: CommandContext, path: string): string {
	const file = app.vault.getFileByPath(path);
	return file === null ? `[[${noteName(path)}]]` : app.fileManager.generateMarkdownLink(file, "");
}
