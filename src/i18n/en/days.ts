import { countDays, dayParts, measureDistance, weekdayOf } from "../calendar";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
	"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
];

/** Days in words; every day is ISO text. */
export const days = {
	/** "today", "yesterday", "3 days ago", "in 2 weeks", "5 months ago". */
	relative(day: string, today: string): string {
		const { unit, count } = measureDistance(day, today);
		if (unit === "day" && Math.abs(count) < 2) return count === 0 ? "today" : count < 0 ? "yesterday" : "tomorrow";
		const amount = Math.abs(count) === 1 ? `a ${unit}` : `${Math.abs(count)} ${unit}s`;
		return count < 0 ? `${amount} ago` : `in ${amount}`;
	},
	/** "today", "on Tuesday" within a week, else "on 3 June", with the year when it is another one. */
	on(day: string, today: string): string {
		const distance = countDays(today, day);
		if (Math.abs(distance) < 2) return days.relative(day, today);
		return `on ${Math.abs(distance) < 7 ? days.weekday(day) : days.long(day, today)}`;
	},
	/** What is wanted by a day: "by Friday", "by 12 June"; "for today", "for 3 June" once the day is there. */
	by(day: string, today: string): string {
		const distance = countDays(today, day);
		if (distance === 0 || distance === -1) return `for ${distance === 0 ? "today" : "yesterday"}`;
		if (distance < 0) return `for ${days.long(day, today)}`;
		return `by ${distance === 1 ? "tomorrow" : distance < 7 ? days.weekday(day) : days.long(day, today)}`;
	},
	/** "3 June", with the year when it is another than today's. */
	long(day: string, today: string): string {
		const { year, month, date } = dayParts(day);
		return `${date} ${MONTHS[month - 1] ?? ""}${year === dayParts(today).year ? "" : ` ${year}`}`;
	},
	/** "Tuesday 3 June 2026". */
	full(day: string): string {
		const { year, month, date } = dayParts(day);
		return `${days.weekday(day)} ${date} ${MONTHS[month - 1] ?? ""} ${year}`;
	},
	/** "Tuesday". */
	weekday: (day: string): string => WEEKDAYS[weekdayOf(day)] ?? "",
	/** "June", as the name of a month stands alone. */
	month: (day: string): string => MONTHS[dayParts(day).month - 1] ?? "",
	/** "June", or "June 2024" when the year is another than today's. */
	monthYear(day: string, today: string): string {
		const { year } = dayParts(day);
		return year === dayParts(today).year ? days.month(day) : `${days.month(day)} ${year}`;
	},
};
