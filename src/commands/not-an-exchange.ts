import type { InteractionSource } from "../domain/interactions/interaction";
import type { CalendarDay } from "../domain/day/calendar-day";
import { dropLastContact } from "../domain/notes/edit-contact";
import { editFrontmatter } from "../domain/notes/edit-frontmatter";
import { markMention } from "../domain/notes/edit-line";
import { refused, type TextEdit } from "../domain/notes/edit-result";
import { foldKey } from "../domain/text/fold-text";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";

/** One source's word that something happened on a day. */
export interface Told {
	readonly day: CalendarDay;
	readonly source: InteractionSource;
}

/**
 * Says where it stands that nothing happened with a contact: a line gets the tag `#mention`, a meeting is cancelled, and
 * of `last-contact` that day goes.
 */
export function refuseExchange(context: CommandContext, contact: string, told: Told): Promise<WriteOutcome> {
	const { messages, index, writer } = context;
	const label = messages.commands.done.notExchange(messages.days.long(told.day, index.today()));
	return writer.write(label, [{ path: told.source.path, edit: refusal(context, contact, told) }]);
}

function refusal(context: CommandContext, contact: string, told: Told): TextEdit {
	const { yaml } = context;
	switch (told.source.kind) {
		case "last-contact":
			return (text) => editFrontmatter(text, dropLastContact(told.day), yaml);
		case "meeting":
			return (text) => editFrontmatter(text, (frontmatter) => new Map([[statusKey(frontmatter), "cancelled"]]), yaml);
		case "dated-note":
		case "log": {
			const line = lineNow(context, contact, told);
			if (line === null) return () => refused("line-changed", told.source.line);
			const expects = signOfLine(context, told.source.path, line, told.day);
			return (text) => markMention(text, { line, expects });
		}
	}
}

function statusKey(frontmatter: Readonly<Record<string, unknown>>): string {
	return Object.keys(frontmatter).find((key) => foldKey(key) === "status") ?? "status";
}

/** Where the line stands by now: lines above it may have come or gone since it was shown. Null when none surely is the one. */
function lineNow({ index }: CommandContext, contact: string, { day, source }: Told): number | null {
	const lines = index.interactions(contact).filter((interaction) => interaction.day === day)
		.flatMap(({ entries }) => entries.map((entry) => entry.source))
		.filter(({ kind, path }) => kind === source.kind && path === source.path)
		.map(({ line }) => line);
	const [first = null, ...others] = lines;
	return lines.includes(source.line) ? source.line : others.length === 0 ? first : null;
}

/** How to know the line when it is written to: it holds the links the app knows there, else its day. */
function signOfLine({ app }: CommandContext, path: string, line: number, day: CalendarDay): (line: string) => boolean {
	const links = app.metadataCache.getCache(path)?.links ?? [];
	const there = links.filter(({ position }) => position.start.line === line).map(({ original }) => original);
	return (found) => (there.length === 0 ? found.includes(day) : there.every((link) => found.includes(link)));
}
