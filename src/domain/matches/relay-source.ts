import { isCalendarDay } from "../day/calendar-day";
import { readWords } from "../notes/read-words";
import { splitNote } from "../notes/split-note";
import { webUrl } from "../text/safe-url";
import type { Passed } from "./relay-audience";

/** What is to be passed on, as far as a note, a selection or a link tells. */
export interface RelaySource extends Passed {
	/** An address of the web, or a few lines; empty for nothing but the subject. */
	readonly passage: string;
	/** The link path of the note it is, to be read in its place; null for none. */
	readonly note: string | null;
}

/** Nothing yet: the user says what it is. */
export const NO_SOURCE: RelaySource = Object.freeze({ subject: "", text: "", passage: "", note: null });

const LONGEST_SUBJECT = 160;
const LONGEST_PASSAGE = 1500;
const LINK = /!?\[\[([^[\]|#^]{1,300})(?:[#^][^[\]|]{0,300})?(?:\|([^[\]]{1,300}))?\]\]|!?\[([^[\]]{0,300})\]\(<?([^()<>\s]{1,2000})>?[^()\n]{0,200}\)|https?:\/\/[^\s<>"]{1,2000}/gi;
/** A mark that led to an address. */
const AFTER_SUBJECT = /[\s:–—-]+$/;
const AFTER_ADDRESS = /[.,;:!?'’”»)\]]+$/;
/** Where notes on something read say where it stands. */
const ADDRESS_PROPERTY = /^(?:url|link|lien|source|href)[ \t]*:[ \t]*["']?([^\s"']{4,2000})["']?[ \t]*$/gim;
const KEYS = /^[ \t]*[\p{L}\p{N}_ -]{1,60}:/gmu;
const DAY_BEFORE = /^\d{4}-\d{2}-\d{2}[ _.–-]*/;

interface FoundLink {
	readonly start: number;
	readonly end: number;
	readonly words: string;
	readonly url: string | null;
	readonly note: string | null;
}

/** A note: what it is called, and the address it is about, or the only one in it. */
export function sourceOfNote(name: string, text: string): RelaySource {
	const note = splitNote(text);
	const body = note?.body ?? text;
	const yaml = note?.yaml ?? "";
	const named = [...yaml.matchAll(ADDRESS_PROPERTY)].map(([, address = ""]) => webUrl(address));
	const inBody = new Set(linksIn(body).flatMap(({ url }) => url ?? []));
	const passage = named.find((address) => address !== null) ?? (inBody.size === 1 ? [...inBody][0] : undefined) ?? "";
	return { subject: titleOf(name), text: `${yaml.replace(KEYS, " ")}\n${body}`, passage, note: null };
}

/** What is selected in a note: a few words are the subject, with the address among them; more is passed on as it stands. */
export function sourceOfSelection(selected: string, noteName: string): RelaySource {
	const links = linksIn(selected);
	const [first] = links;
	if (first !== undefined && links.length === 1 && selected.trim() === selected.slice(first.start, first.end)) return sourceOf(first);
	const url = links.find((link) => link.url !== null)?.url ?? "";
	const lines = selected.slice(0, 4 * LONGEST_PASSAGE).split("\n").map(readWords).filter((line) => line !== "");
	const subject = lines.join(" ").replace(LINK, "").replace(/\s+/g, " ").replace(AFTER_SUBJECT, "").trim();
	if (subject.length <= LONGEST_SUBJECT) return { subject, text: selected, passage: url, note: null };
	const passage = cut(lines.join("\n"));
	return { subject: titleOf(noteName), text: selected, passage: passage.includes(url) ? passage : `${passage}\n${url}`, note: null };
}

/**
 * The link a cursor stands in or behind, in a line; null for none, and for a cursor before one, where it stands in a note just
 * opened.
 */
export function sourceOfLink(line: string, at: number): RelaySource | null {
	const link = linksIn(line).find(({ start, end }) => start < at && at <= end);
	return link === undefined ? null : sourceOf(link);
}

function sourceOf({ words, url, note }: FoundLink): RelaySource {
	return { subject: titleOf(words), text: words, passage: url ?? "", note };
}

function linksIn(text: string): readonly FoundLink[] {
	return [...text.matchAll(LINK)].flatMap(({ 0: link, 1: path, 2: alias, 3: label, 4: address, index }) => {
		if (path !== undefined) return { start: index, end: index + link.length, words: alias ?? nameOf(path), url: null, note: path.trim() };
		const plain = link.replace(AFTER_ADDRESS, "");
		const url = webUrl(address ?? plain);
		// An address without a scheme is one of the vault.
		if (url === null || (address !== undefined && !/^https?:/i.test(address))) return [];
		return { start: index, end: index + (address === undefined ? plain : link).length, words: label ?? "", url, note: null };
	});
}

/** A note's name as one would tell it: without its day. */
function titleOf(name: string): string {
	return isCalendarDay(name) ? "" : readWords(name.replace(DAY_BEFORE, "")).slice(0, LONGEST_SUBJECT);
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "").trim();
}

/** Whole lines and words, up to what still is a message. */
function cut(text: string): string {
	if (text.length <= LONGEST_PASSAGE) return text;
	const short = text.slice(0, LONGEST_PASSAGE);
	return `${short.slice(0, Math.max(short.lastIndexOf(" "), short.lastIndexOf("\n"), LONGEST_PASSAGE / 2)).trimEnd()}…`;
}
