import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";
import { bare, readBody } from "../notes/edit-body";
import { readWords } from "../notes/read-words";
import { foldKey } from "../text/fold-text";

/** Something both may remember: words of a note, or a fact to be put into words. */
export type MemorySuggestion =
	| { readonly kind: "line"; readonly text: string }
	/** As the note says it: a day, a month or a year. */
	| { readonly kind: "met"; readonly when: string }
	| { readonly kind: "exchange"; readonly day: CalendarDay; readonly channel: Channel }
	| { readonly kind: "organization"; readonly name: string };

/** Where memories are looked for. */
export interface MemorySources {
	/** Text of the contact's note. */
	readonly note: string;
	/** Lines of that note, from 0, that tell of an exchange: the newest first. */
	readonly logLines: readonly number[];
	/** Texts of the last meetings' notes: the newest first. */
	readonly meetings: readonly string[];
	/** How they met, as the contact's note says. */
	readonly met: string | null;
	readonly organizations: readonly string[];
	/** The last exchange in which they saw each other or spoke. */
	readonly last: { readonly day: CalendarDay; readonly channel: Channel } | null;
}

const MOST = 6;
const MOST_LOG_LINES = 3;
const LOG_LINES_READ = 20;
const LONGEST = 90;
/** A line that was marked as a memory may take its time. */
const LONGEST_MARKED = 160;
const TAG = /(?:^|\s)#memory(?![\p{L}\p{N}/_-])/iu;
const DAY_LINK = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)!?\[\[[^[\]]{1,300}\]\]/;
const DAY = /^\d{4}-\d{2}-\d{2}\s*/;
const PARTIAL_DAY = /^\d{4}(?:-\d{2}){0,2}$/;

/** At most six memories, each once: lines marked `#memory`, how they met, the last exchanges' lines, then what is known beside. */
export function suggestMemories({ note, logLines, meetings, met, organizations, last }: MemorySources): readonly MemorySuggestion[] {
	const lines = note.split("\n");
	const logged = logLines.slice(0, LOG_LINES_READ).flatMap((line) => wordsOf(lines[line] ?? "", LONGEST)).slice(0, MOST_LOG_LINES);
	const suggestions: readonly MemorySuggestion[] = [
		...[note, ...meetings].flatMap(markedLines).map(asLine),
		...(met === null ? [] : [PARTIAL_DAY.test(met) ? { kind: "met" as const, when: met } : asLine(met)]),
		...logged.map(asLine),
		...organizations.slice(0, 2).map((name) => ({ kind: "organization" as const, name })),
		...(last === null ? [] : [{ kind: "exchange" as const, ...last }]),
	];
	const keys = suggestions.map((one) => foldKey(Object.values(one).join(" ")));
	return suggestions.filter((_, at) => keys.indexOf(keys[at] ?? "") === at).slice(0, MOST);
}

/** The lines of a note marked as worth recalling, kept drafts and code left out. */
function markedLines(text: string): readonly string[] {
	if (!TAG.test(text)) return [];
	const { lines, isVerbatim } = readBody(text);
	return lines.flatMap((line, at) => {
		const plain = bare(line);
		return isVerbatim(at) || plain.trimStart().startsWith(">") || !TAG.test(plain) ? [] : wordsOf(plain, LONGEST_MARKED);
	});
}

/** A line's words without its day, or none where they are too few to recall anything, or too many for a message. */
function wordsOf(line: string, longest: number): readonly string[] {
	const words = readWords(line.replace(DAY_LINK, "$1")).replace(DAY, "").replace(/^[\s:–—,-]+|[\s.;,]+$/g, "");
	return words.includes(" ") && words.length <= longest ? [words] : [];
}

function asLine(text: string): MemorySuggestion {
	return { kind: "line", text: readWords(text) };
}
