import type { CalendarDay } from "../day/calendar-day";

export const GOAL_KINDS = [
	"job", "business", "watch", "expertise", "partners", "investors", "project", "other",
] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** What the user networks for. */
export interface Goal {
	readonly path: string;
	readonly name: string;
	readonly kind: GoalKind;
	readonly deadline: CalendarDay | null;
	readonly sectors: readonly string[];
	readonly needs: readonly string[];
	readonly status: "draft" | "active" | "done" | "dropped";
}
