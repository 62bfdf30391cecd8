import type { Brief } from "../../domain/brief/brief";
import { addMonths, type CalendarDay, daysBetween, monthOf } from "../../domain/day/calendar-day";
import { isInPerson } from "../../domain/interactions/interaction-weight";
import type { Messages } from "../../i18n";

/** Exchanges of one month, by whether people met. */
export interface ChartMonth {
	readonly inPerson: number;
	readonly others: number;
}

/** Two years of exchanges, the oldest month first. */
export interface BriefChart {
	readonly months: readonly ChartMonth[];
	/** The first month, the one in the middle and this one. */
	readonly labels: readonly string[];
	/** The chart in a sentence. */
	readonly sentence: string;
}

const MONTHS = 24;
/** Fewer exchanges are told by their lines. */
const FEWEST = 3;
const DAYS_OF_QUIET = 31;

/** The chart of a brief; null when there is too little to draw. */
export function chartOf({ months: exchanges }: Brief, { brief, days }: Messages, today: CalendarDay): BriefChart | null {
	const starts = Array.from({ length: MONTHS }, (_, at) => addMonths(today, at - MONTHS + 1));
	const months = starts.map((start) => {
		const within = exchanges.filter(({ day }) => monthOf(day) === monthOf(start));
		const inPerson = within.filter(({ channel }) => channel !== null && isInPerson(channel)).length;
		return { inPerson, others: within.length - inPerson };
	});
	const inPerson = months.reduce((sum, month) => sum + month.inPerson, 0);
	const others = months.reduce((sum, month) => sum + month.others, 0);
	const last = exchanges[0]?.day;
	if (last === undefined || inPerson + others < FEWEST) return null;
	return {
		months,
		labels: [starts[0], starts[MONTHS / 2], starts[MONTHS - 1]].map((day) => days.monthYear(day ?? today, today)),
		sentence: brief.chart.label(inPerson, others, daysBetween(last, today) > DAYS_OF_QUIET ? last : null, today),
	};
}
