import { pluralEn } from "../plural";

/** Words of the card that sorts people one by one. */
export const sort = {
	title: "Sort people",
	left: (count: number): string => pluralEn(count, { one: "# person to sort", other: "# people to sort" }),
	links: (count: number): string => pluralEn(count, { one: "# note mentions them", other: "# notes mention them" }),
	whichCircle: "Which circle?",
	target: "Target",
	targetNote: "someone to get to know",
	notKept: "Not someone to keep up with",
	lastExchange: (name: string): string => `When did you last talk with ${name}?`,
	approximate: "A rough idea is enough: the day noted will be an approximate one.",
	month: "This month",
	year: "This year",
	years: "Years ago",
	never: "Never so far",
	back: "Back",
	skip: "Skip",
	undo: "Undo",
	openNote: "Open the note",
	doneTitle: "That’s everyone for now",
	doneText: "New contacts without a circle will wait here.",
	skipped: (count: number): string => pluralEn(count, { one: "# person skipped", other: "# people skipped" }),
	seeSkipped: "Come back to them",
};
