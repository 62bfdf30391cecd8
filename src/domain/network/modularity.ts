/** To whom something is tied, by number, and how much; `total` counts what is inside it as well. Weights are whole. */
export interface Tied {
	readonly weights: ReadonlyMap<number, number>;
	readonly total: number;
}

const MOST_ROUNDS = 20;
/** When so few of all still move, which of two groups they are in makes no difference. */
const FEW = 0.005;

/**
 * The group of each, numbered from 0 in the order of their first members: each in turn goes where it shares most, less what
 * the size of a group alone would explain, until hardly anyone moves.
 */
export function moveToGroups(tied: readonly Tied[]): readonly number[] {
	const moves = new Moves(tied);
	for (let round = 0; round < MOST_ROUNDS && moves.moveAll() > tied.length * FEW; round++);
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
	/** What ties the one in turn to each group, and to which it is tied: filled and emptied again. */
	private readonly shared: Float64Array;
	private readonly touched: number[] = [];

	constructor(private readonly tied: readonly Tied[]) {
		this.groups = tied.map((_, at) => at);
		this.totals = tied.map(({ total }) => total);
		this.shared = new Float64Array(tied.length);
		this.all = this.totals.reduce((sum, total) => sum + total, 0);
	}

	/** Lets each move once; says how many did. */
	moveAll(): number {
		let moved = 0;
		this.tied.forEach((one, at) => {
			const from = this.groups[at] as number;
			const to = this.bestFor(one, from);
			if (from === to) return;
			this.groups[at] = to;
			this.totals[from] = (this.totals[from] as number) - one.total;
			this.totals[to] = (this.totals[to] as number) + one.total;
			moved++;
		});
		return moved;
	}

	private bestFor({ weights, total }: Tied, own: number): number {
		const { groups, totals, shared, touched, all } = this;
		for (const [other, weight] of weights) {
			const group = groups[other] as number;
			if (shared[group] === 0) touched.push(group);
			shared[group] = (shared[group] as number) + weight;
		}
		let [best, most] = [own, (shared[own] as number) * all - ((totals[own] as number) - total) * total];
		for (const group of touched) {
			const gain = (shared[group] as number) * all - (totals[group] as number) * total;
			if (group !== own && (gain > most || (gain === most && best !== own && group < best))) [best, most] = [group, gain];
		}
		for (const group of touched) shared[group] = 0;
		touched.length = 0;
		return best;
	}
}
