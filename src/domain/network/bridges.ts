import type { BridgeReason } from "../reconnections/reason";
import { termKey } from "../reconnections/term-key";
import type { CalendarDay } from "../day/calendar-day";
import type { EgoNetwork } from "./ego-network";
import type { ContactNode } from "./graph-nodes";

/** Of all whom they know, at least so many count: who knows a large crowd that knows itself connects nobody. */
const LEAST_SHARE = 0.5;

/**
 * Whether the contact an ego network was last looked up for connects people who do not know each other, and which: at least
 * so many, those who know each other counted once.
 */
export function findBridge(ego: EgoNetwork, least: number, today: CalendarDay): BridgeReason | null {
	const { length } = ego.alters;
	if (length < least) return null;
	const size = ego.effectiveSize(today);
	return size < least || size < length * LEAST_SHARE ? null : { code: "bridge", between: nameWorlds(ego.groups()) };
}

/** Two worlds that a bridge connects: what most of a group have in common, the two with most people. */
function nameWorlds(groups: readonly (readonly ContactNode[])[]): readonly [string, string] | null {
	const worlds = new Tally();
	for (const group of groups) {
		const inGroup = new Tally();
		for (const { world } of group) if (world !== null) inGroup.add(world, 1);
		const [most] = inGroup.ranked();
		if (most !== undefined) worlds.add(most, group.length);
	}
	const [one, other] = worlds.ranked();
	return one === undefined || other === undefined ? null : [one, other];
}

/** Counts of words, whatever their accents, case and number. */
class Tally {
	private readonly counts = new Map<string, { count: number; word: string }>();

	add(word: string, count: number): void {
		const key = termKey(word) || word;
		const held = this.counts.get(key);
		if (held === undefined) this.counts.set(key, { count, word });
		else {
			held.count += count;
			if (word < held.word) held.word = word;
		}
	}

	/** The most frequent first, then by word. */
	ranked(): readonly string[] {
		return [...this.counts.values()]
			.sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
			.map(({ word }) => word);
	}
}
