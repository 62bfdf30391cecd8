import { addMonths as addMonthsToDate } from "date-fns";

declare const brand: unique symbol;

/** A calendar day as ISO text, `2026-05-01`, in the years 1000 to 9999. Text order is time order. */
export type CalendarDay = string & { readonly [brand]: "CalendarDay" };

/** The day on which the user's week begins. */
export type WeekStart = "monday" | "sunday";

const ISO_DAY_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const DAY_MS = 86_400_000;
/** The first and last day there are, as day numbers: 1000-01-01 and 9999-12-31. */
const [FIRST, LAST] = [-354_285, 2_932_896];
/** Up to this date a month later is the same date. */
const EVERY_MONTH_HAS = 28;
/** From the day before 1 March of the year 0 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_469;

/**
 * The day written in a value of the front matter, or null when it holds none. ISO text, an ISO date and time (its day as
 * written), a `Date` (at UTC midnight, as YAML readers make them, its UTC day, else its local one), or the app's own date
 * value.
 */
export function parseCalendarDay(value: unknown): CalendarDay | null {
	if (typeof value === "string") return parseDayText(value);
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOfDate(value);
	return isAppDate(value) ? parseDayText(String(value)) : null;
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): text is CalendarDay {
	if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
	const year = digits(text, 0, 4);
	const month = digits(text, 5, 7);
	const day = digits(text, 8, 10);
	return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The local calendar day of an instant; the clock calls it, the domain never asks for now. */
export function localDay(instant: Date): CalendarDay {
	return formatDay(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
}

/** The instant at which a day begins where the device is, in ms since 1970. */
export function dayStart(day: CalendarDay): number {
	return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))).getTime();
}

/** Days since 1970-01-01. Whole-day arithmetic on it knows no time zone and no daylight saving. */
export function dayNumber(day: CalendarDay): number {
	const month = digits(day, 5, 7);
	// Years that begin in March, so that a leap day is the last of its year: counted, where a `Date` would be made to ask.
	const year = digits(day, 0, 4) - (month < 3 ? 1 : 0);
	const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
	const dayOfYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + digits(day, 8, 10);
	return 365 * year + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** The day that is `number` days after 1970-01-01; the first or last day there is when it lies beyond. */
export function dayFromNumber(number: number): CalendarDay {
	const date = new Date(Math.min(Math.max(number, FIRST), LAST) * DAY_MS);
	return formatDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
	return dayFromNumber(dayNumber(day) + count);
}

/** The day `count` calendar months later, at the month's last day when it has no such day. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
	const date = digits(day, 8, 10);
	if (date <= EVERY_MONTH_HAS) {
		const months = 12 * digits(day, 0, 4) + digits(day, 5, 7) - 1 + count;
		if (months >= 12_000 && months < 120_000) return formatDay(Math.floor(months / 12), (months % 12) + 1, date);
	}
	// Noon: no zone changes its clocks then, so the local date is the calendar's.
	const noon = new Date(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10), 12);
	const later = localDay(addMonthsToDate(noon, count));
	return isCalendarDay(later) ? later : dayFromNumber(count < 0 ? FIRST : LAST);
}

/** Whole days from one day to another: positive when `to` is later. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
	return dayNumber(to) - dayNumber(from);
}

/** Full calendar years from one day to a later one; 0 when it is not later. A year after 29 February is 28 February. */
export function yearsBetween(from: CalendarDay, to: CalendarDay): number {
	if (to <= from) return 0;
	const years = digits(to, 0, 4) - digits(from, 0, 4);
	return addMonths(from, 12 * years) <= to ? years : years - 1;
}

/** The first day of the week that holds a day. */
export function startOfWeek(day: CalendarDay, weekStart: WeekStart): CalendarDay {
	const weekday = weekdayOf(day);
	return addDays(day, weekStart === "monday" ? -weekday : -((weekday + 1) % 7));
}

/** Day of the week: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
	// 1970-01-01 was a Thursday.
	return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** A month as ISO text, `2026-05`: what days of one month have in common. */
export function monthOf(day: CalendarDay): string {
	return day.slice(0, 7);
}

/** Days in a month of a year, months from 1. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parseDayText(value: string): CalendarDay | null {
	if (isCalendarDay(value)) return value;
	const text = value.trim();
	const day = ISO_DAY_TIME.exec(text)?.[1] ?? text;
	return isCalendarDay(day) ? day : null;
}

/** The app's date value, known by its `dateOnly`; its text is an ISO date. */
function isAppDate(value: unknown): value is { toString(): string } {
	if (typeof value !== "object" || value === null || !("dateOnly" in value)) return false;
	return typeof value.dateOnly === "function" && typeof value.toString === "function";
}

function dayOfDate(date: Date): CalendarDay | null {
	const isUtcMidnight = date.getTime() % DAY_MS === 0;
	const day = isUtcMidnight ? dayFromNumber(date.getTime() / DAY_MS) : localDay(date);
	return isCalendarDay(day) ? day : null;
}

/** The number written in ASCII digits between two places, NaN when anything else stands there. */
function digits(text: string, start: number, end: number): number {
	let number = 0;
	for (let index = start; index < end; index++) {
		const digit = text.charCodeAt(index) - 48;
		if (!(digit >= 0 && digit <= 9)) return NaN;
		number = number * 10 + digit;
	}
	return number;
}

function formatDay(year: number, month: number, day: number): CalendarDay {
	return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as CalendarDay;
}
