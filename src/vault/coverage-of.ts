import { type Coverage, readCoverage } from "../domain/goals/coverage";
import type { ContactIndex } from "./contact-index";

/** What the index is asked for a coverage. */
export type CoverageIndex = Pick<ContactIndex, "goals" | "everyone" | "network" | "contact" | "strength">;

/** The coverage of a goal as of today, by the path of its note; null when the path holds none. */
export function coverageOf(index: CoverageIndex, goalPath: string): Coverage | null {
	const goal = index.goals().find(({ path }) => path === goalPath) ?? null;
	return goal === null ? null : readCoverage(goal, index.everyone(), {
		network: index.network(),
		contact: (path) => index.contact(path),
		strength: (path) => index.strength(path),
	});
}
