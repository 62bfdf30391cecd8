import { parseCalendarDay } from "../day/calendar-day";
import { findKeyLines } from "./edit-frontmatter-lines";
import { removeKeyLines, renderKeyLines, replaceKeyLines } from "./edit-key-lines";
import type { PropertyChanges, PropertyValue } from "./edit-property";
import { edited, type EditFailure, type EditResult, refused } from "./edit-result";
import { safeProperty } from "./edit-safe-text";
import { keepsNumbers, losesForm } from "./edit-number-forms";
import { isSameData } from "./edit-same-data";
import { isMap, type YamlHost } from "./note-codec";
import { BYTE_ORDER_MARK, lineEndOf, linesOf, splitNote } from "./split-note";

type Data = Readonly<Record<string, unknown>>;

/** The changes an action makes, told what the front matter holds at that moment. */
export type PropertyIntent = (frontmatter: Data) => PropertyChanges;

/**
 * Gives properties of a note new values, or removes those that are null. Only the lines of these keys change; where the form
 * of the block leaves no way to do that, it is written anew (`rewritten`), data and order kept. Front matter that does not
 * parse is refused, and so is any result that would not read back as exactly what is wanted.
 */
export function editFrontmatter(text: string, changes: PropertyChanges | PropertyIntent, yaml: YamlHost): EditResult {
	const parts = splitNote(text);
	if (parts === null) return addBlock(text, typeof changes === "function" ? changes({}) : changes, yaml);
	const data = readBlock(parts.yaml, yaml);
	if ("ok" in data) return data;
	const wanted = effectiveChanges(data.read, typeof changes === "function" ? changes(data.read) : changes);
	if (wanted.size === 0) return edited(text);
	const isRight = (block: string): boolean => holds(block, data.read, wanted, yaml)
		&& splitNote(`${parts.open}${block}${parts.close}`)?.yaml === block;
	const lineEnd = lineEndOf(text);
	const block = editLines(linesOf(parts.yaml), data.read, wanted, lineEnd);
	const finish = (yamlText: string, rewritten: boolean): EditResult =>
		({ ok: true, text: parts.open + yamlText + parts.close + parts.body, rewritten });
	// Written anew, `0612345678` would lose its zero.
	const isLost = (anew: string): boolean => losesForm(numbersKept(data.read, wanted), parts.yaml, anew);
	if (block !== null && isRight(block) && !isLost(block)) return finish(block, false);
	const anew = rewrite(data.read, wanted, lineEnd, yaml);
	const isKept = keepsNumbers(data.read, new Set(wanted.keys()), parts.yaml) && !isLost(anew);
	return isKept && isRight(anew) ? finish(anew, true) : refused("unwritable-frontmatter", 0);
}

/** What a note's front matter holds, empty when it has none; the failure when it does not parse. */
export function readFrontmatter(text: string, yaml: YamlHost): { readonly read: Data } | EditFailure {
	const parts = splitNote(text);
	return parts === null ? { read: {} } : readBlock(parts.yaml, yaml);
}

function readBlock(block: string, yaml: YamlHost): { readonly read: Data } | EditFailure {
	try {
		const value = yaml.parse(block) ?? {};
		return isMap(value) ? { read: value } : refused("unreadable-frontmatter", 1, "no map");
	} catch (error) {
		return refused("unreadable-frontmatter", lineOfError(error), error instanceof Error ? error.message : String(error));
	}
}

/** The changes that change something, their texts made safe. */
function effectiveChanges(data: Data, changes: PropertyChanges): Map<string, PropertyValue | null> {
	const wanted = new Map<string, PropertyValue | null>();
	for (const [key, value] of changes) {
		const has = Object.hasOwn(data, key);
		if (value === null) {
			if (has) wanted.set(key, null);
			continue;
		}
		const safe = safeValue(value, has ? itemsOf(data[key]) : []);
		if (!has || !(isSameData(data[key], value) || isSameData(data[key], safe))) wanted.set(key, safe);
	}
	return wanted;
}

/** A value without code; what stands in its list already is the user's own. */
function safeValue(value: PropertyValue, there: readonly unknown[]): PropertyValue {
	if (typeof value === "string") return safeProperty(value);
	return typeof value === "object" ? value.map((item) => (typeof item === "string" && !there.includes(item) ? safeProperty(item) : item)) : value;
}

/** The numbers that stay in lists that change. */
function numbersKept(data: Data, changes: ReadonlyMap<string, PropertyValue | null>): readonly number[] {
	return [...changes].flatMap(([key, value]) => {
		const there = itemsOf(data[key]);
		return itemsOf(value).filter((item) => typeof item === "number").filter((item) => typeof value === "object" && there.includes(item));
	});
}

function itemsOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [value];
}

/** The block with only the lines of the changed keys touched, or null when they cannot be told apart. */
function editLines(
	lines: readonly string[], data: Data, changes: ReadonlyMap<string, PropertyValue | null>, lineEnd: string,
): string | null {
	const places = findKeyLines(lines);
	if (places === null) return null;
	const result = [...lines];
	const added: string[] = [];
	for (const [key, value] of changes) {
		if (!Object.hasOwn(data, key) && value !== null) added.push(...renderKeyLines(key, value, lineEnd));
	}
	const touched = places.filter(({ key }) => changes.has(key)).reverse();
	// A key that stands twice has no one place.
	if (new Set(touched.map(({ key }) => key)).size < touched.length) return null;
	for (const place of touched) {
		const value = changes.get(place.key) ?? null;
		const own = lines.slice(place.start, place.end);
		const replaced = value === null ? removeKeyLines(own, lineEnd) : replaceKeyLines(own, data[place.key], value, lineEnd);
		if (replaced === null) return null;
		result.splice(place.start, place.end - place.start, ...replaced);
	}
	return [...result, ...added].join("");
}

function rewrite(data: Data, changes: ReadonlyMap<string, PropertyValue | null>, lineEnd: string, yaml: YamlHost): string {
	const result = {};
	const set = (key: string, value: unknown): unknown =>
		Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
	for (const key of Object.keys(data)) {
		const value = changes.get(key);
		if (value !== null) set(key, value ?? data[key]);
	}
	for (const [key, value] of changes) if (value !== null && !Object.hasOwn(data, key)) set(key, value);
	if (Object.keys(result).length === 0) return "";
	const block = yaml.stringify(result).replace(/\r?\n/g, lineEnd);
	return block.endsWith("\n") ? block : block + lineEnd;
}

/** Whether a block reads as the old data with exactly the changes made. */
function holds(block: string, old: Data, changes: ReadonlyMap<string, PropertyValue | null>, yaml: YamlHost): boolean {
	const data = readBlock(block, yaml);
	if ("ok" in data) return false;
	const kept = Object.keys(old).filter((key) => !changes.has(key));
	const set = [...changes].filter(([, value]) => value !== null);
	return Object.keys(data.read).length === kept.length + set.length
		&& isSameData(pick(data.read, kept), pick(old, kept))
		&& set.every(([key, value]) => Object.hasOwn(data.read, key) && isWanted(data.read[key], value));
}

// As a list, so that parts shared between properties are compared once.
function pick(data: Data, keys: readonly string[]): readonly unknown[] {
	return keys.map((key) => [Object.hasOwn(data, key), data[key]]);
}

/** A day may read back as a `Date`. */
function isWanted(value: unknown, wanted: PropertyValue | null): boolean {
	return isSameData(value, wanted) || (value instanceof Date && parseCalendarDay(value) === wanted);
}

function addBlock(text: string, changes: PropertyChanges, yaml: YamlHost): EditResult {
	const wanted = effectiveChanges({}, changes);
	if (wanted.size === 0) return edited(text);
	const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
	const lineEnd = lineEndOf(text);
	const block = editLines([], {}, wanted, lineEnd) ?? "";
	if (!holds(block, {}, wanted, yaml)) return refused("unwritable-frontmatter", 0);
	return edited(`${mark}---${lineEnd}${block}---${lineEnd}${text.slice(mark.length)}`);
}

/** The line of the note that a YAML reader's error points at: its positions begin below the opening fence. */
function lineOfError(error: unknown): number {
	const places: unknown = typeof error === "object" && error !== null && "linePos" in error ? error.linePos : null;
	const place: unknown = Array.isArray(places) ? places[0] : null;
	const line: unknown = isMap(place) ? place["line"] : null;
	return typeof line === "number" ? line : 1;
}
