import type { Channel } from "./channel";
import type { Direction, Interaction, InteractionEntry, InteractionSource } from "./interaction";

/** The most personal first. `meeting` ends those in person, since it is what a silent meeting note is taken for. */
const BY_CLOSENESS: readonly Channel[] = [
	"dinner", "lunch", "breakfast", "coffee", "visit", "event", "meeting", "video", "call", "message", "email", "card",
];
const DISTANCE = new Map(BY_CLOSENESS.map((channel, index) => [channel, index]));
const SOURCES: readonly InteractionSource["kind"][] = ["meeting", "log", "dated-note", "last-contact"];

/**
 * The interactions that one contact's entries tell of: one for each day, newest first. The order in which the entries
 * come does not matter.
 */
export function mergeEntries(entries: readonly InteractionEntry[]): readonly Interaction[] {
	const ordered = entries.length < 2 ? entries : [...entries].sort(compareEntries);
	const interactions: Interaction[] = [];
	for (let start = 0; start < ordered.length; ) {
		let end = start + 1;
		while (end < ordered.length && ordered[end]?.day === ordered[start]?.day) end++;
		interactions.push(mergeDay(ordered.slice(start, end)));
		start = end;
	}
	return interactions;
}

function mergeDay(entries: readonly InteractionEntry[]): Interaction {
	const [first] = entries as readonly [InteractionEntry, ...InteractionEntry[]];
	let { channel, gave, received, asked, from } = first;
	for (let index = 1; index < entries.length; index++) {
		const entry = entries[index] as InteractionEntry;
		channel = closerChannel(channel, entry.channel);
		gave ||= entry.gave;
		received ||= entry.received;
		asked ||= entry.asked;
		from = joinDirections(from, entry.from);
	}
	return { day: first.day, entries, channel, gave, received, asked, from };
}

function closerChannel(one: Channel | null, other: Channel | null): Channel | null {
	if (one === null || other === null) return one ?? other;
	return (DISTANCE.get(other) ?? 0) < (DISTANCE.get(one) ?? 0) ? other : one;
}

function joinDirections(one: Direction | null, other: Direction | null): Direction | null {
	if (one === null || other === null) return one ?? other;
	return one === other ? one : "both";
}

function compareEntries(one: InteractionEntry, other: InteractionEntry): number {
	return (
		compareTexts(other.day, one.day)
		|| SOURCES.indexOf(one.source.kind) - SOURCES.indexOf(other.source.kind)
		|| compareTexts(one.source.path, other.source.path)
		|| (one.source.line ?? -1) - (other.source.line ?? -1)
	);
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
