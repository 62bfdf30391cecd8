import type { Contact } from "../contacts/contact";
import { displayNameOf, linkPathOf } from "../contacts/reference";
import { addDays, type CalendarDay } from "../day/calendar-day";
import { isMessage } from "../interactions/interaction-weight";
import type { Goal } from "../reconnections/goal";
import type { Owed } from "../reconnections/owed";
import type { ContactFacts } from "../reconnections/ranking-input";
import type { Reason, ReasonCode } from "../reconnections/reason";
import { findBirthday } from "../reconnections/reasons/occasion-reasons";
import { termKey, termsAgree } from "../reconnections/term-key";
import { foldKey } from "../text/fold-text";
import type { DraftFacts } from "./draft";
import { firstNameOf, signatureOf } from "./first-name";

/** What is at hand of the vault for a message to one contact. */
export interface DraftSources {
	readonly facts: ContactFacts;
	/** Why now. */
	readonly reasons: readonly Reason[];
	/** The user's own note. */
	readonly me: Contact | null;
	/** All goals of the vault. */
	readonly goals: readonly Goal[];
	readonly today: CalendarDay;
	/** What the message is to settle; null for nothing of its own. */
	readonly owed: Owed | null;
}

/** A meeting this recent can still be thanked for where its note owes nothing. */
const RECENT_DAYS = 30;
const NEAR_DAYS = 7;

/** What a message to a contact may tell of what the vault knows; the memory is empty. */
export function readDraftFacts(sources: DraftSources): DraftFacts {
	const { facts: { contact, interactions }, me, today } = sources;
	const last = interactions.find(({ day }) => day <= today);
	const [sector] = contact.sectors;
	return {
		firstName: firstNameOf(contact),
		signature: me === null ? null : signatureOf(me),
		company: nameAt(contact.companies, 0),
		role: contact.role,
		sector: sector ?? null,
		sharedOrganization: sharedOrganizations(contact, me)[0] ?? null,
		relationships: contact.relationships,
		network: contact.network,
		last: last === undefined ? null : { day: last.day, channel: last.channel },
		meeting: meetingToThankFor(sources),
		goal: goalToTell(sources),
		news: newsToTell(sources),
		seeks: contact.seeks,
		offers: contact.offers,
		ownOffers: agreeingFirst(me?.offers ?? [], contact.seeks),
		birthday: findBirthday(contact, today, addDays(today, NEAR_DAYS))?.day ?? null,
		today,
		onlyMessages: reasonOf(sources.reasons, "only-messages") !== null,
		memory: "",
	};
}

/** Organisations where both are or were, as the contact's note calls them: the past ones first. */
export function sharedOrganizations(contact: Contact, me: Contact | null): readonly string[] {
	const own = new Set([...(me?.formerCompanies ?? []), ...(me?.companies ?? [])].map(organizationKey));
	return [...new Set([...contact.formerCompanies, ...contact.companies]
		.filter((organization) => own.has(organizationKey(organization)))
		.map(displayNameOf))];
}

/** An organisation is the same by the name of its note, whatever the link's words. */
function organizationKey(organization: string): string {
	const path = linkPathOf(organization) ?? organization;
	return foldKey(path.slice(path.lastIndexOf("/") + 1));
}

function meetingToThankFor({ facts, reasons, today, owed }: DraftSources): DraftFacts["meeting"] {
	if (owed?.kind === "thanks" && owed.since !== null) return { day: owed.since, channel: owed.channel ?? "meeting" };
	const thanks = reasonOf(reasons, "thanks");
	if (thanks !== null) return { day: thanks.day, channel: thanks.channel ?? "meeting" };
	const since = addDays(today, -RECENT_DAYS);
	for (const { day, channel } of facts.interactions) {
		if (day <= today && day >= since && channel !== null && channel !== "card" && !isMessage(channel)) return { day, channel };
	}
	return null;
}

function newsToTell({ reasons, owed }: DraftSources): string | null {
	const text = owed?.kind === "update" ? owed.text : reasonOf(reasons, "update")?.text;
	return text === undefined || text === "" ? null : text;
}

/** A goal the contact's note names, else one that asks for what the contact knows, else the most urgent. */
function goalToTell({ facts: { contact, goals: named }, goals }: DraftSources): DraftFacts["goal"] {
	const known = [...contact.sectors, ...contact.offers];
	const active = goals.filter(isActive).sort(compareUrgency);
	const goal = named.find(isActive) ?? active.find(({ sectors, needs }) => [...sectors, ...needs].some((term) => isAmong(term, known))) ?? active[0];
	if (goal === undefined) return null;
	const { name, kind, sectors, needs } = goal;
	return { name, kind, sector: agreeingFirst(sectors, contact.sectors)[0] ?? null, need: agreeingFirst(needs, contact.offers)[0] ?? null };
}

function isActive({ status }: Goal): boolean {
	return status === "active";
}

function compareUrgency(one: Goal, other: Goal): number {
	const [by, otherBy] = [one.deadline ?? "~", other.deadline ?? "~"];
	return by < otherBy ? -1 : Number(by > otherBy);
}

/** The same texts, those that agree with one of the others first. */
function agreeingFirst(texts: readonly string[], others: readonly string[]): readonly string[] {
	const agreeing = texts.filter((text) => isAmong(text, others));
	return [...agreeing, ...texts.filter((text) => !agreeing.includes(text))];
}

function isAmong(text: string, others: readonly string[]): boolean {
	return others.some((other) => termsAgree(termKey(text), termKey(other)));
}

function reasonOf<Code extends ReasonCode>(reasons: readonly Reason[], code: Code): Extract<Reason, { code: Code }> | null {
	return reasons.find((reason): reason is Extract<Reason, { code: Code }> => reason.code === code) ?? null;
}

function nameAt(references: readonly string[], at: number): string | null {
	const reference = references[at];
	return reference === undefined ? null : displayNameOf(reference);
}
