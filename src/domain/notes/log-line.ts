import { isCalendarDay, type CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import type { Direction } from "../interactions/interaction";
import { parseChannel } from "../interactions/parse-channel";
import { dayInName, withoutHeading } from "./dated-note";
import type { LogLine } from "./note-facts";
import type { ReadingRules } from "./reading-rules";

const BARE_DAY = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?(?:\*\*|__|[*_])?(\d{4}-\d{2}-\d{2})(?!-?\d)/u;
const LONGEST_START = 40;
const VIA = "#via/";

/** What the tags of a log line say. */
export type LogTags = Pick<LogLine, "channel" | "gave" | "received" | "asked" | "from">;

/** The day that a link's target stands for. `link` is null when no other note than a dated one can bear the name. */
export interface LinkedDay {
	readonly day: CalendarDay;
	readonly link: string | null;
}

/** The day of the dated note that a link leads to, by its path; null when it leads elsewhere. */
export function linkedDay(target: string, rules: ReadingRules): LinkedDay | null {
	const path = withoutHeading(target);
	if (path === "") return null;
	const link = path.endsWith(".md") ? path.slice(0, -3) : path;
	const daily = rules.dailyNoteDay(link);
	if (daily !== null) return { day: daily, link: null };
	const day = dayInName(link);
	if (day === null) return null;
	const isBareName = link.length === day.length || link.endsWith(`/${day}`);
	return { day, link: isBareName ? null : link };
}

/** The day at the very start of a list item whose text begins at an offset: `- 2026-02-11 sent the report`. */
export function bareDay(text: string, start: number): { readonly day: CalendarDay; readonly end: number } | null {
	const match = BARE_DAY.exec(text.slice(start, start + LONGEST_START));
	const day = match?.[1];
	if (match === null || day === undefined || !isCalendarDay(day)) return null;
	return { day, end: start + match[0].length };
}

/** What a log line's tags say: `#via/lunch #gave #from-me`. A channel in either language; of several the first. */
export function readLogTags(tags: readonly string[]): LogTags {
	if (tags.length === 0) return SILENT;
	let channel: Channel | null = null;
	let from: Direction | null = null;
	let [gave, received, asked] = [false, false, false];
	for (const written of tags) {
		const tag = written.toLowerCase();
		if (tag.startsWith(VIA)) channel ??= parseChannel(tag.slice(VIA.length));
		else if (tag === "#gave") gave = true;
		else if (tag === "#received") received = true;
		else if (tag === "#asked") asked = true;
		else if (tag === "#from-me") from = from === "them" ? "both" : (from ?? "me");
		else if (tag === "#from-them") from = from === "me" ? "both" : (from ?? "them");
	}
	return { channel, gave, received, asked, from };
}

const SILENT: LogTags = Object.freeze({ channel: null, gave: false, received: false, asked: false, from: null });
