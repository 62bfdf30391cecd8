import { findProperty, type Frontmatter } from "../contacts/property-key";
import { dayIn } from "../contacts/read-value";
import type { CalendarDay } from "../day/calendar-day";
import { raiseLastContact } from "./edit-contact";
import { editFrontmatter, readFrontmatter } from "./edit-frontmatter";
import { addToLog, type LogAddition, type LogForm } from "./edit-log";
import { type LogEntry, type PromiseEntry, renderLogLine, renderPromiseLine } from "./edit-log-line";
import { inSequence, type TextEdit } from "./edit-result";
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
		// Checked for a planned day too: a note that cannot be read is nobody's.
		const frontmatter = readFrontmatter(text, yaml);
		if ("ok" in frontmatter) return frontmatter;
		const { entry, today } = exchange;
		if (entry.day > today) return addToLog(text, additionOf(exchange), form);
		const replaced = replacedDay(frontmatter.read, entry.day);
		const isLost = replaced !== null && !exchange.isKnownElsewhere(replaced);
		const kept: LogAddition[] = isLost ? [{ day: replaced, lines: [exchange.dayLink(replaced) ?? replaced] }] : [];
		return inSequence(
			(note) => editFrontmatter(note, raiseLastContact(entry.day), yaml),
			...[...kept, additionOf(exchange)].map((addition): TextEdit => (note) => addToLog(note, addition, form)),
		)(text);
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
function replacedDay(frontmatter: Frontmatter, day: CalendarDay): CalendarDay | null {
	if (raiseLastContact(day)(frontmatter).size === 0) return null;
	return dayIn(findProperty(frontmatter, "last-contact")?.value);
}
