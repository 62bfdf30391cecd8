import { countDays } from "../calendar";
import { pluralEn } from "../plural";
import { days } from "./days";
import { words } from "./words";

type ChannelId = keyof typeof words.channels;

/** Goals, plans and what a goal still lacks. */
export const goals = {
	form: {
		title: "New goal",
		name: "What you’re after",
		namePlaceholder: "Lead a design team",
		kind: "Kind",
		deadline: "By when",
		needs: "What it takes",
		/** Several are typed with commas between them. */
		needsPlaceholder: "hiring managers, salary levels",
		sectors: "Sectors",
		sectorsPlaceholder: "energy storage, mobility",
		draft: "Still a draft",
		draftSay: "Its people wait until you’re ready.",
		submit: "Make this goal",
		made: (name: string): string => `${name}: goal made`,
	},
	plan: {
		title: (name: string): string => `Plan: ${name}`,
		who: "Plan a contact",
		what: "What",
		how: "How",
		when: "When",
		noGoal: "No goal",
		noDay: "No day yet",
		removed: (key: string): string => `${key}: taken out`,
		nothing: "Nothing to save yet.",
		say: "Goes into one note. Can be undone.",
		done: (name: string): string => `${name}: planned`,
	},
	status: { draft: "Draft: its people wait", active: "", done: "Reached", dropped: "Let go" },
	/** How far off it is where that says more than the day. */
	deadline: (day: string, today: string): string => `${days.by(day, today)}${countDays(today, day) < 14 ? "" : ` (${days.relative(day, today)})`}`,
	addPerson: "Plan a contact",
	blocks: {
		coverage: "Needs and sectors", people: "Your people for this", steps: "Next steps", received: "Received", exchanges: "Meetings",
		oldLabel: "Know you as you were",
	},
	gaps: (count: number): string => (count === 0 ? "someone for each" : pluralEn(count, { one: "# still open", other: "# still open" })),
	cover: {
		close: (count: number): string => `${count} close`,
		target: (count: number): string => `${pluralEn(count, { one: "# target", other: "# targets" })} to meet`,
		distant: (count: number): string => `${count} to get back to`,
		none: "Nobody yet",
	},
	/** Several facts in a line, and names. */
	list: (items: readonly string[]): string => items.join(", "),
	more: (count: number): string => `and ${count} more`,
	leads: "Worth asking",
	lead: {
		"organization": (name: string): string => `at ${name}`,
		"former-organization": (name: string): string => `once at ${name}`,
		"tag": (name: string): string => `#${name}`,
	},
	findIntroduction: "Find an introduction",
	findIntroductionFor: (subject: string): string => `Find an introduction: ${subject}`,
	noTerms: "Add needs or sectors to this note, and who is there for them shows up here.",
	nobody: "Nobody is planned for this yet.",
	planned: (channel: ChannelId | null, day: string, today: string): string => `${channel === null ? "next" : words.channels[channel]} ${days.by(day, today)}`,
	noPlan: "no day yet",
	last: (channel: ChannelId | null, day: string, today: string): string =>
		`last ${channel === null ? "exchange" : words.channels[channel]} ${days.relative(day, today)}`,
	neverYet: "no exchange noted",
	meeting: (channel: ChannelId | null, names: readonly string[], day: string, today: string): string =>
		[channel === null ? "exchange" : words.channels[channel], names.length === 0 ? "" : `with ${names.join(", ")}`, days.on(day, today)]
			.filter((part) => part !== "").join(" "),
	upcoming: "planned",
	meetings: (count: number): string => pluralEn(count, { one: "# so far", other: "# so far" }),
	from: (names: readonly string[], day: string, today: string): string => [...names, days.long(day, today)].join(", "),
	something: "Help, no details noted",
	due: (day: string, today: string): string => days.by(day, today),
	oldLabel: (count: number, began: string, today: string): string => {
		const they = began >= today
			? pluralEn(count, { one: "# person you talked with doesn’t know of this yet.", other: "# people you talked with don’t know of this yet." })
			: `${pluralEn(count, { one: "# person you talked with before hasn’t", other: "# people you talked with before haven’t" })} heard from you since this began, ${days.relative(began, today)}.`;
		return `${they} A word from you would tell them where you’re heading.`;
	},
	/** Below gaps for which nobody can be named. */
	bareGap: "Where someone is missing, ask people close to you who they’d talk to: one name leads to another.",
	planOne: "Plan",
	planFor: (name: string): string => `Plan: ${name}`,
	write: "Write",
	writeTo: (name: string): string => `Write to ${name}`,
};
