import { pluralEn } from "../plural";

/** Passing something on to whom it may help. */
export const relay = {
	title: "Pass it on",
	subject: "What it is about",
	subjectHint: "In a few words",
	passage: "A link, or a few lines",
	passageHint: "They go into each message as they are",
	people: "Whom it may help",
	/** Nothing is said yet; nobody fits. */
	silent: "Say what it is about, and the people it may help show up here.",
	nobody: "Nobody’s note speaks of this yet. You can still choose someone.",
	/** Why someone stands here: what their note says. */
	fits: {
		seeks: (words: string): string => `Looking for: ${words}`,
		company: (words: string): string => `At ${words}`,
		goal: (words: string): string => `Your goal together: ${words}`,
		sector: (words: string): string => `Sector: ${words}`,
		role: (words: string): string => `Role: ${words}`,
		topic: (words: string): string => `#${words}`,
		offers: (words: string): string => `Offers: ${words}`,
	},
	/** `ago` is how long ago, "today". */
	passedOn: (ago: string): string => `Passed on ${ago}`,
	say: (count: number): string => (count === 0 ? "Choose at least one person." : "One message for each, for you to look over."),
	submit: (count: number): string => pluralEn(Math.max(count, 1), { one: "Write the message", other: "Write # messages" }),
	/** Where a message stands among several. */
	place: (at: number, count: number): string => `Message ${at} of ${count}.`,
};
