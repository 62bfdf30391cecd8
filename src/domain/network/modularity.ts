/** To whom something is tied, by number, and how much; `total` counts what is inside it as well. Weights are whole. */
export interface Tied {
	readonly weights: ReadonlyMap<number, number>;
	readonly total: number;
}

/** After so many rounds few still move, and which of two groups those are in makes no difference. */
const MOST_ROUNDS = 20;

/**
 * The group of each, numbered from 0 in the order of their first members: each in turn goes where it shares most, less what
 * the size of a group alone would explain, until nobody moves.
 */
export function moveToGroups(tied: readonly Tied[]): readonly number[] {
	const moves = new Moves(tied);
	for (let round = 0; round < MOST_ROUNDS && moves.moveAll(); round++);
	const numbers = new Map<number, number>();
	return moves.groups.map((group) => {
		const number = numbers.get(group) ?? numbers.size;
		numbers.set(group, number);
		return number;
	});
}

class Moves {
	readonly groups: number[];
	/** What ties the members of each group to anyone. */
	private readonly totals: number[];
	private readonly all: number;

	constructor(private readonly tied: readonly Tied[]) {
		this.groups = tied.map((_, at) => at);
		this.totals = tied.map(({ total }) => total);
		this.all = this.totals.reduce((sum, total) => sum + total, 0);
	}

	/** Lets each move once; says whether anyone did. */
	moveAll(): boolean {
		let hasMoved = false;
		this.tied.forEach((one, at) => {
			const from = this.groups[at] as number;
			const to = this.bestFor(one, from);
			if (from === to) return;
			this.groups[at] = to;
			this.totals[from] = (this.totals[from] as number) - one.total;
			this.totals[to] = (this.totals[to] as number) + one.total;
			hasMoved = true;
		});
		return hasMoved;
	}

	private bestFor({ weights, total }: Tied, own: number): number {
		const shared = new Map<number, number>();
		for (const [other, weight] of weights) {
			const group = this.groups[other] as number;
			shared.set(group, (shared.get(group) ?? 0) + weight);
		}
		let [best, most] = [own, (shared.get(own) ?? 0) * this.all - ((this.totals[own] as number) - total) * total];
		for (const [group, weight] of shared) {
			if (group === own) continue;
			const gain = weight * this.all - (this.totals[group] as number) * total;
			if (gain > most || (gain === most && best !== own && group < best)) [best, most] = [group, gain];
		}
		return best;
	}
}
