import type { InteractionSource } from "../domain/interactions/interaction";
import type { CalendarDay } from "../domain/day/calendar-day";
import { setFact } from "../domain/notes/edit-contact";
import { editFrontmatter } from "../domain/notes/edit-frontmatter";
import { markMention } from "../domain/notes/edit-line";
import type { TextEdit } from "../domain/notes/edit-result";
import { foldKey } from "../domain/text/fold-text";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";

/** One source's word that something happened on a day. */
export interface Told {
	readonly day: CalendarDay;
	readonly source: InteractionSource;
}

/**
 * Says where it stands that nothing happened: a line gets the tag `#mention`, a meeting is cancelled, and the property of
 * `last-contact` goes.
 */
export function refuseExchange(context: CommandContext, told: Told): Promise<WriteOutcome> {
	const { messages, index, writer } = context;
	const label = messages.commands.done.notExchange(messages.days.long(told.day, index.today()));
	return writer.write(label, [{ path: told.source.path, edit: refusal(context, told) }]);
}

function refusal(context: CommandContext, told: Told): TextEdit {
	const { path, kind, line } = told.source;
	const { yaml } = context;
	switch (kind) {
		case "last-contact":
			return (text) => editFrontmatter(text, setFact({ property: "last-contact", value: null }), yaml);
		case "meeting":
			return (text) => editFrontmatter(text, (frontmatter) => new Map([[statusKey(frontmatter), "cancelled"]]), yaml);
		case "dated-note":
		case "log": {
			const sign = signOfLine(context, path, line ?? 0, told.day);
			return (text) => markMention(text, { line: line ?? 0, expects: (found) => found.includes(sign) });
		}
	}
}

function statusKey(frontmatter: Readonly<Record<string, unknown>>): string {
	return Object.keys(frontmatter).find((key) => foldKey(key) === "status") ?? "status";
}

/** What the line must hold to be the one the user saw: its first link, else its day. */
function signOfLine({ app }: CommandContext, path: string, line: number, day: CalendarDay): string {
	const links = app.metadataCache.getCache(path)?.links ?? [];
	return links.find(({ position }) => position.start.line === line)?.original ?? day;
}
