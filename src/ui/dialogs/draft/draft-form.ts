import type { Draft, DraftPurpose, TextRange } from "../../../domain/messages/draft";
import type { Register } from "../../../domain/text/register";

/** Which message: what for, in which of its wordings or from which of the user's own templates (its path), addressed how. */
export interface DraftChoice {
	readonly purpose: DraftPurpose;
	readonly variant: number;
	readonly template: string | null;
	readonly register: Register;
}

/** What only the user can say: a memory both share, what the message is about, and whom else. Empty until it is written. */
export interface OwnWords {
	readonly memory: string;
	readonly subject: string;
	readonly person: string;
}

/** Writes the draft of a choice; where it waits for a memory its place is marked. */
export type Compose = (choice: DraftChoice, own: OwnWords) => Draft;

/** A message as it stands, and where the memory is in it; null where there is no place for one. */
export interface Sheet extends OwnWords {
	readonly text: string;
	readonly memoryAt: TextRange | null;
	/** Whether the user changed more of it than their own words. */
	readonly isEdited: boolean;
}

/** What stands in the draft dialog. */
export interface DraftForm {
	readonly choice: DraftChoice;
	readonly sheet: Sheet;
	/** Edited messages of other choices, to come back to. */
	readonly others: ReadonlyMap<string, Sheet>;
	readonly undone: readonly Sheet[];
	readonly redone: readonly Sheet[];
	/** What the last change was: changes of one kind are undone together. */
	readonly lastChange: string;
}

const MOST_STEPS = 200;
/** Kinds of change of which many small ones make one. */
const MERGED = new Set(["insertText", "insertCompositionText", "deleteContentBackward", "deleteContentForward", "memory", "subject", "person"]);
const NO_WORDS: OwnWords = { memory: "", subject: "", person: "" };

/** The form as the dialog opens, with the words that are known already. */
export function newDraftForm(choice: DraftChoice, compose: Compose, own: Partial<OwnWords> = {}): DraftForm {
	return openChoice(choice, { ...NO_WORDS, ...own }, new Map(), compose);
}

/** Another message. What was edited is kept and comes back with its choice; the user's own words go along. */
export function withChoice(form: DraftForm, change: Partial<DraftChoice>, compose: Compose): DraftForm {
	const others = new Map(form.others);
	if (form.sheet.isEdited) others.set(keyOf(form.choice), form.sheet);
	else others.delete(keyOf(form.choice));
	return openChoice({ ...form.choice, ...change }, form.sheet, others, compose);
}

/** Other words of the user's own: in a message that was edited only what they are woven into changes. */
export function withOwnWords(form: DraftForm, words: Partial<OwnWords>, compose: Compose): DraftForm {
	const own = { ...ownWords(form.sheet), ...words };
	if (own.memory === form.sheet.memory && own.subject === form.sheet.subject && own.person === form.sheet.person) return form;
	return step(form, placeWords(form.sheet, form.choice, own, compose), Object.keys(words).join(" "));
}

/**
 * The text as the user left it: the memory's place moves with what stands before it, and what is written in it is the
 * memory. `change` is what kind of input it was, which ended at the caret; words are undone one by one.
 */
export function withText(form: DraftForm, text: string, change: string, caret: number, compose: Compose): DraftForm {
	const { sheet, choice } = form;
	if (text === sheet.text) return form;
	const edit = findChange(sheet.text, text, caret);
	const memoryAt = sheet.memoryAt === null ? null : moveRange(sheet.memoryAt, edit, sheet.memory !== "");
	const written = memoryAt === null ? "" : text.slice(memoryAt.start, memoryAt.end);
	const isUntouched = sheet.memoryAt !== null && written === sheet.text.slice(sheet.memoryAt.start, sheet.memoryAt.end);
	const memory = memoryAt === null || isUntouched ? sheet.memory : written === emptySlot(choice, sheet, compose) ? "" : written.trim();
	const isNewWord = change === "insertText" && text.slice(edit.start, edit.end).trim() === "";
	return step({ ...form, lastChange: isNewWord ? "" : form.lastChange }, { ...sheet, text, memoryAt, memory, isEdited: true }, change);
}

/** The form before the last change; the same when there is none. */
export function undo(form: DraftForm): DraftForm {
	return replay(form, "undone", "redone");
}

/** The form with the change last undone made again; the same when there is none. */
export function redo(form: DraftForm): DraftForm {
	return replay(form, "redone", "undone");
}

/** Whether the user wrote anything that would be missed, beside the words it began with. */
export function isTouched({ sheet, others }: DraftForm, { memory = "", subject = "", person = "" }: Partial<OwnWords> = {}): boolean {
	return sheet.isEdited || others.size > 0 || sheet.memory.trim() !== memory || sheet.subject.trim() !== subject || sheet.person.trim() !== person;
}

/** Whether nothing is missing that only the user can write. */
export function isReady({ choice, sheet }: DraftForm, compose: Compose): boolean {
	return compose(choice, trimmed(sheet)).ready;
}

/** Where two texts differ, as a range of the later one, with the length that stood there before. */
export interface TextChange extends TextRange {
	readonly before: number;
}

/** A smallest change that makes one text another; of several the one that ends at the caret, where that is known. */
export function findChange(from: string, to: string, caret = 0): TextChange {
	const shorter = Math.min(from.length, to.length);
	const most = caret === 0 ? 0 : Math.min(shorter, to.length - caret);
	let tail = commonTail(from, to, most);
	let start = 0;
	while (start < shorter - tail && from.charAt(start) === to.charAt(start)) start++;
	tail = commonTail(from, to, shorter - start, tail);
	return { start, end: to.length - tail, before: from.length - tail - start };
}

function commonTail(from: string, to: string, most: number, known = 0): number {
	let tail = known;
	while (tail < most && from.charAt(from.length - 1 - tail) === to.charAt(to.length - 1 - tail)) tail++;
	return tail;
}

/** A range after a change around or in it; null when the change took its whole place, and more. What is written at its end is in it when `isOpen`. */
function moveRange({ start, end }: TextRange, change: TextChange, isOpen: boolean): TextRange | null {
	const last = change.start + change.before;
	const shift = change.end - last;
	if (change.start > end || (change.start === end && !isOpen && start < end)) return { start, end };
	if (last < start || (last === start && start < end)) return { start: start + shift, end: end + shift };
	if (change.start >= start && last <= end) return { start, end: end + shift };
	if (change.start < start && last > end) return null;
	return change.start < start ? { start: change.end, end: end + shift } : { start, end: change.start };
}

function openChoice(choice: DraftChoice, own: OwnWords, others: ReadonlyMap<string, Sheet>, compose: Compose): DraftForm {
	const kept = others.get(keyOf(choice));
	const sheet = placeWords(kept ?? { ...NO_WORDS, text: "", memoryAt: null, isEdited: false }, choice, ownWords(own), compose);
	return { choice, sheet, others, undone: [], redone: [], lastChange: "" };
}

/** Puts the user's words into their places; of an edited message no more changes than what they are woven into, where that still stands. */
function placeWords(sheet: Sheet, choice: DraftChoice, own: OwnWords, compose: Compose): Sheet {
	const next = compose(choice, trimmed(own));
	if (!sheet.isEdited) return { ...own, text: next.text, memoryAt: next.memoryAt, isEdited: false };
	const old = compose(choice, trimmed(sheet));
	const between = compose(choice, trimmed({ ...own, memory: sheet.memory }));
	const told = old.text === between.text ? sheet : { ...sheet, ...exchangeLines(sheet, old, between) };
	return { ...told, ...(own.memory === sheet.memory ? {} : exchangeMemory(told, between, next)), ...own };
}

/** An edited text with the lines in which two drafts differ exchanged; as it is where they no longer stand there. */
function exchangeLines({ text, memoryAt }: Sheet, old: Draft, next: Draft): Pick<Sheet, "text" | "memoryAt"> {
	const { start, before } = findChange(old.text, next.text);
	const from = old.text.lastIndexOf("\n", start - 1) + 1;
	const lineEnd = old.text.indexOf("\n", start + before);
	const tail = lineEnd === -1 ? 0 : old.text.length - lineEnd;
	const gone = old.text.slice(from, old.text.length - tail);
	const come = next.text.slice(from, next.text.length - tail);
	const at = gone === "" ? -1 : text.indexOf(gone);
	if (at === -1) return { text, memoryAt };
	const isInside = memoryAt !== null && memoryAt.start >= at && memoryAt.end <= at + gone.length;
	const shift = isInside ? at - from : memoryAt !== null && memoryAt.start >= at ? come.length - gone.length : 0;
	const range = isInside ? next.memoryAt : memoryAt;
	return {
		text: text.slice(0, at) + come + text.slice(at + gone.length),
		memoryAt: range === null ? null : { start: range.start + shift, end: range.end + shift },
	};
}

/** An edited text with what differs between two drafts exchanged; as it is where the place of that cannot be told. */
function exchangeMemory({ text, memoryAt }: Sheet, old: Draft, next: Draft): Pick<Sheet, "text" | "memoryAt"> {
	const { start, end } = findChange(old.text, next.text);
	const from = Math.min(start, old.memoryAt?.start ?? start, next.memoryAt?.start ?? start);
	const tail = Math.min(next.text.length - Math.max(end, next.memoryAt?.end ?? 0), old.text.length - (old.memoryAt?.end ?? 0));
	const oldEnd = old.text.length - tail;
	const come = next.text.slice(from, next.text.length - tail);
	const put = (at: number, length: number): Pick<Sheet, "text" | "memoryAt"> => ({
		text: text.slice(0, at) + come + text.slice(at + length),
		memoryAt: next.memoryAt === null ? null : { start: next.memoryAt.start - from + at, end: next.memoryAt.end - from + at },
	});
	if (memoryAt === null || old.memoryAt === null) {
		const at = text.startsWith(old.text.slice(0, from)) ? from : text.length - old.text.length + from;
		const isFound = old.memoryAt === null && at >= 0 && (at === from || text.endsWith(old.text.slice(oldEnd)));
		return isFound && text.slice(at, at + oldEnd - from) === old.text.slice(from, oldEnd) ? put(at, oldEnd - from) : { text, memoryAt };
	}
	const before = old.text.slice(from, old.memoryAt.start);
	const after = old.text.slice(old.memoryAt.end, oldEnd);
	if (text.slice(0, memoryAt.start).endsWith(before) && text.startsWith(after, memoryAt.end)) {
		return put(memoryAt.start - before.length, before.length + memoryAt.end - memoryAt.start + after.length);
	}
	const words = next.memoryAt === null ? "" : next.text.slice(next.memoryAt.start, next.memoryAt.end);
	return {
		text: text.slice(0, memoryAt.start) + words + text.slice(memoryAt.end),
		memoryAt: { start: memoryAt.start, end: memoryAt.start + words.length },
	};
}

/** The words that stand where a memory is missing. */
function emptySlot(choice: DraftChoice, own: OwnWords, compose: Compose): string {
	const { text, memoryAt } = compose(choice, trimmed({ ...own, memory: "" }));
	return memoryAt === null ? "" : text.slice(memoryAt.start, memoryAt.end);
}

function ownWords({ memory, subject, person }: OwnWords): OwnWords {
	return { memory, subject, person };
}

function trimmed({ memory, subject, person }: OwnWords): OwnWords {
	return { memory: memory.trim(), subject: subject.trim(), person: person.trim() };
}

function step(form: DraftForm, sheet: Sheet, change: string): DraftForm {
	const isSame = change === form.lastChange && MERGED.has(change);
	return {
		...form,
		sheet,
		undone: isSame ? form.undone : [...form.undone.slice(1 - MOST_STEPS), form.sheet],
		redone: [],
		lastChange: change,
	};
}

function replay(form: DraftForm, from: "undone" | "redone", to: "undone" | "redone"): DraftForm {
	const sheet = form[from].at(-1);
	return sheet === undefined ? form : { ...form, sheet, [from]: form[from].slice(0, -1), [to]: [...form[to], form.sheet], lastChange: "" };
}

function keyOf({ purpose, variant, template, register }: DraftChoice): string {
	return template === null ? `${purpose} ${variant} ${register}` : `${template} ${register}`;
}
