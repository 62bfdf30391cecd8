import type { Network, Tie } from "./network";

/** A path of contacts to a target: whom to ask first, and who leads on from there. */
export interface Introduction {
	/** Paths of those between, the first introducer first, without the target. */
	readonly via: readonly string[];
	readonly target: string;
	/** How likely the path leads there, 0 to 1: the product of its steps. */
	readonly strength: number;
	/** From the user to the target. */
	readonly steps: readonly IntroductionStep[];
}

export interface IntroductionStep {
	/** Null: the user. */
	readonly from: string | null;
	readonly to: string;
	/** What ties the two; null for the user's own tie. */
	readonly tie: Tie | null;
}

/** What each step after the first costs. */
const STEP = 0.7;
/** The most that a tie between two contacts is worth. */
const STRONGEST_TIE = 0.8;
const MOST = 5;
/** Where it makes little difference one person is asked rather than two: for that a way of two is worth this much of its strength. */
const BOTHER = 0.75;
/** From here on the user asks someone themselves, rather than through a friend. */
const ASKED_DIRECTLY = 0.3;
const ROUNDING = 1 - 1e-9;

/** A path before its ties are looked up. */
interface Found {
	readonly first: string;
	/** Null when the first introducer knows the target. */
	readonly second: string | null;
	readonly target: string;
	readonly strength: number;
}

/** The target that a contact is tied to best. */
interface Lead {
	readonly target: string;
	readonly tie: number;
}

/**
 * The best paths to any of the targets (none a target itself), with distinct first introducers and at most two people
 * between. `own` is how strong the user's tie with a contact is, 0 to 1; who has 0 introduces nobody. A detour is left
 * out: nobody is asked for an introduction to a person whom the user had better ask themselves, and two people are not
 * bothered where one is nearly as good.
 */
export function findIntroductions(
	network: Network, targets: readonly string[], own: (path: string) => number, limit: number = MOST,
): readonly Introduction[] {
	const search = new Search(network, new Set(targets), own, limit);
	return search.run().map((found) => introductionOf(network, found));
}

class Search {
	private readonly leads = new Map<string, Lead>();
	private readonly strengths = new Map<string, number>();
	/** The best path of each first introducer, the best first, as many as are wanted. */
	private readonly best: Found[] = [];

	constructor(
		private readonly network: Network,
		private readonly targets: ReadonlySet<string>,
		private readonly own: (path: string) => number,
		private readonly limit: number,
	) {}

	run(): readonly Found[] {
		if (this.limit < 1) return [];
		for (const target of this.targets) this.network.forEachNeighbour(target, (path, tie) => this.lead(path, target, tie));
		const leads = [...this.leads].sort(([one, { tie }], [other, { tie: otherTie }]) => otherTie - tie || (one < other ? -1 : 1));
		for (const [first, { target, tie }] of leads) this.offer({ first, second: null, target, strength: this.ownOf(first) * STEP * tie });
		for (const [second, lead] of leads) {
			if (STRONGEST_TIE * STEP * STEP * BOTHER * lead.tie < this.worst()) break;
			this.searchBefore(second, lead);
		}
		return this.best;
	}

	private lead(path: string, target: string, tie: number): void {
		if (this.targets.has(path)) return;
		const known = this.leads.get(path);
		if (known === undefined || tie > known.tie || (tie === known.tie && target < known.target)) this.leads.set(path, { target, tie });
	}

	/** Those who could lead to someone who knows the target. */
	private searchBefore(second: string, lead: Lead): void {
		const ownTie = this.ownOf(second);
		if (ownTie === 0 || ownTie >= ASKED_DIRECTLY) return;
		this.network.forEachNeighbour(second, (first, tie) => {
			// Asked of a hub's every neighbour: what no tie of the user's could mend ends here.
			if (tie * STEP <= ownTie || tie * STEP * STEP * BOTHER * lead.tie < this.worst()) return;
			if (first === second || this.targets.has(first)) return;
			const reach = this.ownOf(first) * STEP * tie;
			if (reach > ownTie) this.offer({ first, second, target: lead.target, strength: reach * STEP * lead.tie });
		});
	}

	private offer(found: Found): void {
		const { best, limit } = this;
		if (found.strength === 0) return;
		const same = best.findIndex(({ first }) => first === found.first);
		const rival = best[same === -1 ? limit - 1 : same];
		if (rival !== undefined && compareFound(rival, found) <= 0) return;
		if (same !== -1) best.splice(same, 1);
		const at = best.findIndex((other) => compareFound(found, other) < 0);
		best.splice(at === -1 ? best.length : at, 0, found);
		if (best.length > limit) best.pop();
	}

	/** What a path must be worth to be among the best; a little less, as a product comes out differently in another order. */
	private worst(): number {
		const last = this.best[this.limit - 1];
		return last === undefined ? 0 : worthOf(last) * ROUNDING;
	}

	private ownOf(path: string): number {
		const known = this.strengths.get(path);
		if (known !== undefined) return known;
		const strength = this.own(path);
		this.strengths.set(path, strength);
		return strength;
	}
}

function worthOf({ strength, second }: Found): number {
	return second === null ? strength : strength * BOTHER;
}

/** What is worth most first, then the shorter, then by path. */
function compareFound(one: Found, other: Found): number {
	return worthOf(other) - worthOf(one)
		|| Number(one.second !== null) - Number(other.second !== null)
		|| compareText(one.first, other.first) || compareText(one.second ?? "", other.second ?? "") || compareText(one.target, other.target);
}

function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

function introductionOf(network: Network, { first, second, target, strength }: Found): Introduction {
	const via = second === null ? [first] : [first, second];
	const steps = [...via, target].map((to, at): IntroductionStep => {
		const from = at === 0 ? null : (via[at - 1] ?? null);
		return { from, to, tie: from === null ? null : network.tie(from, to) };
	});
	return { via, target, strength, steps };
}
