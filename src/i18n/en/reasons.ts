import { plainRhythm, roughRhythm, type RhythmFacts } from "../rhythm";
import { days } from "./days";
import { words } from "./words";

type ChannelId = keyof typeof words.channels;

const THANKED = {
	breakfast: "breakfast", coffee: "coffee", lunch: "lunch", dinner: "dinner", meeting: "the meeting", visit: "the visit",
	event: "the event", call: "the call", video: "the video call", message: "the message", email: "the email",
	card: "the card",
};

/** Why now, one short sentence for each code; facts are plain, days ISO text. */
export const reasons = {
	"request": ({ text, since }: { text: string; since: string | null }, today: string): string =>
		text === ""
			? `Asked you something${since === null ? "" : ` ${days.relative(since, today)}`}`
			: `Asked you${since === null ? "" : ` ${days.relative(since, today)}`}: ${text}`,
	"promise": ({ text, due }: { text: string; due: string | null }, today: string): string =>
		withTail(text === "" ? "A promise" : `Promised: ${text}`, due === null ? null : days.by(due, today)),
	"waiting": ({ text, due }: { text: string; due: string | null }, today: string): string =>
		withTail(text === "" ? "Promised to you" : `Promised to you: ${text}`, due === null ? null : days.by(due, today)),
	"thanks": ({ day, channel }: { day: string | null; channel: ChannelId | null }, today: string): string => {
		const thanks = `A thank-you for ${channel === null ? "your exchange" : THANKED[channel]}`;
		return day === null ? thanks : `${thanks} ${days.on(day, today)}`;
	},
	"update": ({ goal }: { goal: string }): string => (goal === "" ? "News to share" : `News to share: ${goal}`),
	"birthday": ({ day, age }: { day: string; age: number | null }, today: string): string => {
		const when = days.on(day, today);
		const relative = days.relative(day, today);
		return `${age === null ? "Birthday" : `Turns ${age}`} ${when === relative ? when : `${when}, ${relative}`}`;
	},
	"plan-deadline": ({ day, approach }: { day: string; approach: ChannelId | null }, today: string): string =>
		approach === null ? planned(day, today) : `You planned ${words.oneOf[approach]} ${days.by(day, today)}`,
	"drifting": ({ usualDays }: { usualDays: number }): string => `You usually talk ${words.every(roughRhythm(usualDays))}`,
	"goal-fit": ({ goal, by, subject }: { goal: string; by: "goal" | "sector" | "need"; subject: string }): string => {
		if (by === "need") return `Can help with ${subject}`;
		return `Fits your goal: ${goal}${by === "sector" && !says(goal, subject) ? ` (${subject})` : ""}`;
	},
	"target": (): string => "Someone you want to know better",
	"match": ({ side, subject, other }: { side: "seeks" | "offers"; subject: string; other: string | null }): string =>
		side === "seeks"
			? `Looking for ${subject}: ${other === null ? "you can help" : `${other} could help`}`
			: `Can help ${other ?? "you"} with ${subject}`,
	"bridge": ({ between }: { between: readonly [string, string] | null }): string =>
		between === null ? "Connects people who don’t know each other" : `Connects ${between[0]} with ${between[1]}`,
	"only-messages": ({ since }: { since: string }, today: string): string =>
		`Only messages since ${days.monthYear(since, today)}`,
	"only-asks": (): string => "Three asks in a row: write without asking",
	"dormant": (): string => "A tie to rekindle",
	"due": ({ cadence, due }: { cadence: RhythmFacts | "never" | null; due: string }, today: string): string =>
		cadence === null || cadence === "never"
			? planned(due, today)
			: `You aim to talk ${words.every(plainRhythm(cadence))}`,
	"no-exchange-known": (): string => "No exchange noted yet",
};

/** The user's own day for the next contact, with no way chosen. */
function planned(day: string, today: string): string {
	return `You planned to get in touch ${day > today ? days.by(day, today) : days.on(day, today)}`;
}

/** Whether the goal's name tells the sector already. */
function says(goal: string, subject: string): boolean {
	return goal.toLowerCase().includes(subject.toLowerCase());
}

function withTail(sentence: string, tail: string | null): string {
	return tail === null ? sentence : `${sentence}, ${tail}`;
}
