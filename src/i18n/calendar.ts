/** Year, month (1 to 12) and day of the month of a day written as ISO text. */
export interface DayParts {
	readonly year: number;
	readonly month: number;
	readonly date: number;
}

/** How far a day lies from today in the unit people would use; `count` is negative for the past. */
export interface DayDistance {
	readonly unit: "day" | "week" | "month" | "year";
	readonly count: number;
}

const DAY_MS = 86_400_000;
/** From here on people count in weeks. */
const DAYS_TOLD_AS_DAYS = 14;

/** The parts of a day written `2026-05-01`. */
export function dayParts(day: string): DayParts {
	return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Whole days from one day to another: positive when `to` is later. */
export function countDays(from: string, to: string): number {
	return (epoch(to) - epoch(from)) / DAY_MS;
}

/** Day of the week of a day: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
	return new Date(epoch(day)).getUTCDay();
}

/** The distance from today to a day, counted on the calendar: 28 February is one month after 31 January. */
export function measureDistance(day: string, today: string): DayDistance {
	const days = countDays(today, day);
	const sign = days < 0 ? -1 : 1;
	if (Math.abs(days) < DAYS_TOLD_AS_DAYS) return { unit: "day", count: days };
	const months = days < 0 ? wholeMonths(day, today) : wholeMonths(today, day);
	if (months === 0) return { unit: "week", count: sign * Math.floor(Math.abs(days) / 7) };
	if (months < 12) return { unit: "month", count: sign * months };
	return { unit: "year", count: sign * Math.floor(months / 12) };
}

function wholeMonths(from: string, to: string): number {
	const [start, end] = [dayParts(from), dayParts(to)];
	const months = (end.year - start.year) * 12 + end.month - start.month;
	const lastDate = new Date(Date.UTC(end.year, end.month, 0)).getUTCDate();
	return end.date >= Math.min(start.date, lastDate) ? months : months - 1;
}

function epoch(day: string): number {
	const { year, month, date } = dayParts(day);
	return Date.UTC(year, month - 1, date);
}
