import { CodeMarks, weave } from "./template-code";
import { inertCode, inertOwn, inertProperty, inertStart, inertWords } from "./template-inert";
import { isOwnText, PLACE, propertyOf, type ReadPlace, textsOf } from "./template-places";
import type { TemplateValue } from "./template-values";

/** Where `{{cursor}}` stood, while a body is filled: half a pair alone, which neither a file nor an inserted text can hold. */
const CURSOR = "\uD800";
// In unicode mode it is not found within a pair.
export const CURSOR_MARK = /\uD800/u;

const CURSOR_PLACE = /\{\{\s{0,9}cursor\s{0,9}\}\}/gi;
/** What may stand before a placeholder that is alone in its line: quote marks, list marks, a task's box. */
const PREFIX = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*(?:\[.\][ \t]+)?/u;
const LIST_MARK = /[-*+]|\d{1,9}[.)]/;
const FENCE = /^(?:[ \t]*(?:>|[-*+](?=[ \t])))*[ \t]*(`{3,}|~{3,})(.*)$/;
/** The title of a callout, which goes with what stood in it. */
const CALLOUT = /^[ \t]*>[ \t]*\[!/;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;

/** A filled line; `text` null for one that went with its empty placeholder. */
interface FilledLine {
	readonly text: string | null;
	/** Part of a code block. */
	readonly isCode: boolean;
}

/**
 * The body of a template, filled in. A placeholder alone in its line makes as many lines as it has values, list items each,
 * and with no value takes its line away; a heading whose section held nothing else goes as well.
 */
export function fillBody(body: string, read: ReadPlace): string {
	let isFirst = true;
	const marked = body.replace(CURSOR_PLACE, () => {
		const mark = isFirst ? CURSOR : "";
		isFirst = false;
		return mark;
	});
	const filling = new LineFilling(read);
	return withoutEmptySections(marked.split("\n").flatMap((line) => filling.fill(line)));
}

class LineFilling {
	private readonly marks = new CodeMarks();
	/** The fence of the code block the line stands in. */
	private fence: string | null = null;

	constructor(private readonly read: ReadPlace) {}

	fill(line: string): readonly FilledLine[] {
		const isCode = this.passFence(line);
		const alone = line.includes("{{") && !isCode && !this.marks.isScript ? this.fillAlone(line) : null;
		const lines = alone ?? [this.fillWithin(line, isCode)];
		this.marks.endLine();
		return lines.length === 0 ? [{ text: null, isCode }] : lines.map((text) => ({ text, isCode }));
	}

	/** Whether a line is part of a code block. */
	private passFence(line: string): boolean {
		const { fence } = this;
		if (fence !== null) {
			const mark = line.replace(/[>\s]/g, "");
			if (mark.startsWith(fence) && mark === fence.charAt(0).repeat(mark.length)) this.fence = null;
			return true;
		}
		const [, opened, info = ""] = FENCE.exec(line) ?? [];
		if (opened === undefined || (opened.startsWith("`") && info.includes("`"))) return false;
		this.fence = opened;
		return true;
	}

	/** The lines of a placeholder that is alone in its line; null when none is, or it is not known. */
	private fillAlone(line: string): readonly string[] | null {
		const prefix = PREFIX.exec(line)?.[0] ?? "";
		const rest = line.slice(prefix.length).trimEnd();
		const cursor = rest.endsWith(CURSOR) ? CURSOR : "";
		const place = rest.slice(0, rest.length - cursor.length).trimEnd();
		const [match] = place.matchAll(PLACE);
		if (match?.[0] !== place) return null;
		const value = this.read(match[1] ?? "", match[2]);
		if (value === undefined) return null;
		const items = itemsOf(value);
		if (items.length === 0) return cursor === "" ? [] : [prefix + cursor];
		return expand(prefix, items, isList(value)).map((text, at, all) => (at === lastOfFirst(all, items) ? text + cursor : text));
	}

	private fillWithin(line: string, isCode: boolean): string {
		const start = PREFIX.exec(line)?.[0].length ?? 0;
		let [isInserted, end] = [false, 0];
		const text = weave(line, PLACE, (match, between) => {
			this.marks.pass(between);
			end = match.index + match[0].length;
			const value = this.read(match[1] ?? "", match[2]);
			if (value === undefined) return match[0];
			isInserted ||= match.index === start;
			if (isCode || this.marks.isScript || this.marks.isSpan) return inertCode(inertProperty(textsOf(propertyOf(value)).join(", ")));
			const words = itemsOf(value).map((item) => item.split("\n", 1)[0]).join(", ");
			// In a table's row, what parts a link from its words would part cells.
			return line.charAt(start) === "|" ? words.replaceAll("|", "\\|") : words;
		});
		this.marks.pass(line.slice(end));
		// What a line begins with decides what it is, and that is the template's to say.
		return isInserted && !isCode ? text.slice(0, start) + inertStart(text.slice(start)) : text;
	}
}

/** A value as what is put into a body: a text of the plugin's own may have lines of its own. */
function itemsOf(value: TemplateValue): readonly string[] {
	if (isOwnText(value)) return textsOf(value.body).map((item) => item.split("\n").map(inertOwn).join("\n"));
	return textsOf(value).map(inertWords).filter((text) => text !== "");
}

function isList(value: TemplateValue): boolean {
	return typeof (isOwnText(value) ? value.body : value) === "object";
}

/** Each item behind the placeholder's own marks, or a dash where a list has none; its further lines below its text. */
function expand(prefix: string, items: readonly string[], isList: boolean): readonly string[] {
	const hasMark = LIST_MARK.test(prefix);
	const mark = isList && !hasMark ? `${prefix}- ` : prefix;
	const below = mark.replace(/\[.\][ \t]+/u, "").replace(/[^>\s]/g, " ");
	return items.flatMap((item, at) => {
		const [first = "", ...others] = item.split("\n");
		return [numbered(mark, at) + inertStart(first), ...others.map((line) => below + line)];
	});
}

/** `1.` counts on from item to item. */
function numbered(mark: string, at: number): string {
	return mark.replace(/\d{1,9}(?=[.)][ \t]+(?:\[.\][ \t]+)?$)/u, (number) => String(Number(number) + at));
}

/** The line in which the first item ends. */
function lastOfFirst(lines: readonly string[], items: readonly string[]): number {
	return Math.min(lines.length, (items[0] ?? "").split("\n").length) - 1;
}

/** Without the lines that went; a heading or callout that held nothing else goes too, and so does a blank line doubled by it. */
function withoutEmptySections(lines: readonly FilledLine[]): string {
	const kept: string[] = [];
	// Seen from the end: what stands between a line and the next heading that stays.
	let [isEmpty, isDropped, level] = [true, false, 0];
	let isGap = false;
	for (const { text, isCode } of [...lines].reverse()) {
		const wasGap = isGap;
		isGap = text === null;
		isDropped ||= isGap;
		if (text === null || (wasGap && goesWithGap(text, kept.at(-1) ?? ""))) continue;
		const heading = isCode ? undefined : HEADING.exec(text)?.[1]?.length;
		if (heading === undefined) {
			isEmpty &&= text.trim() === "";
			kept.push(text);
		} else if (isEmpty && isDropped && level <= heading) {
			while (kept.at(-1)?.trim() === "") kept.pop();
		} else {
			[isEmpty, isDropped, level] = [true, false, heading];
			kept.push(text);
		}
	}
	return kept.reverse().join("\n");
}

/** Whether a line above some that went goes with them: a second blank one, or the title of a callout now empty. */
function goesWithGap(text: string, below: string): boolean {
	return text.trim() === "" ? below.trim() === "" : CALLOUT.test(text) && !below.trimStart().startsWith(">");
}
