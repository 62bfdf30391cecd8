import { days } from "./days";

/** The presence plan: how the user shows up where the people of their field look. */
export const presence = {
	/** The new note's name. */
	name: "Presence plan",
	made: (name: string): string => `Made ${name}`,
	isThere: (name: string): string => `${name} is there already: it’s open now.`,
	done: (name: string): string => `Noted today in ${name}`,
	/** What the panel says when it is time again; `every` is the rhythm in words. */
	again: (every: string, last: string | null, today: string): string =>
		`Your pace: ${every}. ${last === null ? "A first step whenever you like." : `Last ${days.on(last, today)}.`}`,
};
