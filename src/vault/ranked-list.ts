import { compareReconnections } from "../domain/reconnections/compare-reconnections";
import type { Reconnection } from "../domain/reconnections/reconnection";

/** Beyond this share of the list it is quicker to sort anew than to move each. */
const SORT_ANEW = 1 / 16;

/**
 * Reconnections in ranked order. Changes are noted and only carried out when the order is asked for: a few by moving them,
 * many by sorting all anew, and then they need not be noted at all. Each list handed out stays as it is.
 */
export class RankedList {
	/** Null until it is first asked for, and after many changes. */
	private order: readonly Reconnection[] | null = null;
	private readonly gone = new Set<Reconnection>();
	private readonly come = new Set<Reconnection>();

	/** `all` gives every reconnection there is, in any order. */
	constructor(private readonly all: () => Iterable<Reconnection>) {}

	/** Puts one reconnection in the place of another; null for none. */
	replace(before: Reconnection | null, after: Reconnection | null): void {
		if (this.order === null) return;
		if (before !== null && !this.come.delete(before)) this.gone.add(before);
		if (after !== null && !this.gone.delete(after)) this.come.add(after);
		if (this.gone.size + this.come.size > this.order.length * SORT_ANEW) this.order = null;
	}

	inOrder(): readonly Reconnection[] {
		if (this.order === null) this.order = [...this.all()].sort(compareReconnections);
		else if (this.gone.size + this.come.size > 0) this.order = this.moveEach(this.order);
		this.gone.clear();
		this.come.clear();
		return this.order;
	}

	private moveEach(before: readonly Reconnection[]): readonly Reconnection[] {
		const order = [...before];
		for (const one of this.gone) order.splice(placeOf(order, one), 1);
		for (const one of this.come) order.splice(placeOf(order, one), 0, one);
		return order;
	}
}

/** The first place in an order that is not before a reconnection. */
function placeOf(order: readonly Reconnection[], one: Reconnection): number {
	let low = 0;
	let high = order.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const other = order[middle];
		if (other !== undefined && compareReconnections(other, one) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
