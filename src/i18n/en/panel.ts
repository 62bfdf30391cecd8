import { pluralEn } from "../plural";
import { days } from "./days";
import { words } from "./words";

type ChannelId = keyof typeof words.channels;

const CALLED: ReadonlySet<string> = new Set(["call", "video"]);
const WROTE: ReadonlySet<string> = new Set(["message", "email", "card"]);

const RECOGNISED = "A note is a contact when its type, a tag or its folder says so.";

/** Words of the reconnections panel. */
export const panel = {
	title: "Reconnections",
	week: {
		count: (done: number, budget: number): string => (budget === 0 ? `${done} this week` : `${done} of ${budget} this week`),
		embers: (done: number, budget: number): string => `${done} of ${pluralEn(budget, { one: "# exchange", other: "# exchanges" })} this week`,
	},
	routine: {
		done: (month: string, channel: ChannelId, name: string): string => `${month}: ${words.channels[channel]} with ${name}`,
		several: (month: string, done: number, wanted: number): string => `${month}: ${done} of ${wanted} in person`,
		none: (month: string): string => `${month}: no coffee or lunch yet`,
		kept: "This month’s meeting is done",
	},
	demand: {
		sentence: (weekly: number): string => `Your circles ask for ${count(weekly)} a week.`,
		adjust: "Adjust",
	},
	search: {
		label: "Name, company, tag",
	},
	filter: {
		label: "Filter",
		clearAll: "Show everyone",
		remove: (what: string): string => `Remove the filter ${what}`,
		groups: {
			circle: "Circle", network: "Network", relationship: "Relationship", goal: "Goal", company: "Company",
			former: "Past company", tag: "Tag",
		},
		former: (name: string): string => `Formerly ${name}`,
		goal: (name: string): string => `Goal: ${name}`,
		tag: (name: string): string => `#${name}`,
	},
	sections: {
		"this-week": "This week",
		"owed": "Owed",
		"plans": "Plans and occasions",
		"later-plans": "Plans for later",
		"coming-up": "Coming up",
		"all-due": "All due",
		"dormant": "Dormant",
		"snoozed": "Snoozed and paused",
		"to-sort": "To sort",
		"on-track": "Everyone else",
		"attention": "Needs attention",
	},
	actions: {
		log: "Log an exchange",
		snooze: "Snooze",
		more: "More actions",
		write: "Write a message",
		done: "Done",
		repair: "Repair",
		repairTo: (value: string): string => `Write ${value} instead`,
		addContact: "Add a contact",
		sortPeople: "Sort people",
		/** A button's name with its key: "Snooze (S)". */
		withKey: (action: string, key: string): string => `${action} (${key})`,
	},
	row: {
		roleAt: (role: string, company: string): string => `${role}, ${company}`,
		lastExchange: (channel: ChannelId | null, day: string, today: string): string =>
			channel === null ? `last exchange ${days.relative(day, today)}` : `${words.channels[channel]}, ${days.relative(day, today)}`,
		noExchange: "no exchange noted",
		/** The reasons that find no place in the row, in its tooltip. */
		moreReasons: (list: string): string => `Also: ${list}`,
		exchanged(channel: ChannelId | null, day: string, today: string): string {
			const when = days.on(day, today);
			if (channel === null) return `in touch ${when}`;
			if (CALLED.has(channel)) return `called ${when}`;
			return WROTE.has(channel) ? `wrote ${when}` : `${words.channels[channel]} ${when}`;
		},
		followedUp: "followed up",
		/** A date of an organisation. */
		occasion: (what: string, day: string, today: string): string => `${what}, ${days.on(day, today)}`,
		/** Who is known there; `others` are not named. */
		known: (names: readonly string[], others: number): string =>
			`You know ${names.join(", ")}${others === 0 ? "" : ` and ${pluralEn(others, { one: "# other", other: "# others" })}`}`,
		planned: (channel: ChannelId | null, day: string, today: string): string =>
			channel === null ? `Planned ${days.on(day, today)}` : `Planned: ${words.channels[channel]} ${days.on(day, today)}`,
		dueOn: (day: string, today: string): string => `Due ${days.on(day, today)}`,
		snoozedUntil: (day: string, today: string): string => `Back ${days.on(day, today)}`,
		statuses: { active: "", paused: "Paused", retired: "Retired, on hold", lost: "Lost touch, on hold", archived: "Archived" },
	},
	keys: {
		browse: "browse", open: "open", log: "log", snooze: "snooze", done: "done", menu: "more", search: "search",
		write: "write", meeting: "meeting note", enter: "Enter",
	},
	status: {
		reading: "Reading notes",
		progress: (read: number, total: number): string => `${count(read)} of ${count(total)}`,
	},
	announce: {
		found: (people: number): string => pluralEn(people, { one: "# person found", other: "# people found" }),
		logged: "Logged",
		week: (done: number, budget: number): string => `${done} of ${budget} this week`,
	},
	empty: {
		nobodyTitle: "No contacts yet",
		nobodyText: (notes: number): string =>
			notes === 0
				? RECOGNISED
				: `${RECOGNISED} ${pluralEn(notes, {
					one: "So far, your one note doesn’t.", other: "So far, none of your # notes does.",
				})}`,
		chooseNotes: "Choose contact notes",
		addFirst: "Add a first contact",
		keptTitle: "Nothing due",
		keptText: "Well kept.",
		keptNext: (name: string, day: string, today: string): string => `Well kept. Next is ${name}, ${days.relative(day, today)}.`,
		seeComing: "See the coming weeks",
		rekindle: "Rekindle an old tie",
		noMatchTitle: "Nobody here",
		noMatchText: "Nobody matches the search or the filters.",
		showAll: "Show everyone",
	},
	firstRun: {
		title: "What your notes hold",
		lead: "Your notes stay as they are.",
		contacts: (people: number): string =>
			people === 0 ? "No contacts yet" : pluralEn(people, { one: "# contact", other: "# contacts" }),
		byType: (people: number): string => pluralEn(people, { one: "# by its type", other: "# by their type" }),
		byTag: (people: number, tag: string): string => `${count(people)} with #${tag}`,
		byFolder: (people: number, folder: string): string => `${count(people)} in ${folder}`,
		meetings: (notes: number): string => pluralEn(notes, { one: "# meeting note", other: "# meeting notes" }),
		dailyNotes: (notes: number, format: string): string =>
			`${pluralEn(notes, { one: "# daily note", other: "# daily notes" })}, named ${format}`,
		noDailyNotes: "No daily notes",
		candidates: "These look like people",
		accept: "Use these",
		change: "Change",
	},
};

function count(amount: number): string {
	return new Intl.NumberFormat("en").format(amount);
}
