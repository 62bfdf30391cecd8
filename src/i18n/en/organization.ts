import { pluralEn } from "../plural";
import { days } from "./days";

const LIST = new Intl.ListFormat("en-GB");

/** An organisation in view. */
export const organization = {
	/** How many contacts are there, and how many of those who left. */
	known: (current: number, former: number): string => {
		const left = pluralEn(former, { one: "# who has left", other: "# who have left" });
		if (current === 0) return former === 0 ? "Nobody here yet" : `Contacts: ${left}`;
		const here = pluralEn(current, { one: "# contact here", other: "# contacts here" });
		return former === 0 ? here : `${here}, ${left}`;
	},
	own: { current: "You’re here yourself", former: "You were here yourself" },
	blocks: { occasions: "Coming up", current: "There now", former: "There before", ties: "Who knows whom" },
	/** A date without a word about it. */
	aDate: "A date you noted",
	hint: "A dated line in this note, like an open day or an anniversary, shows up here as an occasion to write.",
	nowAt: (company: string): string => `now at ${company}`,
	showAll: (count: number): string => `Show all ${new Intl.NumberFormat("en").format(count)}`,
	andMore: (count: number): string => `and ${new Intl.NumberFormat("en").format(count)} more`,
	knows: (one: string, others: readonly string[]): string => `${one} knows ${LIST.format(others)}`,
	introduced: (by: string, whom: string): string => `${by} introduced ${whom}`,
	both: (one: string, other: string): string => `${one} and ${other}`,
	meetings: (count: number, last: string, today: string): string =>
		`${pluralEn(count, { one: "a meeting", other: "# meetings" })} together, ${count === 1 ? "" : "the last "}in ${days.monthYear(last, today)}`,
	findIntroduction: "Find an introduction",
	linked: "linked in your notes",
};
