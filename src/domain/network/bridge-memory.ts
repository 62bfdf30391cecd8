import type { CalendarDay } from "../day/calendar-day";
import type { BridgeReason } from "../reconnections/reason";
import { findBridge } from "./bridges";
import { EgoNetwork } from "./ego-network";
import type { ContactNode } from "./graph-nodes";

/** What was told of contacts as bridges, and of whom it may no longer be so. Only who was asked for is ever looked at again. */
export class BridgeMemory {
	private readonly ego: EgoNetwork;
	/** What was told, by path, of those about whom it may be otherwise now. */
	private readonly disturbed = new Map<string, BridgeReason | null>();
	private hasTold = false;

	constructor(nodeAt: (id: number) => ContactNode, count: () => number) {
		this.ego = new EgoNetwork(nodeAt, count);
	}

	bridge(node: ContactNode, today: CalendarDay): BridgeReason | null {
		if (node.bridge === undefined) {
			this.hasTold = true;
			this.ego.look(node, today);
			node.bridge = findBridge(this.ego, today);
		}
		return node.bridge;
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
	takeChanged(bridge: (path: string) => BridgeReason | null): readonly string[] {
		const changed = [...this.disturbed].filter(([path, before]) => !sameBridge(before, bridge(path))).map(([path]) => path);
		this.disturbed.clear();
		return changed;
	}

	private forget(node: ContactNode): void {
		if (node.bridge === undefined) return;
		if (!this.disturbed.has(node.path)) this.disturbed.set(node.path, node.bridge);
		node.bridge = undefined;
	}
}

function sameBridge(one: BridgeReason | null, other: BridgeReason | null): boolean {
	if (one === null || other === null || one.between === null || other.between === null) return one?.between === other?.between;
	return one.between[0] === other.between[0] && one.between[1] === other.between[1];
}
