import assert from "node:assert/strict";
import { compareReconnections } from "../../../src/domain/reconnections/compare-reconnections";
import type { Reconnection } from "../../../src/domain/reconnections/reconnection";
import { RankedList } from "../../../src/vault/ranked-list";

/** Scores by contact, and rounds of changes to them; null for one who is gone. */
export interface Ranking {
	readonly scores: readonly number[];
	readonly rounds: readonly (readonly { readonly contact: number; readonly score: number | null }[])[];
}

/** Carries the changes out, asking for the order after each round. */
export function followChanges({ scores, rounds }: Ranking): void {
	const all = new Map<string, Reconnection>();
	let asked = 0;
	const list = new RankedList(() => {
		asked++;
		return all.values();
	});
	scores.forEach((score, contact) => all.set(pathOf(contact), reconnection(contact, score)));
	list.inOrder();
	for (const round of rounds) {
		const before = list.inOrder();
		const copy = [...before];
		const changed = new Set<number>();
		for (const { contact, score } of round) {
			const was = all.get(pathOf(contact)) ?? null;
			const is = score === null ? null : reconnection(contact, score);
			if (is === null) all.delete(pathOf(contact));
			else all.set(pathOf(contact), is);
			if (was !== null || is !== null) changed.add(contact);
			list.replace(was, is);
		}
		asked = 0;
		assert.deepEqual(list.inOrder(), [...all.values()].sort(compareReconnections));
		assert.deepEqual(before, copy);
		assert.equal(list.inOrder(), list.inOrder());
		// A few changes are no reason to look at everyone; many are.
		if (round.length <= 1 && all.size > 40) assert.equal(asked, 0);
		if (changed.size > before.length / 4 && !round.some(({ score }) => score === null)) assert.equal(asked, 1);
	}
}

const pathOf = (contact: number): string => `${String(contact)}.md`;

function reconnection(contact: number, score: number): Reconnection {
	return {
		path: pathOf(contact), standing: "due", last: null, lastChannel: null, due: null, planned: null, ratio: 1, score,
		reasons: [], gate: null,
	};
}
