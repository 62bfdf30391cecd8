import { countDays, dayParts, measureDistance, weekdayOf } from "../calendar";
import type { Messages } from "../messages";
import { NB } from "./typography";

const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const MONTHS = [
	"janvier", "février", "mars", "avril", "mai", "juin",
	"juillet", "août", "septembre", "octobre", "novembre", "décembre",
];
const NEAR = new Map([[-2, "avant-hier"], [-1, "hier"], [0, "aujourd’hui"], [1, "demain"], [2, "après-demain"]]);
const UNITS = {
	day: { one: `un${NB}jour`, other: "jours" },
	week: { one: `une${NB}semaine`, other: "semaines" },
	month: { one: `un${NB}mois`, other: "mois" },
	year: { one: `un${NB}an`, other: "ans" },
};

export const days: Messages["days"] = {
	relative(day, today) {
		const { unit, count } = measureDistance(day, today);
		const near = unit === "day" ? NEAR.get(count) : undefined;
		if (near !== undefined) return near;
		const amount = Math.abs(count) === 1 ? UNITS[unit].one : `${Math.abs(count)}${NB}${UNITS[unit].other}`;
		return count < 0 ? `il${NB}y${NB}a${NB}${amount}` : `dans ${amount}`;
	},
	on(day, today) {
		const distance = countDays(today, day);
		const near = NEAR.get(distance);
		if (near !== undefined) return near;
		return Math.abs(distance) < 7 ? days.weekday(day) : `le ${days.long(day, today)}`;
	},
	by(day, today) {
		const distance = countDays(today, day);
		if (distance === 0) return "pour aujourd’hui";
		if (distance < 0) return `pour le ${days.long(day, today)}`;
		if (distance < 7) return `d’ici ${distance === 1 ? "demain" : days.weekday(day)}`;
		return `d’ici le ${days.long(day, today)}`;
	},
	long(day, today) {
		const { year } = dayParts(day);
		return year === dayParts(today).year ? dateAndMonth(day) : `${dateAndMonth(day)} ${year}`;
	},
	full: (day) => `${days.weekday(day)} ${dateAndMonth(day)} ${dayParts(day).year}`,
	weekday: (day) => WEEKDAYS[weekdayOf(day)] ?? "",
	month: (day) => MONTHS[dayParts(day).month - 1] ?? "",
	monthYear(day, today) {
		const { year } = dayParts(day);
		return year === dayParts(today).year ? days.month(day) : `${days.month(day)} ${year}`;
	},
};

function dateAndMonth(day: string): string {
	const { month, date } = dayParts(day);
	return `${date === 1 ? "1er" : date}${NB}${MONTHS[month - 1] ?? ""}`;
}
