/** What a sentence about a problem is made of: the key and value as written, and the sure repair if there is one. */
export interface ProblemFacts {
	readonly property: string;
	readonly value: string;
	readonly repair: string | null;
}

type Say = (facts: ProblemFacts) => string;

/** “last-contact: “soon” isn't a day. Write …”; `instead` is the advice when no repair is sure. */
function say(what: string, instead: string): Say {
	return ({ property, value, repair }) => {
		const subject = [property, value === "" ? "" : `“${value}”`].filter((part) => part !== "").join(": ");
		return `${subject === "" ? "This" : subject} ${what}. Write ${repair ?? instead}.`;
	};
}

/** One sentence for each problem: what can't be read, and what to write instead. */
export const problems = {
	"unreadable-frontmatter": (): string =>
		"The properties of this note can’t be read. Open it in source mode and look for a missing quote, colon or indent.",
	"not-a-day": say("isn’t a day", "year, month and day: 2026-08-15"),
	"future-last-contact": say("is still to come", "a day that has passed, and use next-contact for a day to come"),
	"not-a-birthday": say("isn’t a birthday", "1980-02-28, or 02-28 without the year"),
	"not-a-cadence": say("isn’t a cadence", "6 weeks, 3 months, quarterly or never"),
	"unknown-circle": say("isn’t one of your circles", "a circle from your settings, such as inner, close or active"),
	"unknown-network": say("doesn’t say which network", "close or target"),
	"unknown-status": say("isn’t a status", "active, paused, retired, lost or archived"),
	"unknown-relationship": say("isn’t a relationship on the list", "colleague, client, alumni, mentor, friend or other"),
	"unknown-channel": say("isn’t a way to meet or write", "coffee, lunch, meeting, call, video, message or email"),
	"unknown-language": say("isn’t a language for drafts", "en or fr"),
	"unknown-address-as": say("isn’t a way to address someone", "tu or vous"),
	"unknown-purpose": say("isn’t a purpose on the list", "reconnect, advice, information, introduction or thank"),
	"unknown-kind": say("isn’t a kind of goal", "job, business, watch, expertise, partners, investors, project or other"),
	"unknown-goal-status": say("isn’t a goal status", "draft, active, done or dropped"),
	"not-a-checkbox": say("is neither yes nor no", "true or false"),
	"not-a-value": say("is several values in one", "one text, or a list of texts"),
	"number-for-text": say("is kept as a number, so digits may be lost", "it in quotes"),
	"self-link": say("leads back to this same note", "the name of someone else"),
	"meeting-without-day": (): string => "This meeting has no day, so it counts for nobody. Write date: 2026-05-01, or put the day in the note’s name.",
	"meeting-without-contact": (): string => "This meeting names nobody you know. Write contacts: with a link to each person who was there.",
};
