import type { Goal } from "../reconnections/goal";

/** All that is worth a look at a goal: shown in the brief's place while its note is in view. */
export interface GoalPage {
	/** The goal's note. */
	readonly path: string;
	readonly goal: Goal;
	/** Paths of the notes whose words it holds: when one changes it may read differently. */
	readonly notes: readonly string[];
}
