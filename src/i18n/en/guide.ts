import { pluralEn } from "../plural";

/** The guide that maps the network. */
export const guide = {
	title: "Map my network",
	/** Name of the note it keeps its place in. */
	note: "Mapping my network",
	/** In the row of questions. */
	step: {
		excelling: "Excel in their field", "worked-with": "Worked with", inspiring: "Inspire me", entrepreneurs: "Entrepreneurs", voices: "Voices I follow",
	},
	/** Headings in the note. */
	heading: {
		excelling: "People who excel in their field", "worked-with": "People I have worked with", inspiring: "People who inspire me",
		entrepreneurs: "Entrepreneurs I know", voices: "Voices I follow",
	},
	question: {
		excelling: "Who do you know who excels in their field?",
		"worked-with": "Who have you worked with?",
		inspiring: "Who inspires you?",
		entrepreneurs: "Which entrepreneurs do you know?",
		voices: "Whose voice do you follow in your field?",
	},
	/** The question once a company is given. */
	whoElse: (company: string): string => `Who else from ${company}?`,
	hint: {
		excelling: "The one you’d call with a hard question. The one others quote. The one whose work you’d know without a name on it.",
		"worked-with": "Your first manager, the desk beside yours, a client who became a friend, whoever left before you did.",
		inspiring: "Someone whose choices you admire, whose calm you’d like to have, who once changed your mind.",
		entrepreneurs: "Founders, freelancers, the shop on the corner, a friend with a project, someone who took over a company.",
		voices: "Authors, speakers, newsletters and podcasts you keep coming back to. You don’t need to have met.",
	},
	from: {
		label: "Help your memory",
		company: "Company, school, club",
		period: "Years",
		periodExample: "2012–2016",
		now: "I’m still there",
		some: "For example:",
	},
	entry: {
		example: "Ada Lovelace, Halden, former colleague, close",
		how: "Enter for the next. Company, relationship and circle follow in any order; a list can be pasted.",
		add: "Add",
	},
	preview: {
		new: "New note",
		known: (name: string): string => `${name} is in your notes`,
		unsure: "You’ll choose who is meant",
		note: "There’s a note by this name",
	},
	addAll: (count: number): string => pluralEn(count, { one: "Add it", other: "Add all #" }),
	waiting: (count: number): string => pluralEn(count, { one: "# name is waiting.", other: "# names are waiting." }),
	row: {
		working: "…",
		waiting: "Not added yet",
		new: "New note",
		known: "In your notes already",
		gained: (facts: readonly string[]): string => `Added: ${facts.join(", ")}`,
		kept: (facts: readonly string[]): string => `as it was: ${facts.join(", ")}`,
		who: "Who is meant?",
		note: (name: string): string => `There’s a note “${name}” that isn’t a contact yet.`,
		someoneNew: "Someone new",
		becomeContact: "Make it a contact",
		add: "Add",
		change: "Change",
		leaveOut: "Leave out",
		nowAt: (company: string): string => `Now at ${company}`,
		takeBack: "Undo",
	},
	facts: {
		company: "company", "former-companies": "past company", role: "role", relationship: "relationship", circle: "circle",
		email: "email", phone: "phone", met: "where you met", type: "contact",
	},
	formerly: (company: string): string => `formerly ${company}`,
	/** Above those who are known already. */
	known: {
		from: (company: string): string => `You know from ${company}`,
		then: (years: string): string => `You met or talked in ${years}`,
		prompt: { excelling: "", "worked-with": "From work, so far", inspiring: "Inspiring, so far", entrepreneurs: "Entrepreneurs, so far", voices: "Followed, so far" },
		none: "Nobody yet.",
		more: (count: number): string => pluralEn(count, { one: "and # other", other: "and # others" }),
	},
	count: (people: number): string => pluralEn(people, { one: "# person so far", other: "# people so far" }),
	back: "Back",
	next: "Next question",
	finish: "See who came out",
	end: {
		title: (people: number): string => pluralEn(people, { one: "You thought of # person", other: "You thought of # people" }),
		nobody: "Nobody came to mind this time",
		nobodyText: "The questions are there whenever a name does.",
		made: (count: number): string => pluralEn(count, { one: "# new note", other: "# new notes" }),
		completed: (count: number): string => pluralEn(count, { one: "# note filled in", other: "# notes filled in" }),
		known: (count: number): string => pluralEn(count, { one: "# known already", other: "# known already" }),
		open: (count: number): string => pluralEn(count, { one: "# name still to decide", other: "# names still to decide" }),
		worth: "Worth getting back to",
		worthNone: "Nobody among them is due for now. New ones find their place once they have a circle.",
		circles: "Give them a circle",
		map: "See the map",
		panel: "See who is due",
		again: "Go on with the questions",
		kept: "Everything is in your notes; the list is kept in",
	},
	/** Names of steps for undo. */
	done: { gained: (name: string): string => `${name}: filled in` },
	said: {
		added: (name: string): string => `${name}: new note`,
		known: (name: string): string => `${name}: in your notes`,
		unsure: (name: string): string => `${name}: who is meant?`,
		back: (name: string): string => `${name}: taken back`,
	},
};
