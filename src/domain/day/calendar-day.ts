declare const brand: unique symbol;

/** A calendar day as ISO text, `2026-05-01`: it exists, and its year has four digits. Text order is time order. */
export type CalendarDay = string & { readonly [brand]: "CalendarDay" };

/** The day on which the user's week begins. */
export type WeekStart = "monday" | "sunday";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_DAY_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const DAY_MS = 86_400_000;

/**
 * The day written in a value of the front matter, or null when it holds none. ISO text, an ISO date and time (its day as
 * written), or a `Date`: at UTC midnight, as YAML readers make them, its UTC day, else its local one.
 */
export function parseCalendarDay(value: unknown): CalendarDay | null {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOfDate(value);
	if (typeof value !== "string") return null;
	const text = value.trim();
	const day = ISO_DAY_TIME.exec(text)?.[1] ?? text;
	return isCalendarDay(day) ? day : null;
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): text is CalendarDay {
	const parts = ISO_DAY.exec(text);
	if (parts === null) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The local calendar day of an instant; the clock calls it, the domain never asks for now. */
export function localDay(instant: Date): CalendarDay {
	return formatDay(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
}

/** Days since 1970-01-01. Whole-day arithmetic on it knows no time zone and no daylight saving. */
export function dayNumber(day: CalendarDay): number {
	return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

/** The day that is `number` days after 1970-01-01. */
export function dayFromNumber(number: number): CalendarDay {
	const date = new Date(number * DAY_MS);
	return formatDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
	return dayFromNumber(dayNumber(day) + count);
}

/** The day `count` calendar months later, at the month's last day when it has no such day. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
	const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
	const year = Math.floor(months / 12);
	const month = months - year * 12 + 1;
	return formatDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

/** Whole days from one day to another: positive when `to` is later. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
	return dayNumber(to) - dayNumber(from);
}

/** The first day of the week that holds a day. */
export function startOfWeek(day: CalendarDay, weekStart: WeekStart): CalendarDay {
	const number = dayNumber(day);
	// 1970-01-05 was a Monday, 1970-01-04 a Sunday.
	const anchor = weekStart === "monday" ? 4 : 3;
	return dayFromNumber(number - ((((number - anchor) % 7) + 7) % 7));
}

function dayOfDate(date: Date): CalendarDay {
	const isUtcMidnight = date.getTime() % DAY_MS === 0;
	return isUtcMidnight ? dayFromNumber(date.getTime() / DAY_MS) : localDay(date);
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function formatDay(year: number, month: number, day: number): CalendarDay {
	const pad = (value: number, width: number): string => String(value).padStart(width, "0");
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDay;
}
