import { parse } from "yaml";
import type { NoteLink, NoteMetadata, NotePosition, NoteSnapshot } from "../../src/domain/notes/note-snapshot";

/** What the app would cache of a note's text, near enough for tests: links, tags, headings, list items, sections. */
export function noteMetadata(text: string): NoteMetadata {
	const lines = splitLines(text);
	const frontmatter = readFrontmatter(lines);
	const blocks = readBlocks(lines, frontmatter.bodyLine);
	const inline = readInline(blocks.textLines);
	return {
		...(frontmatter.data === null ? {} : { frontmatter: frontmatter.data }),
		...optional("frontmatterLinks", frontmatterLinks(frontmatter.data ?? {}, "")),
		...optional("links", inline.links),
		...optional("embeds", inline.embeds),
		...optional("tags", inline.tags),
		...optional("headings", blocks.headings),
		...optional("listItems", blocks.listItems),
		...optional("sections", [...frontmatter.sections, ...blocks.sections]),
	};
}

/** A note as the index reads it. `text: false` leaves the text out, as at start-up. */
export function noteSnapshot(
	path: string,
	text: string,
	options: { readonly text?: boolean; readonly modified?: number } = {},
): NoteSnapshot {
	return {
		path,
		metadata: noteMetadata(text),
		text: options.text === false ? null : text,
		modified: options.modified ?? Date.UTC(2026, 4, 15),
	};
}

type Item = NonNullable<NoteMetadata["listItems"]>[number];
type Heading = NonNullable<NoteMetadata["headings"]>[number];
type Section = NonNullable<NoteMetadata["sections"]>[number];
type Tag = NonNullable<NoteMetadata["tags"]>[number];
type FrontmatterLink = NonNullable<NoteMetadata["frontmatterLinks"]>[number];

interface Line {
	readonly number: number;
	readonly offset: number;
	/** Without its line end. */
	readonly text: string;
}

const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[(.)\](?=[ \t]|$))?/u;
const HEADING = /^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;

function optional<Key extends string, Value>(key: Key, list: readonly Value[]): Partial<Record<Key, readonly Value[]>> {
	return list.length === 0 ? {} : ({ [key]: list } as Record<Key, readonly Value[]>);
}

function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let offset = 0;
	for (const [number, raw] of text.split("\n").entries()) {
		lines.push({ number, offset, text: raw.replace(/\r$/, "") });
		offset += raw.length + 1;
	}
	return lines;
}

function place(line: Line, from: number, to: number, last: Line = line): NotePosition {
	return {
		start: { line: line.number, col: from, offset: line.offset + from },
		end: { line: last.number, col: to, offset: last.offset + to },
	};
}

function readFrontmatter(lines: readonly Line[]): { data: Record<string, unknown> | null; sections: Section[]; bodyLine: number } {
	const [first] = lines;
	const close = lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === "---");
	if (first === undefined || first.text.replace("\uFEFF", "").trimEnd() !== "---" || close < 0) {
		return { data: null, sections: [], bodyLine: 0 };
	}
	const last = lines[close] ?? first;
	const sections = [{ type: "yaml", position: place(first, 0, last.text.length, last) }];
	return { data: parseYaml(lines.slice(1, close)), sections, bodyLine: close + 1 };
}

/** Null where the app would cache no front matter: it does not parse, or is no map. */
function parseYaml(lines: readonly Line[]): Record<string, unknown> | null {
	try {
		const data: unknown = parse(lines.map((line) => line.text).join("\n"));
		return typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

function frontmatterLinks(value: unknown, key: string): FrontmatterLink[] {
	if (typeof value === "string") {
		const inner = /^\[\[([^[\]]+)\]\]$/.exec(value)?.[1];
		return inner === undefined ? [] : [{ key, ...linkParts(inner), original: value }];
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, child]) => frontmatterLinks(child, key === "" ? name : `${key}.${name}`));
}

function linkParts(inner: string): { link: string; displayText: string } {
	const bar = inner.indexOf("|");
	return bar < 0
		? { link: inner.trim(), displayText: inner.trim() }
		: { link: inner.slice(0, bar).trim(), displayText: inner.slice(bar + 1).trim() };
}

interface Blocks {
	readonly headings: Heading[];
	readonly listItems: Item[];
	readonly sections: Section[];
	/** Lines outside code, where links and tags are read. */
	readonly textLines: Line[];
}

function readBlocks(lines: readonly Line[], bodyLine: number): Blocks {
	const blocks: Blocks = { headings: [], listItems: [], sections: [], textLines: [] };
	const open: { type: string; first: Line; last: Line } = { type: "", first: lines[0] as Line, last: lines[0] as Line };
	const ancestors: OpenItem[] = [];
	let last: OpenItem | undefined;
	let listLine = 0;
	let fence = "";
	let isAfterBlank = false;
	const close = (): void => {
		if (open.type !== "") {
			blocks.sections.push({ type: open.type, position: place(open.first, 0, open.last.text.length, open.last) });
		}
		open.type = "";
	};
	for (const line of lines.slice(bodyLine)) {
		const marker = /^[ \t>]*(`{3,}|~{3,})/.exec(line.text)?.[1] ?? "";
		if (fence !== "" || marker !== "") {
			if (fence === "" && /^[`~]/.test(line.text)) close();
			if (fence !== "" && marker.startsWith(fence) && line.text.trim() === marker) fence = "";
			else if (fence === "") fence = marker;
			extend(line, open.type === "" ? "code" : open.type);
			if (fence === "" && open.type === "code") close();
			continue;
		}
		// After a blank line only what is indented still belongs to the list.
		if (isAfterBlank && /^\S/.test(line.text) && !ITEM.test(line.text)) close();
		const type = typeOf(line.text, open.type);
		if (type === "") {
			if (open.type === "list") isAfterBlank = true;
			else close();
			continue;
		}
		isAfterBlank = false;
		if (type !== open.type || type === "heading") close();
		extend(line, type);
		blocks.textLines.push(line);
		const heading = HEADING.exec(line.text);
		if (type === "heading" && heading !== null) {
			const position = place(line, 0, line.text.length);
			blocks.headings.push({ heading: heading[2] ?? "", level: heading[1]?.length ?? 1, position });
			continue;
		}
		if (type === "list" || type === "blockquote" || type === "callout") readItem(line);
	}
	close();
	return blocks;

	function extend(line: Line, type: string): void {
		if (open.type === "") {
			ancestors.length = 0;
			last = undefined;
			listLine = Math.max(1, line.number);
			Object.assign(open, { type, first: line });
		}
		open.last = line;
	}

	function readItem(line: Line): void {
		const quote = /^(?:[ \t]*>[ \t]?)*/.exec(line.text)?.[0] ?? "";
		const match = ITEM.exec(line.text.slice(quote.length));
		if (match === null) {
			if (last !== undefined) last.item.position = place(last.line, last.item.position.start.col, line.text.length, line);
			return;
		}
		const indent = (match[1] ?? "").replaceAll("\t", "    ").length;
		while ((ancestors.at(-1)?.indent ?? -1) >= indent) ancestors.pop();
		const item = {
			...(match[2] === undefined ? {} : { task: match[2] }),
			parent: ancestors.at(-1)?.line.number ?? -listLine,
			position: place(line, quote.length + (match[1] ?? "").length, line.text.length),
		};
		last = { item, line, indent };
		ancestors.push(last);
		blocks.listItems.push(item);
	}
}

interface OpenItem {
	readonly item: { -readonly [Key in keyof Item]: Item[Key] };
	readonly line: Line;
	readonly indent: number;
}

function typeOf(text: string, current: string): string {
	if (text.trim() === "") return "";
	if (/^[ \t]*>/.test(text)) {
		if (current === "blockquote" || current === "callout") return current;
		return /^[ \t]*>[ \t]*\[!/.test(text) ? "callout" : "blockquote";
	}
	if (HEADING.test(text)) return "heading";
	if (ITEM.test(text)) return "list";
	return current === "list" ? "list" : "paragraph";
}

interface Inline {
	readonly links: NoteLink[];
	readonly embeds: NoteLink[];
	readonly tags: Tag[];
}

function readInline(lines: readonly Line[]): Inline {
	const inline: Inline = { links: [], embeds: [], tags: [] };
	for (const line of lines) {
		// Inline code keeps its length, so that what follows keeps its place.
		const text = line.text.replace(/`[^`]*`/g, (code) => " ".repeat(code.length));
		for (const match of text.matchAll(/(!?)\[\[([^[\]]+)\]\]/g)) {
			const link = { ...linkParts(match[2] ?? ""), original: match[0], position: placeOf(line, match) };
			(match[1] === "!" ? inline.embeds : inline.links).push(link);
		}
		for (const match of text.matchAll(/(!?)\[([^[\]]*)\]\((?!https?:|mailto:)([^()\s]+)\)/g)) {
			const target = decodeURI(match[3] ?? "");
			const link = { link: target, displayText: match[2] ?? "", original: match[0], position: placeOf(line, match) };
			(match[1] === "!" ? inline.embeds : inline.links).push(link);
		}
		for (const match of text.matchAll(/(?<=^|\s)#(?!\d+(?:\s|$))[\p{L}\p{N}\p{M}_/-]+/gu)) {
			inline.tags.push({ tag: match[0], position: placeOf(line, match) });
		}
	}
	inline.links.sort((one, other) => one.position.start.offset - other.position.start.offset);
	return inline;
}

function placeOf(line: Line, match: RegExpExecArray): NotePosition {
	return place(line, match.index, match.index + match[0].length);
}
