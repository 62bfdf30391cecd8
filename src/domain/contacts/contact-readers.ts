import { parseCadence } from "../day/cadence";
import { parsePartialDate } from "../day/partial-date";
import { repairBirthday } from "../day/repair-day";
import { parseChannel } from "../interactions/parse-channel";
import type { ReadingRules } from "../notes/reading-rules";
import { foldKey } from "../text/fold-text";
import { circleNamed } from "./circle-names";
import type { Contact } from "./contact";
import { ADDRESS_WORDS, LANGUAGE_WORDS, NETWORK_WORDS, readPaused, readRelationships, STATUS_WORDS } from "./contact-words";
import type { ProblemList } from "./problem-list";
import type { ContactProperty } from "./properties";
import { LONGEST_WORD, readDay, readReferences, readText, readTexts, readWord, singleOf, textOf, type WrittenValue } from "./read-value";
import { readPhones } from "./read-phones";

/** A contact while its note is being read. */
export type ContactDraft = { -readonly [Fact in keyof Contact]: Contact[Fact] };

type ContactReader = (contact: ContactDraft, written: WrittenValue, problems: ProblemList, rules: ReadingRules) => void;

/** What parts several texts written as one; a sector's name may hold a comma. */
const COMMAS = /[,;\n]/;
const SEMICOLONS = /[;\n]/;
const SPACES = /[\s,;]+/;

/** How each property of a note becomes a fact of its contact. */
export const CONTACT_READERS: Readonly<Record<ContactProperty, ContactReader>> = {
	"aliases": (contact, written, problems) => {
		contact.aliases = readTexts(written, problems, COMMAS);
	},
	"company": (contact, written, problems) => {
		contact.companies = readReferences(written, problems);
	},
	"former-companies": (contact, written, problems) => {
		contact.formerCompanies = readReferences(written, problems);
	},
	"role": (contact, written, problems) => {
		contact.role = readText(written, problems);
	},
	"sector": (contact, written, problems) => {
		contact.sectors = readTexts(written, problems, SEMICOLONS);
	},
	"location": (contact, written, problems) => {
		contact.location = readText(written, problems);
	},
	"email": (contact, written, problems) => {
		contact.emails = readTexts(written, problems, SPACES);
	},
	"phone": (contact, written, problems) => {
		contact.phones = readPhones(written, problems);
	},
	"url": (contact, written, problems) => {
		contact.urls = readTexts(written, problems, SPACES);
	},
	"linkedin": (contact, written, problems) => {
		contact.linkedin = readText(written, problems);
	},
	"relationship": (contact, written, problems) => {
		contact.relationships = readRelationships(written, problems);
	},
	"circle": (contact, written, problems, rules) => {
		contact.circle = readCircle(written, problems, rules);
	},
	"network": (contact, written, problems) => {
		contact.network = readWord(written, problems, "unknown-network", NETWORK_WORDS);
	},
	"cadence": (contact, written, problems) => {
		contact.cadence = parseCadence(singleOf(written.value));
		if (contact.cadence === null) problems.add(written.key, "not-a-cadence", written.value);
	},
	"last-contact": (contact, written, problems) => {
		const day = readDay(written, problems);
		// Several names may hold a day: the latest counts.
		if (day !== null && (contact.lastContact === null || day > contact.lastContact)) contact.lastContact = day;
	},
	"next-contact": (contact, written, problems) => {
		contact.nextContact = readDay(written, problems);
	},
	"goal": (contact, written, problems) => {
		contact.goals = readReferences(written, problems);
	},
	"approach": (contact, written, problems) => {
		contact.approach = readApproach(written, problems);
	},
	"seeks": (contact, written, problems) => {
		contact.seeks = readTexts(written, problems, COMMAS);
	},
	"offers": (contact, written, problems) => {
		contact.offers = readTexts(written, problems, COMMAS);
	},
	"knows": (contact, written, problems) => {
		contact.knows = readReferences(written, problems);
	},
	"introduced-by": (contact, written, problems) => {
		contact.introducedBy = readReferences(written, problems);
	},
	"met": (contact, written, problems) => {
		contact.met = readMet(written, problems);
	},
	"added": (contact, written, problems) => {
		contact.added = readDay(written, problems);
	},
	"birthday": (contact, written, problems) => {
		const value = singleOf(written.value);
		contact.birthday = parsePartialDate(value);
		if (contact.birthday === null) problems.add(written.key, "not-a-birthday", written.value, repairBirthday(value));
	},
	"language": (contact, written, problems) => {
		contact.language = readWord(written, problems, "unknown-language", LANGUAGE_WORDS);
	},
	"address-as": (contact, written, problems) => {
		contact.addressAs = readWord(written, problems, "unknown-address-as", ADDRESS_WORDS);
	},
	"status": (contact, written, problems) => {
		contact.status = readPaused(written) ?? readWord(written, problems, "unknown-status", STATUS_WORDS) ?? "active";
	},
	"snoozed-until": (contact, written, problems) => {
		contact.snoozedUntil = readDay(written, problems);
	},
};

function readCircle(written: WrittenValue, problems: ProblemList, rules: ReadingRules): string | null {
	const text = textOf(singleOf(written.value));
	const circle = text === null ? null : circleNamed(text, written.key, rules.circleNames);
	if (circle === null) problems.add(written.key, text === null ? "not-a-value" : "unknown-circle", written.value);
	return circle;
}

/** A channel. `comment` is French for how, and an ordinary English word: there a remark is no problem. */
function readApproach(written: WrittenValue, problems: ProblemList): Contact["approach"] {
	const text = textOf(singleOf(written.value));
	const channel = text === null || text.length > LONGEST_WORD ? null : parseChannel(text);
	if (channel === null && foldKey(written.key) !== "comment") {
		problems.add(written.key, text === null ? "not-a-value" : "unknown-channel", written.value);
	}
	return channel;
}

/** A day, month, year or text as written; a date value is its day. */
function readMet(written: WrittenValue, problems: ProblemList): string | null {
	const { value } = written;
	return value instanceof Date ? readDay(written, problems) : readText(written, problems);
}
