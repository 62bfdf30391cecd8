import type { IconMeaning } from "../parts/icon-names";

/** A line that says why, with its picture. */
export interface ReasonView {
	readonly icon: IconMeaning;
	readonly text: string;
	/** In the warm colour. */
	readonly ember: boolean;
	/** The line itself opens the place where the thing stands, or all that it is the beginning of. */
	readonly opens: boolean;
}

/** The line about circle and last exchange. */
export interface MetaView {
	readonly text: string;
	/** Distance of the circle's ring, 0 to 1; null without circle. */
	readonly distance: number | null;
	/** The circle has no rhythm of its own. */
	readonly dashed: boolean;
}

/** What a row's first button does, and what the row's letter keys may do. */
export type RowAction = "log" | "snooze" | "menu" | "done" | "write" | "repair";

/** The action of a line that opens the place where a thing stands. */
export const OPEN_THING = "open-thing";

/** A row in words: all that is drawn, and nothing else, so that equal views need no drawing. */
export interface RowView {
	readonly look: "full" | "short" | "done" | "problem";
	readonly name: string;
	readonly initials: string;
	/** Stands in the place of the initials where the row is no person's. */
	readonly mark: IconMeaning | null;
	readonly asleep: boolean;
	readonly role: string | null;
	/** Two at most. */
	readonly reasons: readonly ReasonView[];
	/** The other reasons, for the tooltip; empty without. */
	readonly more: string;
	readonly meta: MetaView | null;
	/** What was done, for those who are. */
	readonly done: string | null;
	readonly actions: readonly RowAction[];
	/** What a sure repair would write. */
	readonly repair: string | null;
}

/** Whether two rows would be drawn alike. */
export function isSameRow(left: RowView, right: RowView): boolean {
	return (
		left.look === right.look && left.name === right.name && left.initials === right.initials && left.mark === right.mark &&
		left.asleep === right.asleep && left.role === right.role && left.more === right.more && left.done === right.done &&
		left.repair === right.repair && isSameMeta(left.meta, right.meta) &&
		left.actions.join() === right.actions.join() && left.reasons.length === right.reasons.length &&
		left.reasons.every((reason, index) => {
			const other = right.reasons[index];
			return other?.text === reason.text && other.icon === reason.icon && other.ember === reason.ember && other.opens === reason.opens;
		})
	);
}

function isSameMeta(left: MetaView | null, right: MetaView | null): boolean {
	if (left === null || right === null) return left === right;
	return left.text === right.text && left.distance === right.distance && left.dashed === right.dashed;
}
