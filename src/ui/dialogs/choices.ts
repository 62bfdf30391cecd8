import type { Circle } from "../../domain/contacts/circle";
import { addInterval, formatCadence, parseCadence, type Cadence, type Interval } from "../../domain/day/cadence";
import { parseCalendarDay, type CalendarDay } from "../../domain/day/calendar-day";
import { foldText } from "../../domain/text/fold-text";
import type { Messages } from "../../i18n";
import { circleWord } from "../../i18n/circle-word";
import { capital } from "../../i18n/capital";

/** One line of a list to choose from. */
export interface Choice<T> {
	readonly value: T;
	readonly label: string;
	/** What it comes to, beside the label; may be empty. */
	readonly note: string;
}

/** What a snooze may be: until a day, until a day still to be picked, or no longer. */
export type SnoozeChoice = CalendarDay | "pick" | "stop";

const SNOOZES: readonly Interval[] = [
	{ count: 1, unit: "week" },
	{ count: 2, unit: "week" },
	{ count: 1, unit: "month" },
	{ count: 3, unit: "month" },
];

const CADENCES: readonly Interval[] = [
	{ count: 2, unit: "week" },
	{ count: 1, unit: "month" },
	{ count: 6, unit: "week" },
	{ count: 2, unit: "month" },
	{ count: 3, unit: "month" },
	{ count: 6, unit: "month" },
	{ count: 1, unit: "year" },
];

/** Lengths and days to snooze for; what was typed, when it is one, stands alone. */
export function snoozeChoices(
	query: string,
	today: CalendarDay,
	isSnoozed: boolean,
	messages: Messages,
): readonly Choice<SnoozeChoice>[] {
	const words = messages.dialogs.snooze;
	const until = (day: CalendarDay, label: string): Choice<SnoozeChoice> => ({
		value: day, label, note: words.until(messages.days.long(day, today)),
	});
	const inInterval = (interval: Interval): Choice<SnoozeChoice> =>
		until(addInterval(today, interval), words.length(interval.count, interval.unit));
	const typed = query.trim();
	if (typed === "") {
		return [
			...SNOOZES.map(inInterval),
			{ value: "pick", label: words.day, note: "" },
			...(isSnoozed ? [{ value: "stop" as const, label: words.stop, note: "" }] : []),
		];
	}
	const day = parseCalendarDay(typed);
	if (day !== null) return day > today ? [until(day, messages.days.full(day))] : [];
	const interval = parseCadence(typed);
	return interval === null || interval === "never" ? [] : [inInterval(interval)];
}

/** Circles to choose from, the current one marked, and none at the end; null stands for none. */
export function circleChoices(
	query: string,
	circles: readonly Circle[],
	current: string | null,
	messages: Messages,
): readonly Choice<string | null>[] {
	const words = messages.dialogs.circle;
	const choices: readonly Choice<string | null>[] = [
		...circles.map((circle) => ({
			value: circle.id,
			label: circleWord(circle, messages),
			note: besides(
				circle.cadence === null ? words.noRhythm : messages.words.every(circle.cadence),
				circle.id === current ? words.current : "",
				messages,
			),
		})),
		{ value: null, label: words.none, note: current === null ? words.current : "" },
	];
	const sought = foldText(query).trim();
	return choices.filter(({ value, label }) => foldText(label).includes(sought) || (value ?? "").includes(sought));
}

/** Rhythms to choose from; what was typed, when it is one, stands alone. Null takes the circle's. */
export function cadenceChoices(query: string, current: Cadence | null, messages: Messages): readonly Choice<Cadence | null>[] {
	const words = messages.dialogs.cadence;
	const choice = (value: Cadence | null): Choice<Cadence | null> => ({
		value,
		label: value === null ? words.asCircle : value === "never" ? words.never : capital(messages.words.every(value)),
		note: sameCadence(value, current) ? messages.dialogs.circle.current : "",
	});
	const typed = query.trim();
	if (typed === "") return [...CADENCES, "never" as const, null].map(choice);
	const cadence = parseCadence(typed);
	return cadence === null ? [] : [choice(cadence)];
}

function sameCadence(one: Cadence | null, other: Cadence | null): boolean {
	return one === null || other === null ? one === other : formatCadence(one) === formatCadence(other);
}

function besides(left: string, right: string, messages: Messages): string {
	return right === "" ? left : messages.words.beside(left, right);
}
