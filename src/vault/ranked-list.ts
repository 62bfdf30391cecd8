import { compareReconnections } from "../domain/reconnections/compare-reconnections";
import type { Reconnection } from "../domain/reconnections/reconnection";

/** Beyond this share of the list it is quicker to sort anew than to move each. */
const SORT_ANEW = 1 / 16;

/**
 * Reconnections in ranked order. Changes are noted and only carried out when the order is asked for: a few by moving them,
 * many by sorting. Each list handed out stays as it is.
 */
export class RankedList {
	private order: readonly Reconnection[] = [];
	private readonly gone = new Set<Reconnection>();
	private readonly come = new Set<Reconnection>();

	/** Puts one reconnection in the place of another; null for none. */
	replace(before: Reconnection | null, after: Reconnection | null): void {
		if (before !== null && !this.come.delete(before)) this.gone.add(before);
		if (after !== null && !this.gone.delete(after)) this.come.add(after);
	}

	inOrder(): readonly Reconnection[] {
		const changes = this.gone.size + this.come.size;
		if (changes === 0) return this.order;
		this.order = changes > this.order.length * SORT_ANEW ? this.sortAnew() : this.moveEach();
		this.gone.clear();
		this.come.clear();
		return this.order;
	}

	private sortAnew(): readonly Reconnection[] {
		const kept = this.gone.size === 0 ? this.order : this.order.filter((one) => !this.gone.has(one));
		return [...kept, ...this.come].sort(compareReconnections);
	}

	private moveEach(): readonly Reconnection[] {
		const order = [...this.order];
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
