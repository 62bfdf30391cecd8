import { type CalendarDay, parseCalendarDay } from "../day/calendar-day";
import { repairDay } from "../day/repair-day";
import { foldKey } from "../text/fold-text";
import type { Reference } from "./contact";
import type { ProblemCode } from "./problem";
import type { ProblemList } from "./problem-list";
import { isBlank } from "./property-table";
import { linkPathOf, splitReferences } from "./reference";

/** A value of the front matter with the key it stands under, as written. */
export interface WrittenValue {
	readonly key: string;
	readonly value: unknown;
}

/** A longer text is none of the words of any property, and not worth folding. */
export const LONGEST_WORD = 100;

/** The list of a note that says nothing; shared, since most lists of most notes are empty. */
export const NONE: readonly never[] = Object.freeze([]);

/** One text: a scalar, a link, or the first of a list. Anything else is a problem, and null. */
export function readText(written: WrittenValue, problems: ProblemList): string | null {
	const text = textOf(singleOf(written.value));
	if (text === null) problems.add(written.key, "not-a-value", written.value);
	return text === "" ? null : text;
}

/** A list of texts. One text is split at what `separators` matches; an item that is no text is a problem, the rest count. */
export function readTexts(written: WrittenValue, problems: ProblemList, separators: RegExp | null): readonly string[] {
	const { key, value } = written;
	if (typeof value === "string") {
		return separators !== null && separators.test(value) ? nonEmpty(value.split(separators)) : oneOrNone(value.trim());
	}
	const list = itemsOf(value);
	if (list === null) {
		problems.add(key, "not-a-value", value);
		return NONE;
	}
	// A list as it should be is copied whole, which is quick and takes no more room than it needs.
	if (list.every(isCleanText)) return eachOnce(list.slice());
	const texts: string[] = [];
	let bad = false;
	for (const item of list) {
		const text = textOf(item);
		if (text === null) bad ||= item !== null && item !== undefined;
		else if (text !== "") texts.push(text);
	}
	if (bad) problems.add(key, "not-a-value", value);
	return eachOnce(texts);
}

/** A list of links or texts; several links in one text are several. */
export function readReferences(written: WrittenValue, problems: ProblemList): readonly Reference[] {
	if (typeof written.value === "string" && written.value.indexOf("[[", 2) < 0) return oneOrNone(written.value.trim());
	const texts = readTexts(written, problems, null);
	// A second `[[` in a text is rare enough to look for before anything is split.
	if (!texts.some((text) => text.indexOf("[[", 2) > 0)) return texts;
	return texts.flatMap(splitReferences);
}

/** A day, also written as a link to its daily note; else a problem with the one day it can mean, and null. */
export function readDay(written: WrittenValue, problems: ProblemList): CalendarDay | null {
	const day = dayIn(written.value);
	if (day === null) problems.add(written.key, "not-a-day", written.value, repairDay(written.value));
	return day;
}

/** The day a value holds, as itself or as a link to its daily note, also when alone in a list; else null. */
export function dayIn(value: unknown): CalendarDay | null {
	const single = singleOf(value);
	return parseCalendarDay(single) ?? linkedDay(single);
}

/** What one word means, case and accents aside; else a problem of this code, and null. */
export function readWord<Meaning>(
	written: WrittenValue,
	problems: ProblemList,
	code: ProblemCode,
	words: WordTable<Meaning>,
): Meaning | null {
	const text = textOf(singleOf(written.value));
	const known = text === null ? undefined : words.meaningOf(text);
	if (known !== undefined) return known;
	problems.add(written.key, text === null ? "not-a-value" : code, written.value, text === null ? null : words.repairOf(text));
	return null;
}

/** The words a property takes, and others that surely mean one of them. Case, accents, `-`, `_` and spaces do not matter. */
export class WordTable<Meaning> {
	private readonly meanings: ReadonlyMap<string, Meaning>;
	private readonly repairs: ReadonlyMap<string, string>;

	constructor(meanings: Iterable<readonly [string, Meaning]>, repairs: Readonly<Record<string, string>> = {}) {
		this.meanings = new Map([...meanings].map(([word, meaning]) => [foldKey(word), meaning]));
		this.repairs = new Map(Object.entries(repairs).map(([word, repair]) => [foldKey(word), repair]));
	}

	/** What a word means here, or undefined. */
	meaningOf(word: string): Meaning | undefined {
		if (word.length > LONGEST_WORD) return undefined;
		return this.meanings.get(word) ?? this.meanings.get(foldKey(word));
	}

	/** The word to write for one that is not taken but sure, or null. */
	repairOf(word: string): string | null {
		return word.length > LONGEST_WORD ? null : (this.repairs.get(foldKey(word)) ?? null);
	}
}

/** A table of words that mean themselves. */
export function wordsOf<Word extends string>(words: readonly Word[], repairs: Readonly<Record<string, Word>> = {}): WordTable<Word> {
	return new WordTable(words.map((word) => [word, word]), repairs);
}

/** A value where one is wanted: of a list its first item, unless the list is a link without quotes. */
export function singleOf(value: unknown): unknown {
	if (!Array.isArray(value)) return value;
	const items: readonly unknown[] = value;
	return items.length === 1 && isUnquotedLink(items) ? items : items.find((item) => !isBlank(item));
}

/**
 * The text of a scalar, trimmed; `[[Acme]]` for the nested lists that YAML makes of a link without quotes. Null for what
 * is neither.
 */
export function textOf(value: unknown): string | null {
	if (typeof value === "string") return value.trim();
	if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
	return Array.isArray(value) ? unquotedLink(value, 2) : null;
}

/** The items of a list, or the one value that stands for it; null for an object. */
function itemsOf(value: unknown): readonly unknown[] | null {
	if (Array.isArray(value)) return value as readonly unknown[];
	return textOf(value) === null ? null : [value];
}

/** `[[Acme]]` arrives as `[["Acme"]]`, as an item of a list too; `[[Doe, John]]` as `[["Doe", "John"]]`. */
function unquotedLink(value: readonly unknown[], depth: number): string | null {
	if (value.length === 0) return "";
	if (value.length === 1 && Array.isArray(value[0])) return depth > 0 ? unquotedLink(value[0], depth - 1) : null;
	if (value.length > 10 || !value.every((part) => typeof part === "string" || typeof part === "number")) return null;
	return `[[${value.join(", ")}]]`;
}

function isUnquotedLink(value: readonly unknown[]): boolean {
	return Array.isArray(value[0]);
}

function linkedDay(value: unknown): CalendarDay | null {
	const text = textOf(value);
	const path = text === null ? null : linkPathOf(text);
	return path === null ? null : parseCalendarDay(path.slice(path.lastIndexOf("/") + 1));
}

function nonEmpty(texts: readonly string[]): readonly string[] {
	return eachOnce(texts.map((text) => text.trim()).filter((text) => text !== ""));
}

function isCleanText(item: unknown): item is string {
	return typeof item === "string" && item !== "" && item.trim() === item;
}

function eachOnce(texts: readonly string[]): readonly string[] {
	if (texts.length < 2) return texts.length === 0 ? NONE : texts;
	if (texts.length === 2) return texts[0] === texts[1] ? texts.slice(1) : texts;
	const unique = new Set(texts);
	return unique.size === texts.length ? texts : [...unique];
}

function oneOrNone(text: string): readonly string[] {
	return text === "" ? NONE : [text];
}
