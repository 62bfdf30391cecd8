import { foldText } from "../text/fold-text";
import { type CalendarDay, isCalendarDay } from "./calendar-day";

const YEAR_FIRST = /^(\d{4})[/. -]?(\d{1,2})[/. -]?(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,? (\d{4})$/;
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const LONGEST_TEXT = 40;

/** Names of the months, folded, in English and French; a unique beginning of at least three letters is enough. */
const MONTHS: readonly (readonly string[])[] = [
	["january", "janvier"],
	["february", "fevrier"],
	["march", "mars"],
	["april", "avril"],
	["may", "mai"],
	["june", "juin"],
	["july", "juillet"],
	["august", "aout"],
	["september", "septembre"],
	["october", "octobre"],
	["november", "novembre"],
	["december", "decembre"],
];

/**
 * The only day that a value can mean which is not ISO text: `31/08/2026`, `2026-8-5`, `20260815`, `1er mars 2024`. Null
 * when two readings are possible (`02/01/2023`) or none (`hier`).
 */
export function repairDay(value: unknown): CalendarDay | null {
	if (typeof value !== "string" && typeof value !== "number") return null;
	const text = foldText(String(value)).trim();
	if (text.length > LONGEST_TEXT) return null;
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst !== null) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
	const yearLast = YEAR_LAST.exec(text);
	if (yearLast !== null) return onlyReading(yearLast[1], yearLast[2], yearLast[3]);
	const dayFirst = DAY_MONTH_YEAR.exec(text);
	if (dayFirst !== null) return dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
	const monthFirst = MONTH_DAY_YEAR.exec(text);
	return monthFirst === null ? null : dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

function onlyReading(one: string | undefined, other: string | undefined, year: string | undefined): CalendarDay | null {
	const [dayFirst, monthFirst] = [dayOf(year, other, one), dayOf(year, one, other)];
	if (dayFirst !== null && monthFirst !== null) return dayFirst === monthFirst ? dayFirst : null;
	return dayFirst ?? monthFirst;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDay | null {
	const text = `${year ?? ""}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
	return isCalendarDay(text) ? text : null;
}

function monthNumber(name: string | undefined): string {
	const matches = MONTHS.flatMap((names, index) =>
		names.some((full) => name !== undefined && full.startsWith(name)) ? [index + 1] : [],
	);
	return matches.length === 1 ? String(matches[0]) : "";
}

const DAY_MONTH = /^(\d{1,2})(?:er|st|nd|rd|th)?[/. -](?:of )?(\d{1,2}|[a-z]{3,9})$/;
const MONTH_DAY = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?$/;
/** A leap year, so that 29 February may be a birthday. */
const ANY_LEAP_YEAR = "2000";

/** The only birthday that a value can mean which is none of the forms read: as for a day, or `02-29` for `29/02`. */
export function repairBirthday(value: unknown): string | null {
	const whole = repairDay(value);
	if (whole !== null || typeof value !== "string" || value.length > LONGEST_TEXT) return whole;
	const text = foldText(value).trim();
	const dayFirst = DAY_MONTH.exec(text);
	const monthFirst = MONTH_DAY.exec(text);
	const day =
		dayFirst !== null && /^\d/.test(dayFirst[2] ?? "") ? onlyReading(dayFirst[1], dayFirst[2], ANY_LEAP_YEAR)
		: dayFirst !== null ? dayOf(ANY_LEAP_YEAR, monthNumber(dayFirst[2]), dayFirst[1])
		: monthFirst !== null ? dayOf(ANY_LEAP_YEAR, monthNumber(monthFirst[1]), monthFirst[2])
		: null;
	return day === null ? null : day.slice(5);
}
