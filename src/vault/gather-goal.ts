import type { GoalPage } from "../domain/network/goal-page";
import type { NoteReading } from "./note-reading";

/** The page of a goal as of now, by the path of its note; null when the path holds none. */
export function gatherGoal({ index }: NoteReading, path: string): Promise<GoalPage | null> {
	const goal = index.goals().find((one) => one.path === path) ?? null;
	return Promise.resolve(goal === null ? null : { path, goal, notes: [path] });
}
