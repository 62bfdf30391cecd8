import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "./channel";

export const PURPOSES = [
	"keep-in-touch", "reconnect", "advice", "information", "recommendation", "introduction", "opportunity", "visibility",
	"mentoring", "discover", "thank",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A meeting note: something that happened, or is planned, with contacts on a day. */
export interface Meeting {
	readonly path: string;
	readonly day: CalendarDay;
	/** `meeting` when the note is silent, `call` for `type: call`. */
	readonly channel: Channel;
	readonly purpose: Purpose | null;
	/** Link path or text of its goal, as written. */
	readonly goal: string | null;
	readonly gave: boolean;
	readonly received: boolean;
	readonly asked: boolean;
	readonly initiatedBy: "me" | "them" | null;
	/** Null when the property is missing: then nothing is owed. */
	readonly thanked: boolean | null;
}
