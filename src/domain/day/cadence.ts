import { foldText } from "../text/fold-text";
import { addDays, addMonths, type CalendarDay } from "./calendar-day";

/** An interval of the calendar: three months after 31 August is 30 November. */
export interface Interval {
	readonly count: number;
	readonly unit: "day" | "week" | "month" | "year";
}

/** The wanted interval between exchanges, or `never`: none is wanted. */
export type Cadence = Interval | "never";

/** A century in each unit: a longer interval is a slip of the pen. */
const MOST: Readonly<Record<Interval["unit"], number>> = { day: 36_500, week: 5200, month: 1200, year: 100 };
const LONGEST_TEXT = 60;
const REMEMBERED_TEXTS = 1000;

const remembered = new Map<string, Cadence | null>();

/**
 * The cadence written in a value of the front matter, in English or French: a number of days, `6 weeks`, `quarterly`,
 * `tous les 3 mois`, `never`. Null when it is none, zero, negative, or longer than a century.
 */
export function parseCadence(value: unknown): Cadence | null {
	if (typeof value === "number") return intervalOf(value, "day");
	if (typeof value !== "string" || value.length > LONGEST_TEXT) return null;
	const known = remembered.get(value);
	if (known !== undefined) return known;
	if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
	const cadence = parseCadenceText(value);
	remembered.set(value, cadence);
	return cadence;
}

/** The day one interval after a day: a month or year later it is the same day of the month, or the month's last. */
export function addInterval(day: CalendarDay, interval: Interval): CalendarDay {
	switch (interval.unit) {
		case "day": return addDays(day, interval.count);
		case "week": return addDays(day, 7 * interval.count);
		case "month": return addMonths(day, interval.count);
		case "year": return addMonths(day, 12 * interval.count);
	}
}

/** A cadence as it is written in notes: `45 days`, `1 week`, `3 months`, `never`. */
export function formatCadence(cadence: Cadence): string {
	if (cadence === "never") return cadence;
	return `${cadence.count} ${cadence.unit}${cadence.count === 1 ? "" : "s"}`;
}

type Amount = readonly [count: number, unit: Interval["unit"]];

/** Words that are a cadence by themselves, folded, with spaces for hyphens. */
const PHRASES: ReadonlyMap<string, Amount | "never"> = new Map<string, Amount | "never">([
	...named("never", ["never", "none", "jamais", "aucun", "aucune"]),
	...named([1, "day"], ["daily", "quotidien", "quotidienne"]),
	...named([1, "week"], ["weekly", "hebdomadaire", "hebdo"]),
	...named([2, "week"], [
		"biweekly", "bi weekly", "fortnightly", "every other week", "twice a month", "bimensuel", "bimensuelle",
		"une semaine sur deux", "deux fois par mois", "2 fois par mois",
	]),
	...named([1, "month"], ["monthly", "mensuel", "mensuelle"]),
	...named([2, "month"], [
		"bimonthly", "bi monthly", "every other month", "bimestriel", "bimestrielle", "un mois sur deux",
	]),
	...named([3, "month"], ["quarterly", "trimestriel", "trimestrielle"]),
	...named([6, "month"], [
		"semiannual", "semiannually", "semi annual", "semi annually", "biannual", "biannually", "half yearly", "half year",
		"semestriel", "semestrielle",
	]),
	...named([1, "year"], ["yearly", "annual", "annually", "annuel", "annuelle"]),
	...named([2, "year"], ["every other year", "biennial", "un an sur deux"]),
]);

const UNITS: ReadonlyMap<string, Amount> = new Map<string, Amount>([
	...named([1, "day"], ["day", "days", "d", "jour", "jours", "j"]),
	...named([1, "week"], ["week", "weeks", "wk", "wks", "w", "semaine", "semaines", "sem", "sem."]),
	...named([2, "week"], ["fortnight", "fortnights", "quinzaine", "quinzaines"]),
	...named([1, "month"], ["month", "months", "mo", "mos", "m", "mois"]),
	...named([3, "month"], ["quarter", "quarters", "trimestre", "trimestres"]),
	...named([6, "month"], ["semester", "semesters", "semestre", "semestres"]),
	...named([1, "year"], ["year", "years", "yr", "yrs", "y", "an", "ans", "annee", "annees"]),
]);

const COUNTS: ReadonlyMap<string, number> = new Map<string, number>([
	...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
		.map((word, index) => [word, index + 1] as const),
	...["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"]
		.map((word, index) => [word, index + 1] as const),
	["une", 1], ["a", 1], ["an", 1], ["once", 1], ["twice", 2], ["other", 2], ["quinze", 15],
]);

const EVERY = /^(?:every|each|once every|all|tous les|toutes les|chaque) /;
const COUNT_AND_UNIT = /^(?:(\d{1,5}) ?|([a-z]+) )?([a-z]+\.?)$/;
const TIMES_A_UNIT = /^(\d{1,2}|[a-z]+)(?: times| fois|x)? ?(?:a |an |per |each |every |par |\/ ?)([a-z]+)$/;

function parseCadenceText(text: string): Cadence | null {
	const words = foldText(text).trim();
	if (/^\d+$/.test(words)) return intervalOf(Number(words), "day");
	// A leading hyphen is a minus, one between words joins them.
	if (words.startsWith("-")) return null;
	const phrase = words.replace(/[\s_-]+/g, " ");
	const named = PHRASES.get(phrase);
	if (named === "never") return named;
	if (named !== undefined) return intervalOf(...named);
	return parseEvery(phrase) ?? parseTimes(phrase);
}

/** `every 2 weeks`, `chaque mois`, `90d`. */
function parseEvery(phrase: string): Interval | null {
	const rest = phrase.replace(EVERY, "");
	const parts = COUNT_AND_UNIT.exec(rest);
	const unit = UNITS.get(parts?.[3] ?? "");
	if (parts === null || unit === undefined) return null;
	const count = parts[1] ?? parts[2];
	// A unit alone needs its "every": `month` by itself says nothing.
	if (count === undefined && rest === phrase) return null;
	return intervalOf((count === undefined ? 1 : countOf(count)) * unit[0], unit[1]);
}

/** `twice a year`, `4 fois par an`: only what divides into whole months or fortnights. */
function parseTimes(phrase: string): Interval | null {
	const parts = TIMES_A_UNIT.exec(phrase);
	const unit = UNITS.get(parts?.[2] ?? "");
	if (parts === null || unit === undefined || unit[0] !== 1) return null;
	const times = countOf(parts[1] ?? "");
	if (times === 1) return intervalOf(1, unit[1]);
	if (unit[1] === "year" && 12 % times === 0) return intervalOf(12 / times, "month");
	return unit[1] === "month" && times === 2 ? intervalOf(2, "week") : null;
}

function countOf(word: string): number {
	return /^\d/.test(word) ? Number(word) : (COUNTS.get(word) ?? NaN);
}

const intervals = new Map<string, Interval>();

/** One shared object for each interval, since thousands of contacts have the same few. */
function intervalOf(count: number, unit: Interval["unit"]): Interval | null {
	if (!Number.isInteger(count) || count < 1 || count > MOST[unit]) return null;
	const key = `${count} ${unit}`;
	const known = intervals.get(key);
	if (known !== undefined) return known;
	const interval = Object.freeze({ count, unit });
	if (intervals.size < REMEMBERED_TEXTS) intervals.set(key, interval);
	return interval;
}

function named<Meaning extends Amount | "never">(meaning: Meaning, words: readonly string[]): [string, Meaning][] {
	return words.map((word) => [word, meaning]);
}
