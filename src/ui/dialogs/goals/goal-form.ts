import type { CalendarDay } from "../../../domain/day/calendar-day";
import type { GoalKind } from "../../../domain/reconnections/goal";

/** What stands in the dialog of a new goal. */
export interface GoalForm {
	readonly name: string;
	readonly kind: GoalKind;
	readonly deadline: CalendarDay | null;
	/** Several with commas between them, as typed. */
	readonly needs: string;
	readonly sectors: string;
	/** Whether its contacts are held back for now. */
	readonly isDraft: boolean;
}

/** The things in a text with commas between them, each once. */
export function splitTyped(text: string): readonly string[] {
	return [...new Set(text.split(/[,;\n]/).map((part) => part.trim()).filter((part) => part !== ""))];
}
