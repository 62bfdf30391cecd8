import type { Frontmatter } from "../domain/contacts/property-key";
import { safeFileName } from "../domain/contacts/file-name";
import { linkPathOf } from "../domain/contacts/reference";
import { setNextContact, together } from "../domain/notes/edit-contact";
import { editFrontmatter, type PropertyIntent } from "../domain/notes/edit-frontmatter";
import type { EditFailure } from "../domain/notes/edit-result";
import { followedLines, followMeeting, meetingProperties, type FollowedChange } from "../domain/notes/follow-through";
import { linkNamed, linkWords } from "../domain/notes/follow-through-lines";
import { setIntroducedBy } from "../domain/notes/follow-through-properties";
import { foldText } from "../domain/text/fold-text";
import type { FollowDraft, FollowPerson } from "../ui/dialogs/follow/follow-draft";
import type { NoteEdit } from "../vault/note-writer";
import { companyReference, localTime } from "./add-contact";
import type { CommandContext } from "./command-context";
import { isIntroduced, type FollowStart } from "./follow-start";
import { findNote, newNoteFolder, notePath } from "./new-note-place";
import { newContactText } from "./new-note-text";
import { noteName } from "./outcome";

/** What will be written into one note. */
export interface FollowedNote {
	readonly name: string;
	readonly isNew: boolean;
	readonly lines: readonly string[];
}

/** What a draft comes to: the notes as they are shown, and the edits that make them so. */
export interface FollowSteps {
	readonly notes: readonly FollowedNote[];
	readonly edits: readonly NoteEdit[];
	/** Why a new contact's note cannot be made: its template does not parse. */
	readonly failure: EditFailure | null;
}

/** The steps that follow a meeting through as the draft says; none where a note is already as wanted. */
export function followSteps(context: CommandContext, start: FollowStart, draft: FollowDraft): FollowSteps {
	const notes: FollowedNote[] = [];
	const edits: NoteEdit[] = [];
	const contacts = new Contacts(context, start, draft);
	const changes = [...promiseChanges(context, start, draft), ...draft.people.flatMap((person) => contacts.take(person))];
	const lines = followedLines(changes);
	const meeting = { lines: changes, gave: draft.gave, received: draft.received, thanked: draft.thanked };
	const properties = linesOf(meetingProperties(meeting), frontmatterOf(context, start.path));
	if (lines.length + properties.length > 0) {
		notes.push({ name: noteName(start.path), isNew: false, lines: [...properties, ...lines.map(({ text }) => text.trim())] });
		edits.push({ path: start.path, edit: followMeeting(meeting, context.yaml) });
	}
	for (const { path, day } of draft.next) if (day !== null) contacts.change(path, setNextContact(day));
	contacts.write(notes, edits);
	return { notes, edits, failure: contacts.failure };
}

/** The contacts that a draft changes or makes. */
class Contacts {
	failure: EditFailure | null = null;
	readonly #changes = new Map<string, PropertyIntent[]>();
	/** By path; two lines of one name make one. */
	readonly #made = new Map<string, { readonly person: FollowPerson; readonly key: string }>();

	constructor(private readonly context: CommandContext, private readonly start: FollowStart, private readonly draft: FollowDraft) {}

	change(path: string, intent: PropertyIntent): void {
		this.#changes.set(path, [...(this.#changes.get(path) ?? []), intent]);
	}

	/** Takes in what was chosen for a name, and answers what becomes of its line. */
	take(person: FollowPerson): readonly FollowedChange[] {
		const { choice, line, written, name } = person;
		if (choice === null || choice.kind === "leave") return [];
		if (choice.kind === "new") {
			const path = this.#placeOf(person);
			if (path === null) return [];
			const isTaken = this.context.app.metadataCache.getFirstLinkpathDest(noteName(path), this.start.path) !== null;
			return [{ line, written, name, link: linkNamed(isTaken ? path.replace(/\.md$/, "") : noteName(path), name) }];
		}
		const meeting = { day: this.start.day, contacts: this.start.contacts.map(({ path }) => path) };
		const by = this.draft.introducedBy;
		if (by !== null && isIntroduced(this.context, choice.path, meeting)) {
			this.change(choice.path, setIntroducedBy(wikiLink(this.context, by, choice.path)));
		}
		return person.isLinked ? [] : [{ line, written, name, link: linkTo(this.context, choice.path, this.start.path, name) }];
	}

	write(notes: FollowedNote[], edits: NoteEdit[]): void {
		for (const [path, { person }] of this.#made) this.#make(path, person, notes, edits);
		for (const [path, intents] of this.#changes) {
			const intent = together(...intents);
			const lines = linesOf(intent, frontmatterOf(this.context, path));
			if (lines.length === 0) continue;
			notes.push({ name: noteName(path), isNew: false, lines });
			edits.push({ path, edit: (text) => editFrontmatter(text, intent, this.context.yaml) });
		}
	}

	/** A place that is free, under the name or the name and a number; the same for a name that comes twice. */
	#placeOf(person: FollowPerson): string | null {
		const file = safeFileName(person.fileName);
		if (file === null) return null;
		const key = foldText(person.name);
		const same = [...this.#made].find(([, made]) => made.key === key);
		if (same !== undefined) return same[0];
		const folder = newNoteFolder(this.context, this.context.settings().newContactFolder);
		for (let number = 1; ; number++) {
			const path = notePath(folder, number === 1 ? file : `${file} ${number}`);
			if (this.#made.has(path) || findNote(this.context, path) !== null) continue;
			this.#made.set(path, { person, key });
			return path;
		}
	}

	#make(path: string, person: FollowPerson, notes: FollowedNote[], edits: NoteEdit[]): void {
		const { context, start, draft } = this;
		const company = companyReference(context, person.company);
		const by = draft.introducedBy === null ? null : wikiLink(context, draft.introducedBy, path);
		const made = newContactText(start.template, {
			title: noteName(path), name: person.fileName, company, circle: null, today: context.index.today(), time: localTime(new Date()),
		}, context.circleNames(), context.yaml);
		const text = made.ok && by !== null ? editFrontmatter(made.text, setIntroducedBy(by), context.yaml) : made;
		if (!text.ok) {
			this.failure = text;
			return;
		}
		notes.push({
			name: noteName(path), isNew: true,
			lines: [...(company === "" ? [] : [`company: ${company}`]), ...(by === null ? [] : [`introduced-by: ${by}`])],
		});
		edits.push({ path, create: text.text });
	}
}

function promiseChanges(context: CommandContext, { path }: FollowStart, { promises }: FollowDraft): readonly FollowedChange[] {
	const { to } = context.messages.follow.promises;
	return promises.filter(({ isOn }) => isOn).map(({ line, written, about, byThem, due }) => {
		const links = about.map((contact) => linkTo(context, contact, path, "")).join(", ");
		return { line, written, task: { byThem, due, to: links === "" ? "" : to(links) } };
	});
}

function linesOf(intent: PropertyIntent, frontmatter: Frontmatter): readonly string[] {
	return [...intent(frontmatter)].map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(", ") : String(value)}`);
}

function frontmatterOf({ app }: CommandContext, path: string): Frontmatter {
	return app.metadataCache.getCache(path)?.frontmatter ?? {};
}

/** A link in a note's body, as the user's settings have links; `name` are its words where the note is called otherwise. */
function linkTo({ app }: CommandContext, path: string, from: string, name: string): string {
	const file = app.vault.getFileByPath(path);
	const words = linkWords(name);
	if (file === null) return linkNamed(noteName(path), name);
	return words === "" || words === noteName(path)
		? app.fileManager.generateMarkdownLink(file, from)
		: app.fileManager.generateMarkdownLink(file, from, "", words);
}

/** A link in front matter, where the app knows this form alone. */
export function wikiLink({ app }: Pick<CommandContext, "app">, path: string, from: string): string {
	const name = noteName(path);
	return app.metadataCache.getFirstLinkpathDest(name, from)?.path === path ? `[[${name}]]` : `[[${path.replace(/\.md$/, "")}]]`;
}

/** Whether what is written in a note's front matter stands for a certain note: by the link, or by the very name. */
export function meansNote({ app }: Pick<CommandContext, "app">, path: string, from: string): (written: string) => boolean {
	return (written) => app.metadataCache.getFirstLinkpathDest(linkPathOf(written) ?? written, from)?.path === path;
}
