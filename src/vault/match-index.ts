import type { MatchReason } from "../domain/reconnections/reason";
import type { Match } from "../domain/network/match";
import type { FactIndex } from "./fact-index";
import type { FactDiff } from "./note-change";

/** Who seeks what whom offers, kept by differences with the facts. */
export class MatchIndex {
	constructor(private readonly facts: FactIndex) {}

	/** Takes everyone in after the first reading, yielding between notes. */
	*readAll(): Generator<void, void> {
		void this.facts;
		yield;
	}

	/** Takes in what a batch of changes did; gives the paths of contacts of whom `match` may say something else now. */
	apply(_diff: FactDiff): Iterable<string> {
		return [];
	}

	matches(): readonly Match[] {
		return [];
	}

	/** The best match of a contact. */
	match(_path: string): MatchReason | null {
		return null;
	}
}
