import type { CalendarDay } from "../day/calendar-day";
import type { BridgeReason } from "../reconnections/reason";
import { findBridge } from "./bridges";
import { EgoNetwork } from "./ego-network";
import type { ContactNode } from "./graph-nodes";

/**
 * From how many people on, of whom those who know each other count once, someone is a bridge at all. Most notes name two or
 * three others; at four who have nothing to do with each other, few contacts are left.
 */
const SMALLEST = 4;
/** Where notes name many, a bridge has so many times as many as others have: it is to stay a word for few. */
const TIMES_THE_MEAN = 2;

/** What was told of contacts as bridges, and of whom it may no longer be so. Only who was asked for is ever looked at again. */
export class BridgeMemory {
	private readonly ego: EgoNetwork;
	/** What was told, by path, of those about whom it may be otherwise now. */
	private readonly disturbed = new Map<string, BridgeReason | null>();
	private hasTold = false;
	/** How many people a bridge has at least, as it was last told. */
	private least = SMALLEST;
	/** How many acquaintances all contacts have together, and how many contacts have any. */
	private acquaintances = 0;
	private acquainted = 0;

	constructor(nodeAt: (id: number) => ContactNode, count: () => number) {
		this.ego = new EgoNetwork(nodeAt, count);
	}

	/** Takes in that a contact has so many acquaintances more, or fewer. */
	acquaint(node: ContactNode, by: number): void {
		const before = node.acquaintances;
		node.acquaintances += by;
		this.acquaintances += by;
		this.acquainted += Number(node.acquaintances > 0) - Number(before > 0);
	}

	bridge(node: ContactNode, today: CalendarDay): BridgeReason | null {
		if (!this.hasTold) this.least = this.leastNow();
		this.hasTold = true;
		return node.bridge === undefined ? (node.bridge = this.find(node, today)) : node.bridge;
	}

	/** Takes in that what a contact is tied by changes: called before and after. It and those who know it may be other bridges. */
	disturb(node: ContactNode, today: CalendarDay): void {
		if (!this.hasTold) return;
		this.forget(node);
		this.ego.look(node, today);
		for (const alter of this.ego.alters) this.forget(alter);
	}

	forgetAll(nodes: Iterable<ContactNode>): void {
		if (this.hasTold) for (const node of nodes) node.bridge = undefined;
		this.disturbed.clear();
		this.hasTold = false;
	}

	/** Paths of those of whom something else is told now; `bridge` tells it, null for who is gone. */
	takeChanged(nodes: Iterable<ContactNode>, bridge: (path: string) => BridgeReason | null): readonly string[] {
		const [before, least] = [this.least, this.leastNow()];
		if (this.hasTold && before !== least) {
			this.least = least;
			for (const node of nodes) if (node.acquaintances >= Math.min(before, least)) this.forget(node);
		}
		const changed = [...this.disturbed].filter(([path, told]) => !sameBridge(told, bridge(path))).map(([path]) => path);
		this.disturbed.clear();
		return changed;
	}

	private find(node: ContactNode, today: CalendarDay): BridgeReason | null {
		if (node.acquaintances < this.least) return null;
		this.ego.look(node, today);
		return findBridge(this.ego, this.least, today);
	}

	private forget(node: ContactNode): void {
		if (node.bridge === undefined) return;
		if (!this.disturbed.has(node.path)) this.disturbed.set(node.path, node.bridge);
		node.bridge = undefined;
	}

	/** Whole, so that it seldom is another. */
	private leastNow(): number {
		return Math.max(SMALLEST, Math.ceil((TIMES_THE_MEAN * this.acquaintances) / Math.max(1, this.acquainted)));
	}
}

function sameBridge(one: BridgeReason | null, other: BridgeReason | null): boolean {
	if (one === null || other === null || one.between === null || other.between === null) return one?.between === other?.between;
	return one.between[0] === other.between[0] && one.between[1] === other.between[1];
}
