import { findProperty } from "../contacts/property-key";
import { singleOf } from "../contacts/read-value";
import { type CalendarDay, parseCalendarDay } from "../day/calendar-day";
import { raiseLastContact } from "./edit-contact";
import { editFrontmatter, readFrontmatter } from "./edit-frontmatter";
import { addToLog, type LogAddition, type LogForm } from "./edit-log";
import { type LogEntry, type PromiseEntry, renderLogLine, renderPromiseLine } from "./edit-log-line";
import { type EditResult, inSequence, type TextEdit } from "./edit-result";
import type { YamlHost } from "./note-codec";

/** An exchange to be logged in one contact's note. */
export interface Exchange {
	readonly entry: Omit<LogEntry, "dayLink">;
	/** Written below the log line, as a task; null for none. */
	readonly promise: PromiseEntry | null;
	readonly today: CalendarDay;
	/** The link text of a day's daily note, `[[2026-05-01]]`, or null for the bare day. */
	readonly dayLink: (day: CalendarDay) => string | null;
	/** Whether a source beside `last-contact` (a meeting, a dated note, the log) says that something happened that day. */
	readonly isKnownElsewhere: (day: CalendarDay) => boolean;
}

/**
 * Logs an exchange in a contact's note: the log line, the promise as a task below it, and, for a day up to today,
 * `last-contact` when it is later. A day that is so replaced and that nothing else holds is kept as a log line.
 */
export function logExchange(exchange: Exchange, form: LogForm, yaml: YamlHost): TextEdit {
	return (text) => {
		const { entry, today } = exchange;
		const additions = [additionOf(exchange)];
		const edits: TextEdit[] = [];
		if (entry.day <= today) {
			const replaced = replacedDay(text, entry.day, yaml);
			if (typeof replaced === "object" && replaced !== null) return replaced;
			if (replaced !== null && !exchange.isKnownElsewhere(replaced)) {
				additions.unshift({ day: replaced, lines: [exchange.dayLink(replaced) ?? replaced] });
			}
			edits.push((note) => editFrontmatter(note, raiseLastContact(entry.day), yaml));
		}
		edits.push(...additions.map((addition): TextEdit => (note) => addToLog(note, addition, form)));
		return inSequence(...edits)(text);
	};
}

/** The lines an exchange adds, without list markers: what the dialog shows and what is written. */
export function exchangeLines({ entry, promise, dayLink }: Pick<Exchange, "entry" | "promise" | "dayLink">): readonly string[] {
	const line = renderLogLine({ ...entry, dayLink: dayLink(entry.day) });
	return promise === null ? [line] : [line, renderPromiseLine(promise)];
}

function additionOf(exchange: Exchange): LogAddition {
	return { day: exchange.entry.day, lines: exchangeLines(exchange) };
}

/** The day that `last-contact` holds and that a later one takes the place of, or null. */
function replacedDay(text: string, day: CalendarDay, yaml: YamlHost): CalendarDay | null | (EditResult & { readonly ok: false }) {
	const frontmatter = readFrontmatter(text, yaml);
	if ("ok" in frontmatter) return frontmatter;
	const [key, ...others] = raiseLastContact(day)(frontmatter.read).keys();
	const found = findProperty(frontmatter.read, "last-contact");
	if (key === undefined || others.length > 0 || found === null) return null;
	return parseCalendarDay(singleOf(found.value));
}
