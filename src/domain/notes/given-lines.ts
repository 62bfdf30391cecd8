import { linkPathOf } from "../contacts/reference";
import type { CalendarDay } from "../day/calendar-day";
import { foldText } from "../text/fold-text";
import { dayInName } from "./dated-note";
import { bare, readBody } from "./edit-body";
import type { LogForm } from "./edit-log";
import { bareDay } from "./log-line";

/** A dated line that says that something was given. */
export interface GivenLine {
	readonly day: CalendarDay;
	/** Its words, folded. */
	readonly words: string;
}

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const LINK = /\[\[[^[\]]{1,500}\]\]|\[[^[\]]{0,500}\]\((?:[^()]|\([^()]{0,200}\)){1,1000}\)/g;
const GAVE = /(?:^|\s)#gave(?:\s|$)/i;
const MOST_LETTERS = 2000;

/** The lines of a contact's note that say what was given, in the order of the note. */
export function readGivenLines(text: string, dayOfLink: LogForm["dayOfLink"]): readonly GivenLine[] {
	if (!/#gave/i.test(text)) return [];
	const { lines, isVerbatim } = readBody(text);
	return lines.flatMap((written, at) => {
		const item = bare(written).slice(0, MOST_LETTERS);
		if (!ITEM.test(item) || !GAVE.test(item) || isVerbatim(at)) return [];
		const day = bareDay(item.trimStart(), 0)?.day ?? linkedDay(item, dayOfLink);
		return day === null ? [] : [{ day, words: foldText(item) }];
	});
}

function linkedDay(item: string, dayOfLink: LogForm["dayOfLink"]): CalendarDay | null {
	for (const [link] of item.matchAll(LINK)) {
		const path = linkPathOf(link);
		const day = path === null ? null : (dayOfLink(path) ?? dayInName(path));
		if (day !== null) return day;
	}
	return null;
}
