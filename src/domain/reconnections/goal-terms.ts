import type { Goal } from "./goal";
import { termKey } from "./term-key";

/** One thing an active goal asks for, made ready to be compared with what contacts know and offer. */
export interface GoalTerm {
	readonly goal: Goal;
	readonly by: "sector" | "need";
	/** As written in the goal's note. */
	readonly subject: string;
	/** `termKey` of the subject. */
	readonly key: string;
}

/** What the active goals ask for: for each goal its sectors, then its needs. */
export function readGoalTerms(goals: readonly Goal[]): readonly GoalTerm[] {
	return goals
		.filter(({ status }) => status === "active")
		.flatMap((goal) => [
			...goal.sectors.map((subject) => ({ goal, by: "sector" as const, subject, key: termKey(subject) })),
			...goal.needs.map((subject) => ({ goal, by: "need" as const, subject, key: termKey(subject) })),
		])
		.filter(({ key }) => key !== "");
}
