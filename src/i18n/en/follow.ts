import { pluralEn } from "../plural";

/** Words of the follow-through of a meeting and of requests. Days arrive in words, already written in the language. */
export const follow = {
	title: "Follow through",
	thanks: {
		title: "Thanks",
		owed: (names: string): string => `A thank-you to ${names} would close this one well.`,
		draft: "Draft it",
		said: "Already thanked",
	},
	promises: {
		title: "Promises",
		becomes: (text: string): string => `Make a task of “${text}”`,
		due: (text: string): string => `Due day: ${text}`,
		byThem: "They promised it",
		/** Links to whom a task is for, in front of it. */
		to: (links: string): string => `${links}:`,
		about: (text: string): string => `Who it concerns: ${text}`,
	},
	people: {
		title: "People to meet next",
		who: (name: string): string => `Who is ${name}?`,
		several: "Several people match. Who is it?",
		one: "Is it this person?",
		isNew: "New contact",
		leave: "Leave as it is",
		company: "Company, if you know it",
		companyOf: (name: string): string => `Company of ${name}`,
		introducedBy: "Introduced by",
	},
	passed: {
		title: "Between you",
		gave: "You gave",
		received: "You received",
		gaveExample: "A name, a report, an hour…",
		receivedExample: "Advice, an introduction, a lead…",
		remove: (item: string): string => `Remove ${item}`,
	},
	next: {
		title: "Next contact",
		with: (name: string): string => `Next contact with ${name}`,
		rhythm: (day: string): string => `${day}, by your cadence`,
		planned: (day: string): string => `As planned, ${day}`,
		leave: "Leave as it is",
		others: (count: number): string => pluralEn(count, { one: "# more person keeps their cadence.", other: "# more people keep their cadence." }),
	},
	newNote: (note: string): string => `${note}, a new note`,
	undecided: (names: string): string => `Still to say: who is ${names}?`,
	nothing: "Nothing to write yet.",
	say: (notes: number): string => `${pluralEn(notes, { one: "Goes into one note", other: "Goes into # notes" })}. Can be undone.`,
	submit: "Save to notes",
	done: (meeting: string): string => `Followed through: ${meeting}`,
	request: {
		title: (name: string): string => `A request from ${name}`,
		what: "What they ask",
		due: "Due",
		done: (name: string): string => `${name}: request noted`,
	},
};
