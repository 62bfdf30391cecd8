import { pluralEn } from "../plural";

const SUBJECT_HINTS: Readonly<Record<string, string>> = {
	"advice": "The choice you’d like advice on", "information": "What you’d most like to understand",
	"introduction": "What you’d like help with", "introduced": "What you’d like to hear about",
	"introduce": "Why they might like to talk", "thank": "What stays with you most", "update": "Your news, in one line",
	"congratulate": "Their good news", "relay": "What you’re passing on", "offer-help": "What you could do",
	"propose-to-meet": "What you’d like to talk about",
};

const PEOPLE: Readonly<Record<string, string>> = {
	"introduction": "Who you’d like to meet", "introduced": "Who introduced you", "introduce": "Who you’d introduce",
};

/** Words of the draft dialog and its second look. */
export const drafts = {
	title: "Draft a message",
	to: (name: string): string => `To ${name}.`,
	/** An organisation both know from within. */
	shared: (organization: string, workedThere: boolean): string =>
		workedThere ? `You worked together at ${organization}.` : `You were both at ${organization}.`,
	/** `how` is the channel as a thing, or null. */
	last: (how: string | null, ago: string): string => (how === null ? `Last exchange ${ago}.` : `Last exchange: ${how}, ${ago}.`),
	purpose: "Purpose",
	language: "Language",
	purposes: {
		"keep-in-touch": "Keep in touch", "reconnect": "Reconnect", "advice": "Ask for advice", "information": "Ask for information",
		"introduction": "Ask for an introduction", "introduced": "Write after an introduction", "recommendation": "Ask for a recommendation", "thank": "Say thank you",
		"update": "Tell them how it went", "congratulate": "Congratulate", "birthday": "Birthday wishes",
		"relay": "Pass something on", "offer-help": "Offer help", "introduce": "Suggest an introduction", "propose-to-meet": "Suggest meeting",
	},
	ownTemplates: "Your templates",
	another: "Another wording",
	subject: "What it is about",
	/** An example of it for a purpose. */
	subjectHint: (purpose: string): string => SUBJECT_HINTS[purpose] ?? "In a few words, if you like",
	/** Somebody else it tells of, for a purpose. */
	person: (purpose: string): string => PEOPLE[purpose] ?? "Who it is about",
	personHint: "A name",
	pickPerson: "Choose a contact",
	memory: "A memory you share",
	memoryHint: "One line, in your own words",
	memories: "Memories from your notes",
	/** Memories that are facts, in the language of the message. */
	recall: {
		met: (when: string): string => `our first meeting in ${when}`,
		exchange: (channel: string, month: string): string => `our ${channel} in ${month}`,
		organization: (name: string): string => `our time at ${name}`,
	},
	message: "Message",
	words: (count: number): string => pluralEn(count, { one: "# word", other: "# words" }),
	look: {
		title: "A second look",
		lead: "Suggestions only. You decide.",
		read: "Read it once more for",
		/** Read out after a pause. */
		count: (count: number): string => pluralEn(count, { one: "# suggestion", other: "# suggestions" }),
		nothing: "Nothing to change",
	},
	/** What a remark says when it is fine, when it is not or is to be read for, and why. */
	remarks: {
		"memory": ["A memory you share", "One line only you can write", "A shared memory sets the tone. The draft waits for it."],
		"length": ["Short enough to read at once", "On the long side", "Under 150 words is read in one go."],
		"register": ["One form of address", "Tu and vous are mixed", "Choose one and keep to it."],
		"cv": ["No CV in sight", "A CV is mentioned", "It turns a talk into an application. It can wait until they ask."],
		"precise": ["A precise request", "How long, and by when?", "A length of time or a day makes it easy to say yes."],
		"silence": ["The silence is named", "Name the silence", "After so long, say so in the first lines, and say why you’re writing."],
		"drive-first": ["What drives you comes first", "What drives you, before what you ask", "It tells them whom they are helping, and why."],
		"one-request": ["One request", "One request, not two", "One gets an answer. Two get put off."],
		"free-to-decline": ["Room to say no", "Room to say no", "A yes means more when a no is easy."],
		"positive": ["Words that look ahead", "Words that look ahead", "Complaints and apologies can go."],
		"reconnect-first": ["The tie is alive", "Reconnect first, ask later", "It has been a while. A message that asks for nothing could come first."],
		"nothing-asked": ["Nothing asked, and it says so", "Does it ask for something?", "This message is stronger when it asks for nothing."],
		"person": ["It says whom it is about", "Name whom it is about", "A name tells them at once who this is about."],
		"both-ask": ["Both are asked", "Both are asked first", "An introduction is welcome when each side has said yes."],
		"meet": ["You suggest meeting", "You could suggest meeting", "Nothing beats seeing each other."],
	},
	notReady: "Not ready yet: a memory is missing.",
	ready: "Ready. Nothing is sent by itself.",
	keep: "Keep in their note",
	copy: "Copy",
	mail: "Open in mail",
	linkedin: "Copy, open LinkedIn",
	sent: "Sent, log it",
	told: {
		copy: "Copied. Log it once it is sent.",
		mail: "Opened in your mail app. Log it once it is sent.",
		tooLong: "Too long for a mail link, so it is copied instead: paste it into your mail.",
		linkedin: "Copied: paste it on LinkedIn. Log it once it is sent.",
		notCopied: "It could not be copied. Select the text and copy it.",
	},
	/** Names of the heading drafts are kept under, the interface's own first. */
	headings: ["Drafts", "Brouillons"],
	keptTitle: (day: string, purpose: string): string => `${day}: ${purpose}`,
	kept: (name: string): string => `Kept a draft in the note of ${name}`,
	/** A message in the log. */
	logged: {
		"keep-in-touch": "wrote to keep in touch", "reconnect": "wrote to reconnect", "advice": "asked for advice",
		"information": "asked for information", "introduction": "asked for an introduction",
		"introduced": "wrote after an introduction", "introduce": "suggested an introduction",
		"recommendation": "asked for a recommendation", "thank": "thanked them", "update": "told them how it went",
		"congratulate": "congratulated them", "birthday": "birthday wishes", "relay": "passed something on",
		"offer-help": "offered help", "propose-to-meet": "suggested meeting",
	},
	/** The same with what or whom it was about. */
	loggedAbout: (logged: string, about: string): string => `${logged}: ${about}`,
	/** Whom to thank, of several. */
	thankWhom: "Thank",
};
