import type { BriefPart } from "./meeting-note-facts";

/** One placeholder of meeting templates, without its braces, and what it stands for. */
export interface PlaceholderHelp {
	readonly name: string;
	readonly says: string;
}

const PARTS: Readonly<Record<BriefPart, string>> = {
	met: "how the tie began",
	memories: "memories to recall",
	last: "the last exchanges",
	owed: "what is owed, either way",
	seeks: "what they are looking for, with what you offer that fits",
	offers: "what they can help with",
	goal: "the line about your goal worth telling",
	open: "what stayed open last time",
	occasions: "occasions near: birthday, plan, meeting",
	tone: "how to address them: language, *tu* or *vous*",
};

/** Every placeholder of meeting templates, in the order the manual lists them. */
export const MEETING_PLACEHOLDERS: readonly PlaceholderHelp[] = [
	{ name: "title", says: "the note's name" },
	{ name: "date", says: "the meeting's day, `2026-06-17`; with a format of the app's, `{{date:dddd D MMMM}}`" },
	{ name: "day", says: "the same as `date`" },
	{ name: "time", says: "the meeting's time, `12:30`, empty when only the day is set; takes a format too" },
	{ name: "when", says: "day and time as one value for the property `date`" },
	{ name: "contacts", says: "links to everyone you meet: a list" },
	{ name: "contact", says: "a link to the first of them, whose properties the placeholders below hold" },
	{ name: "names", says: "everyone's names: a list" },
	{ name: "name", says: "the contact's name" },
	{ name: "first-name", says: "the contact's first name" },
	{ name: "aliases", says: "the contact's other names: a list" },
	{ name: "company", says: "where the contact works now" },
	{ name: "former-companies", says: "where they worked before: a list" },
	{ name: "role", says: "the contact's role" },
	{ name: "sector", says: "the contact's sectors: a list" },
	{ name: "location", says: "where the contact lives or works" },
	{ name: "email", says: "the contact's first email address" },
	{ name: "phone", says: "the contact's first phone number" },
	{ name: "url", says: "the contact's first web address" },
	{ name: "linkedin", says: "the contact's profile" },
	{ name: "relationship", says: "how you know each other: a list" },
	{ name: "circle", says: "the contact's circle" },
	{ name: "seeks", says: "what the contact is looking for: a list" },
	{ name: "their-offers", says: "what the contact can help with: a list" },
	{ name: "knows", says: "whom the contact knows: a list of links" },
	{ name: "introduced-by", says: "who introduced you: a list of links" },
	{ name: "met", says: "when or where you met, as in the contact's note" },
	{ name: "birthday", says: "the contact's birthday as in their note; takes a format when the year is known" },
	{ name: "last-contact", says: "the day of the last exchange that the contact's note names; takes a format" },
	{ name: "channel", says: "how you meet: `lunch` in properties, in the conversation's language elsewhere" },
	{ name: "purpose", says: "what the meeting is for, in the same way" },
	{ name: "goal", says: "a link to your goal" },
	{ name: "language", says: "the conversation's language, `en` or `fr`" },
	{ name: "address-as", says: "`tu` or `vous`, in French" },
	{ name: "brief", says: "the brief: a list of lines" },
	...(Object.keys(PARTS) as BriefPart[]).map((part) => ({ name: `brief:${part}`, says: `of the brief, ${PARTS[part]}` })),
	{ name: "questions", says: "the questions you chose, each with room for the answer" },
	{ name: "offers", says: "what you can offer that fits: a list" },
	{ name: "promises", says: "for each contact the start of a promise, to be written after `- [ ]`" },
	{ name: "cursor", says: "where writing begins; it leaves no trace" },
];
