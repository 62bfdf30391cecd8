import { pluralEn } from "../plural";

/** Words of the meeting note and its dialog. */
export const meeting = {
	title: "New meeting note",
	when: "When",
	day: "Day",
	time: "Time",
	/** Below the day: "Wednesday, in 6 days", and that it is still to come. */
	told: (weekday: string, relative: string): string => `${weekday}, ${relative}`,
	planned: (told: string): string => `${told}: planned`,
	purpose: "Purpose",
	goal: "Goal",
	noGoal: "No goal",
	language: "Questions in",
	registers: { "en": "English", "fr-tu": "Français, tu", "fr-vous": "Français, vous" },
	questions: "Questions for this conversation",
	chosen: (count: number): string => `${count} chosen`,
	another: "Another one",
	reading: "Looking at your last conversations…",
	noQuestion: "No question comes to mind. Write your own in the note.",
	/** Followed by a call and a coffee, as buttons: "Make it a call or a coffee?" */
	aloud: { say: "These go further aloud than in writing. Make it", or: "or", end: "?" },
	create: "Create note",
	open: "Open note",
	exists: (note: string): string => `${note} is there already and opens as it is.`,
	/** The names in a note's title: "Ada Lovelace and 2 others". */
	withOther: (first: string, other: string): string => `${first} and ${other}`,
	withOthers: (first: string, count: number): string => `${first} and ${count} others`,
	/** A meeting with nobody known. */
	untitled: "Meeting",
	created: (note: string): string => `${note}: note created`,
	/** `line` counts from 1; `cause` is the technical one, in English, or empty. */
	brokenTemplate: (note: string, line: number | null, cause: string): string => {
		const where = line === null ? `the properties of the template ${note}` : `line ${line} of the template ${note}`;
		return `Nothing created: ${where} can’t be read${cause === "" ? "." : ` (${cause}).`}`;
	},
	/** The questions command, with no note open for writing. */
	noEditor: "Open a note to edit first, with the cursor where you want the questions.",
	noneToInsert: "No other question comes to mind.",
	templates: {
		/** Asked above the two languages. */
		language: "In which language?",
		languages: { en: "English", fr: "Français" },
		folder: "Templates",
		added: (count: number, folder: string): string =>
			pluralEn(count, { one: `# template added to ${folder}`, other: `# templates added to ${folder}` }),
		allThere: (folder: string): string => `The starting templates are in ${folder} already.`,
	},
};
