import type { CalendarDay } from "../../src/domain/day/calendar-day";
import type { Interaction, InteractionEntry, InteractionSource } from "../../src/domain/interactions/interaction";
import { day } from "./day";

interface GivenEntry extends Partial<Omit<InteractionEntry, "day" | "source">> {
	readonly kind?: InteractionSource["kind"];
	readonly path?: string;
}

/** One source's word about a day: a log line of which nothing is known but what the test says. */
export function anEntry(on: CalendarDay | string, { kind = "log", path, ...given }: GivenEntry = {}): InteractionEntry {
	return {
		day: day(on),
		source: { kind, path: path ?? SOURCES[kind], line: kind === "log" ? 3 : null },
		channel: null,
		gave: false,
		received: false,
		asked: false,
		from: null,
		people: 1,
		goal: null,
		...given,
	};
}

/** An interaction with a single entry. */
export function anInteraction(on: CalendarDay | string, given: GivenEntry = {}): Interaction {
	const entry = anEntry(on, given);
	const { channel, gave, received, asked, from } = entry;
	return { day: entry.day, entries: [entry], channel, gave, received, asked, from };
}

const SOURCES: Readonly<Record<InteractionSource["kind"], string>> = {
	"meeting": "Meetings/Lunch.md",
	"dated-note": "Daily/2026-01-01.md",
	"log": "People/Claire Fontaine.md",
	"last-contact": "People/Claire Fontaine.md",
};
