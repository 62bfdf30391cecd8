import { isBlankOrComment, readKeyHead } from "./edit-frontmatter-lines";
import type { PropertyScalar, PropertyValue } from "./edit-property";
import { type QuoteStyle, renderScalar } from "./edit-scalar";

/** A value on its line: what stands before it, as written; the value; and blanks and comment after it. */
interface ValueLine {
	readonly before: string;
	readonly value: string;
	readonly after: string;
}

const ITEM = /^([ \t]*-[ \t]+)/;

/** The lines of a key that is new to the block. */
export function renderKeyLines(key: string, value: PropertyValue, lineEnd: string): string[] {
	return renderLines({ before: `${renderScalar(key, "plain")}: `, value: "", after: "" }, value, lineEnd);
}

/**
 * The lines of a key once it holds another value: its spelling, its comments and the quotes it used stay. `old` is the value
 * it holds as data. Null when its form leaves no safe way to do that.
 */
export function replaceKeyLines(lines: readonly string[], old: unknown, value: PropertyValue, lineEnd: string): string[] | null {
	const [first = "", ...rest] = lines;
	const line = cutKeyLine(first);
	if (line === null) return null;
	const isList = line.value === "" && rest.some((other) => ITEM.test(other));
	if (!isList) return renderLines(line, value, lineEnd);
	if (!isArray(value) || value.length === 0) return [...renderLines(line, value, lineEnd), ...rest.filter(isBlankOrComment)];
	const items = replaceItems(rest, Array.isArray(old) ? old : [], value, lineEnd);
	return items === null ? null : [first, ...items];
}

/** What stays of a key that is removed: its comments, as lines of their own. Null when its form does not let them be told. */
export function removeKeyLines(lines: readonly string[], lineEnd: string): string[] | null {
	const [first = "", ...rest] = lines;
	const line = cutKeyLine(first);
	if (line === null) return null;
	const comment = line.after.trim();
	const isList = line.value === "" && rest.some((other) => ITEM.test(other));
	return [...(comment === "" ? [] : [comment + lineEnd]), ...(isList ? rest.filter(isBlankOrComment) : [])];
}

function renderLines(line: ValueLine, value: PropertyValue, lineEnd: string): string[] {
	const style = styleOf(line.value);
	if (!isArray(value)) return [line.before + renderScalar(value, style) + line.after + lineEnd];
	if (value.length === 0 || line.value.startsWith("[")) return [line.before + renderFlow(value) + line.after + lineEnd];
	return [line.before.trimEnd() + line.after + lineEnd, ...value.map((item) => `  - ${renderScalar(item, style)}${lineEnd}`)];
}

/** Items that stay keep their lines and comments; when as many are wanted as there were, each takes its line's place. */
function replaceItems(
	lines: readonly string[], old: readonly unknown[], wanted: readonly PropertyScalar[], lineEnd: string,
): string[] | null {
	const items = lines.filter((line) => ITEM.test(line));
	const cut = items.map((line) => cutLine(line, ITEM.exec(line)?.[0].length ?? 0));
	const model = cut[0];
	const isSimple = items.length === old.length && lines.every((line) => ITEM.test(line) || isBlankOrComment(line));
	if (!isSimple || model === undefined || model === null) return null;
	const inPlace = wanted.length === old.length;
	const result: string[] = [];
	let next = 0;
	let at = 0;
	for (const line of lines) {
		if (!ITEM.test(line)) {
			result.push(line);
			continue;
		}
		const place = cut[at];
		const item = wanted[next];
		if (place === undefined || place === null) return null;
		const stays = item === old[at];
		at++;
		if (item === undefined || !(stays || inPlace)) continue;
		result.push(stays ? line : place.before + renderScalar(item, styleOf(place.value)) + place.after + lineEnd);
		next++;
	}
	const added = wanted.slice(next).map((item) => model.before + renderScalar(item, styleOf(model.value)) + lineEnd);
	return [...result, ...added];
}

function renderFlow(values: readonly PropertyScalar[]): string {
	return `[${values.map((value) => renderScalar(value, "plain")).join(", ")}]`;
}

function cutKeyLine(line: string): ValueLine | null {
	const head = readKeyHead(line);
	return head === null ? null : cutLine(line, head.length);
}

/** Cuts a line whose value begins somewhere after `from`; null where a tag or an anchor stands before the value. */
function cutLine(line: string, from: number): ValueLine | null {
	const text = line.replace(/\r?\n$/, "");
	const gap = /^[ \t]*/.exec(text.slice(from))?.[0] ?? "";
	const start = from + gap.length;
	if (text.charAt(start) === "&" || text.charAt(start) === "!") return null;
	if (start === text.length || text.charAt(start) === "#") {
		return { before: `${text.slice(0, from).trimEnd()} `, value: "", after: start === text.length ? "" : gap + text.slice(start) };
	}
	const end = endOfValue(text, start);
	return { before: text.slice(0, start), value: text.slice(start, end), after: text.slice(end) };
}

/** Where a value on one line ends; the line's end when it goes on below. */
function endOfValue(text: string, start: number): number {
	const plainEnd = endOfPlain(text, start);
	const opening = text.charAt(start);
	if (opening === '"' || opening === "'") return endOfQuotes(text, start);
	if (opening !== "[" && opening !== "{") return plainEnd;
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '"' || (char === "'" && /[[{,:\s]/.test(text.charAt(at - 1)))) at = endOfQuotes(text, at) - 1;
		else if (char === "[" || char === "{") depth++;
		else if ((char === "]" || char === "}") && --depth === 0) return at + 1;
	}
	return text.length;
}

/** Where a text without quotes ends: before blanks at the line's end or before a comment. */
function endOfPlain(text: string, start: number): number {
	const comment = text.slice(start).search(/[ \t]#/);
	let end = comment === -1 ? text.length : start + comment;
	while (end > start && /[ \t]/.test(text.charAt(end - 1))) end--;
	return end;
}

function endOfQuotes(text: string, start: number): number {
	const quote = text.charAt(start);
	for (let at = start + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "\\" && quote === '"') at++;
		else if (char === quote && quote === "'" && text.charAt(at + 1) === "'") at++;
		else if (char === quote) return at + 1;
	}
	return text.length;
}

function styleOf(value: string): QuoteStyle {
	if (value.startsWith('"')) return "double";
	return value.startsWith("'") ? "single" : "plain";
}

function isArray(value: PropertyValue): value is readonly PropertyScalar[] {
	return Array.isArray(value);
}
