import { isCalendarDay, type CalendarDay } from "../../src/domain/day/calendar-day";

/** The day a test names; a typing mistake fails at once. */
export function day(text: string): CalendarDay {
	if (!isCalendarDay(text)) throw new Error(`no such day: ${text}`);
	return text;
}
