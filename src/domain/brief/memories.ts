import type { CalendarDay } from "../day/calendar-day";
import type { Interaction } from "../interactions/interaction";
import { isInPerson } from "../interactions/interaction-weight";
import type { BriefBeginning, BriefExchange, BriefMemory } from "./brief";
import { lineWords, noteLines } from "./line-words";

const MEMORY = /(?:^|\s)#memory(?![\p{L}\p{N}_/-])/iu;
const MOST = 6;
/** Fewer words, "coffee" or "short call", recall nothing. */
const FEWEST_WORDS = 3;

/** What a contact's memories are looked for in. */
export interface MemorySource {
	readonly path: string;
	/** The text of the contact's note. */
	readonly text: string;
	readonly beginning: BriefBeginning;
	/** Past interactions, newest first. */
	readonly past: readonly Interaction[];
	/** Those that are told anyway. */
	readonly shown: readonly BriefExchange[];
}

/** What to recall: lines tagged `#memory` as they stand in the note, then how the two met, then lines of older meetings. */
export function readMemories({ path, text, beginning, past, shown }: MemorySource): readonly BriefMemory[] {
	const { lines, body } = noteLines(text);
	const logged = loggedLines(past, path);
	const memories: BriefMemory[] = [];
	const add = (kind: BriefMemory["kind"], line: number | null, words: string, day: CalendarDay | null): void => {
		if (words !== "" && !memories.some((one) => one.text === words)) memories.push({ kind, path, line, text: words, day });
	};
	for (let line = body; line < lines.length && memories.length < MOST; line++) {
		const written = lines[line] ?? "";
		const day = logged.get(line)?.day ?? null;
		if (MEMORY.test(written)) add("memory", line, lineWords(written, day), day);
	}
	if (beginning.met !== null) add("met", null, beginning.met, null);
	for (const [line, { day, channel }] of logged) {
		if (memories.length >= MOST) break;
		const words = channel === null || !isInPerson(channel) || isShown(line) ? "" : lineWords(lines[line] ?? "", day);
		if (words.split(" ").length >= FEWEST_WORDS) add("past", line, words, day);
	}
	return memories.slice(0, MOST);

	function isShown(line: number): boolean {
		return shown.some(({ source }) => source.path === path && source.line === line);
	}
}

/** The log lines of a note among some interactions, by line. */
function loggedLines(past: readonly Interaction[], path: string): ReadonlyMap<number, Interaction["entries"][number]> {
	const logged = new Map<number, Interaction["entries"][number]>();
	for (const { entries } of past) for (const entry of entries) {
		const { kind, line, path: note } = entry.source;
		if (kind === "log" && note === path && line !== null) logged.set(line, entry);
	}
	return logged;
}
