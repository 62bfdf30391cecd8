import type * as Api from "obsidian";
import type { NoteText } from "./note-text";
import { shownLink, splitLink } from "./link-text";

const WIKI = /(!?)\[\[([^[\]\n]+?)\]\]/g;
const MARKDOWN = /(!?)\[([^[\]\n]*)\]\((?:<([^<>\n]+)>|([^()\s<>]+))(?:[ \t]+"[^"\n]*")?\)/g;
const CODE = /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g;
const COMMENT = /%%[^\n]*?%%/g;
const TAG = /(^|[\s(,;>])#([^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gm;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

type Range = readonly [from: number, to: number];

/** The links, embeds and tags of a note's body. */
export interface InlineReading {
	readonly links: Api.LinkCache[];
	readonly embeds: Api.EmbedCache[];
	readonly tags: Api.TagCache[];
}

const NOTHING: InlineReading = { links: [], embeds: [], tags: [] };

/** Reads links and tags from an offset on, but for the ranges given. */
export function readInline(note: NoteText, from: number, blocks: readonly Range[]): InlineReading {
	const hasLinks = note.text.includes("](", from) || note.text.includes("[[", from);
	const hasTags = note.text.includes("#", from);
	if (!hasLinks && !hasTags) return NOTHING;
	const body = note.text.slice(from);
	const masked: Range[] = [...blocks];
	for (const [mark, pattern] of [["`", CODE], ["%%", COMMENT]] as const) {
		if (body.includes(mark)) for (const match of body.matchAll(pattern)) masked.push([from + match.index, from + match.index + match[0].length]);
	}
	const free = outside(masked);
	const reading: InlineReading = { links: [], embeds: [], tags: [] };
	if (hasLinks) readLinks(note, body, from, free, reading);
	if (hasTags) readTags(note, body, from, free, reading);
	return reading;
}

/** Whether an offset lies in none of the ranges. Found by halving: a long note may hold 100,000 of them. */
function outside(ranges: readonly Range[]): (offset: number) => boolean {
	const joined: [from: number, to: number][] = [];
	for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const last = joined.at(-1);
		if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
		else joined.push([from, to]);
	}
	return (offset) => {
		let low = 0;
		let high = joined.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((joined[middle]?.[1] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return low === joined.length || offset < (joined[low]?.[0] ?? 0);
	};
}

function readLinks(note: NoteText, body: string, from: number, free: (offset: number) => boolean, reading: InlineReading): void {
	const add = (match: RegExpExecArray, link: string, displayText: string): void => {
		const start = from + match.index;
		if (!free(start)) return;
		const position = note.range(start, start + match[0].length);
		(match[1] === "!" ? reading.embeds : reading.links).push({ link, original: match[0], displayText, position });
	};
	for (const match of body.matchAll(WIKI)) {
		const { link, alias } = splitLink(match[2] ?? "");
		add(match, link, alias ?? shownLink(link));
	}
	for (const match of body.matchAll(MARKDOWN)) {
		const target = match[3] ?? match[4] ?? "";
		if (!SCHEME.test(target)) add(match, decoded(target), match[2] ?? "");
	}
	for (const list of [reading.links, reading.embeds]) list.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function readTags(note: NoteText, body: string, from: number, free: (offset: number) => boolean, reading: InlineReading): void {
	for (const match of body.matchAll(TAG)) {
		const name = match[2] ?? "";
		const start = from + match.index + (match[1] ?? "").length;
		// A number alone is no tag.
		if (/\D/.test(name) && free(start)) reading.tags.push({ tag: `#${name}`, position: note.range(start, start + name.length + 1) });
	}
}

function decoded(target: string): string {
	try {
		return decodeURI(target);
	} catch {
		// A stray percent sign: the app, too, takes the text as it is.
		return target;
	}
}
