import type { Relationship } from "../contacts/contact";
import { LANGUAGE_WORDS, relationshipNamed } from "../contacts/contact-words";
import type { Purpose } from "../interactions/meeting";
import { PURPOSE_WORDS } from "../interactions/purpose";
import { splitNote } from "../notes/split-note";
import { plainLine } from "./fact-words";
import type { OwnQuestion } from "./question";
import { wordsId } from "./question-words";

const LONGEST_LINE = 2000;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\](?:[ \t]+|$))?(.*)$/u;
const FENCE = /^\s*(?:[-*+][ \t]+)?(`{3,}|~{3,})/;
const TAG = /(?:^|\s)#([^\s#,;.!?()[\]{}"'<>|]+)/g;
const LANGUAGE = /^(fr|en)\s*:\s*/i;
/** Between the purposes that one heading names. */
const BETWEEN = /[,;/&+]|\s(?:and|or|et|ou)\s/i;
const ALL = new Set(["all", "any", "toutes", "tous", "tout"]);

type Purposes = OwnQuestion["purposes"];

/**
 * The questions in a note of the user's, each once: every list item that is none of code or comment. They are for the
 * purposes that the heading above them names, or else one that heading stands under, and for all where none does.
 */
export function readOwnQuestions(text: string): readonly OwnQuestion[] {
	const questions = new Map<string, OwnQuestion>();
	const headings: { readonly level: number; readonly purposes: Purposes | null }[] = [];
	for (const line of shownLines(splitNote(text)?.body ?? text)) {
		const [, marks, words = ""] = HEADING.exec(line) ?? [];
		if (marks !== undefined) {
			while ((headings.at(-1)?.level ?? 0) >= marks.length) headings.pop();
			headings.push({ level: marks.length, purposes: purposesIn(plainLine(words)) ?? headings.at(-1)?.purposes ?? null });
			continue;
		}
		const question = readItem(ITEM.exec(line)?.[1] ?? "", headings.at(-1)?.purposes ?? "all");
		const known = question === null ? undefined : questions.get(question.id);
		if (question !== null) questions.set(question.id, known === undefined ? question : together(known, question));
	}
	return [...questions.values()];
}

/** Null for an item without words, and for a label: `For mentors:` above questions of its own. */
function readItem(item: string, purposes: Purposes): OwnQuestion | null {
	const said = plainLine(item);
	const text = said.replace(LANGUAGE, "");
	if (text === "" || text.endsWith(":")) return null;
	const tags = [...item.matchAll(TAG)].map(([, tag = ""]) => tag.slice(tag.lastIndexOf("/") + 1));
	const languages = [LANGUAGE.exec(said)?.[1] ?? "", ...tags].map((word) => LANGUAGE_WORDS.meaningOf(word));
	const relationships = tags.map(relationshipOf).filter((relationship) => relationship !== null);
	return {
		id: wordsId("own", text),
		text,
		purposes,
		language: languages.find((language) => language !== undefined) ?? null,
		relationships: [...new Set(relationships)],
	};
}

/** The purposes a heading names; null when it names none. */
function purposesIn(heading: string): Purposes | null {
	const parts = heading.split(BETWEEN).map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
	if (parts.some((part) => ALL.has(part.toLowerCase()))) return "all";
	const purposes = [heading, ...parts].map((part) => PURPOSE_WORDS.meaningOf(part));
	const named = [...new Set(purposes.filter((purpose): purpose is Purpose => purpose !== undefined))];
	return named.length === 0 ? null : named;
}

/** Also in the plural: `#mentors`. */
function relationshipOf(tag: string): Relationship | null {
	return relationshipNamed(tag) ?? relationshipNamed(tag.replace(/s$/i, ""));
}

/** One question in two places is for whom and what either says. */
function together(one: OwnQuestion, other: OwnQuestion): OwnQuestion {
	const [some, more] = [one.relationships, other.relationships];
	return {
		...one,
		purposes: one.purposes === "all" || other.purposes === "all" ? "all" : [...new Set([...one.purposes, ...other.purposes])],
		language: one.language === other.language ? one.language : null,
		relationships: some.length === 0 || more.length === 0 ? [] : [...new Set([...some, ...more])],
	};
}

/** The lines of a note's body without code and comments; of a very long one the beginning. */
function* shownLines(body: string): Generator<string, void> {
	let fence: string | null = null;
	let comment: string | null = null;
	for (const whole of body.split(/\r\n?|\n/)) {
		let line = whole.slice(0, LONGEST_LINE);
		if (comment === null) {
			const marks = FENCE.exec(line)?.[1];
			if (fence !== null) {
				if (marks?.startsWith(fence) === true) fence = null;
				continue;
			}
			fence = marks ?? null;
			if (fence !== null) continue;
		}
		[line, comment] = withoutComments(line, comment);
		yield line;
	}
}

/** A line without its comments, with the mark that ends one that is not over; `open` is that of one that began before. */
function withoutComments(line: string, open: string | null): [shown: string, open: string | null] {
	if (open !== null) {
		const end = line.indexOf(open);
		return end < 0 ? ["", open] : withoutComments(line.slice(end + open.length), null);
	}
	const start = /%%|<!--/.exec(line);
	if (start === null) return [line, null];
	const [rest, comment] = withoutComments(line.slice(start.index + start[0].length), start[0] === "%%" ? "%%" : "-->");
	return [`${line.slice(0, start.index)} ${rest}`, comment];
}
