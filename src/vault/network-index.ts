import type { BridgeReason } from "../domain/reconnections/reason";
import type { Network } from "../domain/network/network";
import { ContactGraph } from "../domain/network/contact-graph";
import type { FactIndex } from "./fact-index";
import type { FactDiff } from "./note-change";

/** The network of a vault's contacts, kept by differences with the facts. */
export class NetworkIndex {
	private readonly graph = new ContactGraph();

	constructor(private readonly facts: FactIndex) {}

	/** Takes everyone in after the first reading, yielding between notes. */
	*readAll(): Generator<void, void> {
		void this.facts;
		yield;
	}

	/** Takes in what a batch of changes did; gives the paths of contacts of whom `bridge` may say something else now. */
	apply(_diff: FactDiff): Iterable<string> {
		return [];
	}

	network(): Network {
		return this.graph;
	}

	/** Whether a contact connects people who do not know each other. */
	bridge(_path: string): BridgeReason | null {
		return null;
	}
}
