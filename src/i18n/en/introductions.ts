import { capital } from "../capital";
import { brief } from "./brief";
import { days } from "./days";

const NUMBERS: Readonly<Record<number, string>> = { 2: "two", 3: "three", 4: "four" };

/** Finding an introduction: paths, their reasons, what to do. */
export const introductions = {
	title: "Who can introduce me?",
	/** The field in which a contact, a company, or a role and sector is typed. */
	field: "To whom? A contact, a company, or a role and sector",
	nothingFits: "Nothing by that name in your notes yet",
	choices: {
		company: "Company",
		companyPeople: (count: number): string => (count === 1 ? "Company, one contact" : `Company, ${count} contacts`),
		/** Anyone whose role and sector hold the words typed. */
		profile: (words: string): string => `Anyone: ${words}`,
		profileNote: "By role and sector",
	},
	/** `who` is a name, with role and company where they are known. */
	to: (who: string): string => `To ${who}`,
	toSomeone: {
		company: (company: string): string => `To someone at ${company}`,
		profile: (words: string): string => `To someone: ${words}`,
	},
	you: "You",
	youAsk: "Ask, and leave room to say no",
	/** Whom the user could ask, in a word beside the contact sought. */
	could: (first: string): string => `${first} could introduce you`,
	through: (names: readonly string[]): string => `Through ${names.join(", then ")}`,
	/** The last exchange, an organisation both were at. */
	last: (channel: Parameters<typeof brief.exchange>[0], day: string, today: string): string => capital(brief.exchange(channel, day, today)),
	shared: (organization: string): string => `You’ve both been at ${organization}`,
	/** Why someone leads on to the next; `from` is who leads there. */
	ties: {
		"knows": (from: string): string => `Knows ${from}`,
		/** `from` introduced this person to the user. */
		"introduced-by": (from: string): string => `Introduced to you by ${from}`,
		/** This person introduced `from` to the user. */
		"introduced": (from: string): string => `Introduced ${from} to you`,
		"meeting": (from: string, count: number, last: string, today: string): string =>
			count === 1
				? `At a meeting with ${from}, ${days.monthYear(last, today)}`
				: `${count} meetings with ${from}, the last in ${days.monthYear(last, today)}`,
		"organization": (from: string, name: string): string => `At ${name}, like ${from}`,
		"former-organization": (from: string, name: string): string => `${name} in common with ${from}`,
		"link": (from: string): string => `Linked to ${from} in your notes`,
	},
	request: (first: string): string => `Draft the request to ${first}`,
	otherWays: (count: number): string => (count === 1 ? "Show another way" : `Show ${NUMBERS[count] ?? count} other ways`),
	otherWaysTitle: "Other ways",
	onMap: "Show on the map",
	noWay: (sought: string): string =>
		`No path to ${sought} yet. Once a note says who knows them, under “knows”, it shows up here.`,
	known: "No introduction needed",
	/** Above the way to someone else there. */
	someoneNew: "To meet someone new",
	former: "Was there before",
	bring: (first: string): string => `What you could bring ${first}`,
	seeks: (subject: string): string => `Looking for ${subject}`,
	asked: "Already asked",
	nobodyAsked: (first: string): string => `Nobody yet for ${first}.`,
	/** Who was asked, for an introduction to whom (null: to the contact sought), and when. */
	askedLine: (by: string, to: string | null, day: string, today: string): string =>
		`${to === null ? by : `${by}, for ${to}`}, ${days.long(day, today)}`,
	/** Beside who was asked and is yet to answer. */
	askedOn: (day: string, today: string): string => `Asked ${days.on(day, today)}`,
	worked: "It worked",
	followUp: (first: string): string => `Write to ${first}`,
	/** The line in the target's note: links to who was asked and, where it is another, to whom. */
	log: (by: string, to: string | null): string =>
		to === null ? `Asked ${by} for an introduction` : `Asked ${by} for an introduction to ${to}`,
	/** The task in the introducer's note. */
	thankTask: (target: string): string => `Say thank you for the introduction to ${target}`,
	/** What was written when it worked. */
	workedDone: (by: string, target: string): string => `Introduced to ${target} by ${by}`,
};
