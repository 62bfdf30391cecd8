import type { Neighbour, Network, Organization, Tie } from "./network";

/** The graph itself, changed in place. */
export class ContactGraph implements Network {
	*contacts(): Generator<string, void> {}

	neighbours(_path: string): readonly Neighbour[] {
		return [];
	}

	forEachNeighbour(_path: string, _visit: (path: string, strength: number) => void): void {}

	tie(_one: string, _other: string): Tie | null {
		return null;
	}

	*organizations(): Generator<Organization, void> {}

	organization(_reference: string): Organization | null {
		return null;
	}
}
