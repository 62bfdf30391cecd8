import type { RhythmFacts } from "../rhythm";
import { days } from "./days";
import { words } from "./words";

type ChannelId = keyof typeof words.channels;

/** What explains a contact's standing beside its cause; days are ISO text. */
export interface WhyFacts {
	readonly last: string | null;
	readonly lastChannel: ChannelId | null;
	readonly rhythm: RhythmFacts | null;
	/** Whose wish the rhythm is: the contact's own, the target network's, the circle's. */
	readonly origin: "own" | "target" | "circle" | "none";
	/** Name of the circle, or null. */
	readonly circle: string | null;
}

/** Why a contact stands where it stands: a standing, its cause, and what keeps it out of the week, make a sentence or two. */
export const why = {
	standings: {
		"untracked": "Not followed", "on-track": "On track", "planned": "Planned", "snoozed": "Snoozed", "due": "Due",
		"dormant": "Dormant",
	},
	sentence: (standing: string, cause: string): string => `${standing}: ${cause}.`,
	causes: {
		"status": (status: keyof typeof words.statuses): string => `the note’s status is “${words.statuses[status].toLowerCase()}”`,
		"planned": (day: string, channel: ChannelId | null, today: string): string =>
			`${channel === null ? "an exchange" : words.oneOf[channel]} ${days.on(day, today)}`,
		"snoozed": (until: string, today: string): string => `back ${days.on(until, today)}`,
		"cadence-never": (): string => "the cadence is set to never",
		"no-rhythm": (circle: string | null): string =>
			circle === null ? "no cadence and no next contact" : `the circle ${circle} has no cadence`,
		"to-sort": (): string => "no circle, cadence, goal or next contact yet",
		"next-contact": (day: string, today: string): string => `you planned to get in touch ${days.on(day, today)}`,
		"rhythm": (day: string, facts: WhyFacts, today: string): string =>
			[lastExchange(facts, today), rhythm(facts), since(day, today, "next")]
				.filter((part) => part !== "").join(", "),
		"first-exchange": (day: string, facts: WhyFacts, today: string): string =>
			["no exchange noted yet", rhythm(facts), since(day, today, "first")]
				.filter((part) => part !== "").join(", "),
		"snooze-over": (day: string, today: string): string => `the snooze ended ${days.on(day, today)}`,
		"long-silent": (facts: WhyFacts, by: "intervals" | "years", today: string): string =>
			`${lastExchange(facts, today)}, ${by === "years" ? "more than three years ago" : "then a silence of more than eight times the cadence"}`,
	},
	gates: {
		"recent-exchange": "Left out of this week: you were in touch a few days ago.",
		"unanswered-messages": "Left out of this week: three messages have had no answer.",
		"draft-goal": "Left out of this week: the goal is still a draft.",
		"cadence-never": "Left out of this week: the cadence is set to never.",
	},
};

/** From when on the contact is due: "so since Tuesday", "so today", "so next on 3 June". */
function since(day: string, today: string, toCome: string): string {
	if (day === today) return "so today";
	const on = days.on(day, today);
	return day < today ? `so since ${on.replace(/^on /, "")}` : `so ${toCome} ${on}`;
}

function lastExchange({ last, lastChannel }: WhyFacts, today: string): string {
	if (last === null) return "";
	return `${lastChannel === null ? "last exchange" : words.channels[lastChannel]} ${days.on(last, today)}`;
}

function rhythm({ rhythm: wanted, origin, circle }: WhyFacts): string {
	if (wanted === null) return "";
	if (origin === "circle" && circle !== null) return `${words.every(wanted)} in the circle ${circle}`;
	return origin === "target" ? `${words.every(wanted)} as a target` : words.every(wanted);
}
