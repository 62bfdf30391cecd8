import type { Brief } from "../../domain/brief/brief";
import { BRIEF_PARTS, type BriefPart } from "../../domain/notes/meeting-note-facts";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";
import { type BriefLine, SAY_PART, sayRelationships, sayRole, sayTone } from "./say-brief";

/** The parts in the order of a text, the least missed last: a text of a brief has nine lines at most. */
const TOLD = ["memories", "met", "last", "owed", "open", "seeks", "goal", "occasions", "offers"] as const;
const MOST_LINES = 9;
/** Of each part so much goes into its line. */
const MOST_THINGS = 2;

/**
 * The brief as short lines of plain text, to be kept in a note: first who they are, empty when nothing is
 * known, then a line for each part there is.
 */
export function briefLines(brief: Brief, messages: Messages, today: string): readonly string[] {
	const { labelled, labels } = messages.brief;
	const parts = briefParts(brief, messages, today);
	const lines = TOLD.flatMap((part) => {
		const told = (parts.get(part) ?? []).slice(0, MOST_THINGS);
		return told.length === 0 ? [] : [labelled(labels[part], told.join(" · "))];
	});
	const who = [sayRole(brief, messages), capital(sayRelationships(brief, messages)), sayTone(brief, messages)];
	return [who.filter((text) => text !== "").join(" · "), ...lines].slice(0, MOST_LINES);
}

/** Each part of the brief as lines of plain text. */
export function briefParts(brief: Brief, messages: Messages, today: string): ReadonlyMap<BriefPart, readonly string[]> {
	const telling = { messages, today, lasting: true };
	const plain = ({ text, detail }: BriefLine): string => (detail === null ? text : messages.brief.detailed(text, detail));
	return new Map(BRIEF_PARTS.map((part) => [part, SAY_PART[part](brief, telling).map(plain)]));
}
