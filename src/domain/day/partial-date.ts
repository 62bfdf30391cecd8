import { type CalendarDay, daysInMonth, isCalendarDay, parseCalendarDay } from "./calendar-day";

/** A birthday as far as it is known: a month and day, with or without year, or a year alone. */
export type PartialDate =
	| { readonly year: number | null; readonly month: number; readonly day: number }
	| { readonly year: number; readonly month: null; readonly day: null };

const MONTH_DAY = /^(?:--)?(\d{2})-?(\d{2})$/;
const YEAR = /^\d{4}$/;
/** Years in which a person in one's network may be born. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2200];
/** A leap year, so that a birthday without year may be 29 February. */
const ANY_LEAP_YEAR = 2000;

/** The birthday written in a value of the front matter: `1980-02-29`, `--02-29`, `02-29`, `1980`, or a date. Else null. */
export function parsePartialDate(value: unknown): PartialDate | null {
	if (typeof value === "number") return yearAlone(value);
	const whole = parseCalendarDay(value);
	if (whole !== null) return ofDay(whole);
	if (typeof value !== "string") return null;
	const text = value.trim();
	if (YEAR.test(text)) return yearAlone(Number(text));
	const parts = MONTH_DAY.exec(text);
	if (parts === null) return null;
	const [month, day] = [Number(parts[1]), Number(parts[2])];
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(ANY_LEAP_YEAR, month)) return null;
	return { year: null, month, day };
}

/**
 * The first day from `from` on, itself included, on which a date comes round; null for a year alone. 29 February comes
 * round on 28 February in years without it: this is the one place that says so.
 */
export function nextOccurrence(date: PartialDate, from: CalendarDay): CalendarDay | null {
	if (date.month === null) return null;
	const year = Number(from.slice(0, 4));
	for (const candidate of [occurrenceIn(date, year), occurrenceIn(date, year + 1)]) {
		if (candidate !== null && candidate >= from) return candidate;
	}
	return null;
}

function occurrenceIn(date: { readonly month: number; readonly day: number }, year: number): CalendarDay | null {
	const day = Math.min(date.day, daysInMonth(year, date.month));
	const text = `${year}-${pad(date.month)}-${pad(day)}`;
	return isCalendarDay(text) ? text : null;
}

function ofDay(day: CalendarDay): PartialDate | null {
	const year = Number(day.slice(0, 4));
	if (year < FIRST_YEAR || year > LAST_YEAR) return null;
	return { year, month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function yearAlone(year: number): PartialDate | null {
	return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? { year, month: null, day: null } : null;
}

function pad(value: number): string {
	return value < 10 ? `0${value}` : String(value);
}
