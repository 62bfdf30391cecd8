import { countDays } from "../calendar";
import { roughRhythm } from "../rhythm";
import { days } from "./days";
import { words } from "./words";
import { capital } from "../capital";

type ChannelId = keyof typeof words.channels;

/** From here on a month's name says more than a number of months. */
const DAYS_TOLD_AS_DISTANCE = 190;

/** Words of the brief. */
export const brief = {
	title: "Brief",
	actions: { meeting: "Meeting note", write: "Draft", log: "Log" },
	/** The choice among the people of a meeting. */
	people: "People of this meeting",
	emptyTitle: "Before you call",
	emptyText: "Open a contact or a meeting note, and what is worth recalling shows up here.",
	/** A contact of whom nothing is known. */
	blank: "Nothing noted about this tie yet. A line on how you met, or on what they are looking for, will be here when you need it.",
	blocks: {
		met: "How it began", last: "Last exchanges", owed: "Owed", needs: "Looking for, can help with", goal: "Worth telling",
		open: "Open from last time", occasions: "Coming up", balance: "Given and received",
	},
	memory: "A memory to recall",
	anotherMemory: "Another one",
	/** What stands before a part of the brief in a text. */
	labels: {
		memories: "To recall", met: "How it began", last: "Last exchanges", owed: "Owed", open: "Open from last time",
		seeks: "Looking for", offers: "Can help with", goal: "Worth telling", occasions: "Coming up",
	},
	labelled: (label: string, text: string): string => `${label}: ${text}`,
	/** A line with what is said of it. */
	detailed: (text: string, detail: string): string => `${text} – ${detail}`,
	/** `date` is a day, a month or a year as ISO text. */
	metOn: (date: string, today: string): string =>
		date.length === 4 ? `Met in ${date}` : date.length === 7 ? `Met in ${days.monthYear(`${date}-01`, today)}` : `Met on ${days.long(date, today)}`,
	introducedBy: (names: readonly string[]): string => `introduced by ${list(names)}`,
	shared: (organizations: readonly string[]): string => `you’ve both been at ${list(organizations)}`,
	first: (channel: ChannelId | null, day: string, today: string): string =>
		`First noted: ${channel === null ? "an exchange" : words.channels[channel]}, ${days.monthYear(day, today)}`,
	usually: (usualDays: number): string => `usually ${words.every(roughRhythm(usualDays))}`,
	/** A past exchange as seen from today: "coffee, 5 months ago". */
	exchange(channel: ChannelId | null, day: string, today: string): string {
		const isNear = countDays(day, today) < DAYS_TOLD_AS_DISTANCE;
		return `${exchangeOf(channel)}, ${isNear ? days.relative(day, today) : days.monthYear(day, today)}`;
	},
	/** The same for a text that is read later as well: "coffee, 10 January". */
	exchangeOn: (channel: ChannelId | null, day: string, today: string): string => `${exchangeOf(channel)}, ${days.long(day, today)}`,
	couldOffer: (offers: readonly string[]): string => `you could offer: ${list(offers)}`,
	fitsGoal: (goals: readonly string[]): string => `fits your goal: ${list(goals)}`,
	/** Where the note does not say what they are looking for. */
	askSeeks: "Worth asking: what they’re looking for",
	oftenSought: (ideas: readonly string[]): string => `In this role, often ${list(ideas)}`,
	nextStep: (text: string): string => `Next step: ${text}`,
	occasions: {
		"birthday": "Birthday", "plan": "Next contact planned", "meeting": "Next meeting",
	},
	tones: { "en": "English", "fr-tu": "French, tu", "fr-vous": "French, vous" },
	/** How often something was given, received and asked for with one contact. */
	balance: (gave: number, received: number, asked: number): string =>
		capital([often("given", gave), often("received", received), often("asked", asked)].join(", ")),
	/** The same over all contacts. */
	network: (gave: number, received: number, asked: number): string =>
		`with everyone: given ${gave}, received ${received}, asked ${asked}`,
	chart: {
		inPerson: "In person",
		others: "Call, video, message",
		/** `quietSince` is the day of the last exchange when that is more than a month ago. */
		label: (inPerson: number, others: number, quietSince: string | null, today: string): string => {
			const counts = `Exchanges by month over two years: ${inPerson} in person, ${others} in other ways`;
			return quietSince === null ? counts : `${counts}; none since ${days.monthYear(quietSince, today)}`;
		},
	},
	/** Several things in one line. */
	list: (items: readonly string[]): string => list(items),
};

function exchangeOf(channel: ChannelId | null): string {
	return channel === null ? "exchange" : words.channels[channel];
}

function often(verb: string, count: number): string {
	return count === 0 ? `nothing ${verb}` : `${verb} ${count === 1 ? "once" : count === 2 ? "twice" : `${count} times`}`;
}

function list(items: readonly string[]): string {
	return items.join(", ");
}
