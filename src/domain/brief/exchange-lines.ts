import type { CalendarDay } from "../day/calendar-day";
import type { Interaction, InteractionSource } from "../interactions/interaction";
import type { MeetingContent } from "../notes/meeting-content";
import { readMeetingContent } from "../notes/read-meeting-content";
import type { BriefExchange } from "./brief";
import { lineWords, noteLines, shorten } from "./line-words";

/** Texts of notes by path, as far as they were read. */
export type NoteTexts = ReadonlyMap<string, string>;

/** Which of a day's sources is looked into first for words. */
const TELLING: readonly InteractionSource["kind"][] = ["meeting", "log", "dated-note", "last-contact"];

/** An exchange and the line that tells of it, in the first of its notes that says something. */
export function readExchange({ day, channel, entries }: Interaction, texts: NoteTexts): BriefExchange {
	const sources = [...entries].sort((one, other) => TELLING.indexOf(one.source.kind) - TELLING.indexOf(other.source.kind));
	for (const { source } of sources) {
		const told = tell(source, day, texts.get(source.path) ?? "");
		if (told.text !== "") return { day, channel, source: { ...source, line: told.line }, text: told.text };
	}
	return { day, channel, source: sources[0]?.source ?? NOWHERE, text: "" };
}

/** Words of a note with the line they stand in. */
interface Told {
	readonly line: number | null;
	readonly text: string;
}

function tell(source: InteractionSource, day: CalendarDay, text: string): Told {
	if (source.kind === "last-contact" || text === "") return NOTHING;
	if (source.kind === "meeting") return tellMeeting(text);
	const line = source.line === null ? undefined : noteLines(text).lines[source.line];
	return { line: source.line, text: line === undefined ? "" : lineWords(line, day) };
}

/** What a meeting's note tells first: an answer or its own first words, else something learned, else the next step. */
function tellMeeting(text: string): Told {
	const content = readMeetingContent(text);
	// A note with questions was made from a template, whose first words tell nothing.
	const said = content.questions.length > 0 ? answers(content) : [firstWords(text)];
	const found = [...said, ...content.insights, ...content.nextSteps].find((told) => told.text !== "");
	return found === undefined ? NOTHING : { line: found.line, text: shorten(found.text) };
}

function answers({ questions }: MeetingContent): readonly Told[] {
	return questions.map(({ line, answer }) => ({ line, text: answer }));
}

const NO_PROSE = /^\s*(?:$|[>|%]|# |```|~~~|---|!\[|<|\{\{|[-*+] \[.\])/;

/** The first line of prose above the headings of sections; a title on top is passed over. */
function firstWords(text: string): Told {
	const { lines, body } = noteLines(text);
	for (let line = body; line < lines.length; line++) {
		const written = lines[line] ?? "";
		if (/^#{2,6}\s/.test(written)) break;
		if (!NO_PROSE.test(written)) return { line, text: lineWords(written, null) };
	}
	return NOTHING;
}

const NOTHING: Told = { line: null, text: "" };
/** An interaction has an entry at least; the type does not say so. */
const NOWHERE: InteractionSource = { kind: "last-contact", path: "", line: null };
