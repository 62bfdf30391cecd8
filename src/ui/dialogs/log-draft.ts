import { addDays, startOfWeek, type CalendarDay, type WeekStart } from "../../domain/day/calendar-day";
import type { Channel } from "../../domain/interactions/channel";

/** What stands in the log dialog. */
export interface LogDraft {
	/** Paths of the contacts; a promise is written in the first one's note. */
	readonly people: readonly string[];
	readonly day: CalendarDay;
	readonly channel: Channel | null;
	readonly gave: boolean;
	readonly received: boolean;
	readonly asked: boolean;
	readonly from: "me" | "them" | null;
	readonly text: string;
	readonly promise: string;
	readonly promiseDue: CalendarDay | null;
}

/** Channels shown at once, in the order of the dialog; the others come behind "Other". */
export const FIRST_CHANNELS: readonly Channel[] = ["coffee", "lunch", "call", "video", "message", "email"];

/** The form as the dialog opens: with the people it was asked for, today. */
export function newLogDraft(people: readonly string[], today: CalendarDay): LogDraft {
	return {
		people, day: today, channel: null, gave: false, received: false, asked: false, from: null,
		text: "", promise: "", promiseDue: null,
	};
}

/** The form with one more person; the same when they stand in it already. */
export function withPerson(form: LogDraft, path: string): LogDraft {
	return form.people.includes(path) ? form : { ...form, people: [...form.people, path] };
}

/** The form without a person. */
export function withoutPerson(form: LogDraft, path: string): LogDraft {
	return { ...form, people: form.people.filter((other) => other !== path) };
}

/** The days a promise is likely due: the end of this week, and in two weeks. */
export function promiseDays(today: CalendarDay, weekStart: WeekStart): { thisWeek: CalendarDay; later: CalendarDay } {
	return { thisWeek: addDays(startOfWeek(today, weekStart), 6), later: addDays(today, 14) };
}

/** Whether anything is promised. */
export function hasPromise(form: LogDraft): boolean {
	return form.promise.trim() !== "";
}
