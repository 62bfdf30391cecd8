import { pluralEn } from "../plural";

/** Words of the dialogs. Days arrive in words, already written in the language. */
export const dialogs = {
	cancel: "Cancel",
	save: "Save",
	add: "Add",
	close: "Close",
	today: "Today",
	yesterday: "Yesterday",
	otherDay: "Other day",
	chooseDay: "Choose a day",
	pickContact: "name, company or alias",
	/** Whom or what an entry field is about, before what it asks for. */
	asking: (about: string, question: string): string => `${about}: ${question}`,
	noContactFound: "Nobody by that name yet",
	/** Instructions below a list to choose from. */
	keys: { move: "to move", choose: "to choose", close: "to close" },
	/** The channel as a choice. */
	channels: {
		breakfast: "Breakfast", coffee: "Coffee", lunch: "Lunch", dinner: "Dinner", meeting: "Meeting", visit: "Visit",
		event: "Event", call: "Call", video: "Video", message: "Message", email: "Email", card: "Card",
	},
	moreChannels: "Other",
	log: {
		title: "Log an exchange",
		with: "With",
		addSomeone: "Add someone",
		remove: (name: string): string => `Remove ${name}`,
		day: "Day",
		todayIs: (day: string): string => `Today, ${day}`,
		how: "How",
		channel: "Channel",
		passed: "Between you",
		passedBetween: "What was given, received or asked",
		gave: "I gave",
		received: "I received",
		asked: "I asked",
		initiated: "Who reached out",
		byMe: "I did",
		byThem: "They did",
		line: "In one line",
		promise: "A promise",
		promiseDue: "Promise due",
		noDay: "No day",
		thisWeek: "This week",
		byDay: (day: string): string => `By ${day}`,
		written: "In your notes",
		nobody: "Choose who it was with first.",
		say: (notes: number, hasPromise: boolean): string => {
			const where = pluralEn(notes, { one: "Goes into one note", other: "Goes into each of # notes" });
			return `${where}${hasPromise && notes > 1 ? ", the promise into the first" : ""}. Can be undone.`;
		},
		/** A day to come. */
		sayPlanned: "That day is still to come: planned, not counted yet. Can be undone.",
		submit: "Log",
	},
	snooze: {
		title: (name: string): string => `Snooze ${name}`,
		placeholder: "2 weeks, 10 days, or 2026-09-01",
		until: (day: string): string => `until ${day}`,
		unreadable: "Write how long, or until which day: 10 days, 6 weeks, 2026-09-01.",
		/** "1 week", "10 days". */
		length: (count: number, unit: "day" | "week" | "month" | "year"): string =>
			pluralEn(count, { one: `# ${unit}`, other: `# ${unit}s` }),
		day: "Another day…",
		stop: "Stop snoozing",
	},
	circle: {
		title: (name: string): string => `Circle of ${name}`,
		placeholder: "Which circle?",
		none: "No circle",
		noRhythm: "no cadence",
		current: "now",
	},
	cadence: {
		placeholder: "How often? 6 weeks, quarterly, never",
		unreadable: "Write 6 weeks, 3 months, quarterly or never.",
		never: "Never: no cadence",
		asCircle: "Same as the circle",
	},
	next: {
		title: (name: string): string => `Next contact: ${name}`,
		when: "When",
		how: "How",
		inWeek: "In a week",
		inTwoWeeks: "In two weeks",
		inMonth: "In a month",
		clear: "No next contact",
	},
	newContact: {
		title: "Add contact",
		name: "Name",
		namePlaceholder: "First and last name",
		company: "Company",
		circle: "Circle",
		template: "Starts from",
		noTemplate: "An empty note",
		becomes: (path: string): string => `Becomes ${path}`,
		exists: (path: string): string => `${path} is there already and opens as it is.`,
		onlyForbidden: "None of these characters can stand in a file name.",
		open: "Open",
	},
	history: {
		title: (name: string): string => `${name}: exchanges`,
		empty: "No exchange noted yet.",
		open: (note: string): string => `Open ${note}`,
		notExchange: "Not an exchange",
		notExchangeLong: (day: string, note: string): string => `${day} in ${note} is not an exchange`,
		source: { "meeting": "meeting note", "dated-note": "dated note", "log": "log", "last-contact": "last-contact property" },
		toCome: "planned",
		more: (count: number): string => pluralEn(count, { one: "# older exchange", other: "# older exchanges" }),
	},
	why: {
		title: (name: string): string => `Why here? ${name}`,
	},
};
