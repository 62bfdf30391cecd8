import type { Contact } from "../contacts/contact";
import type { Goal } from "../reconnections/goal";
import { termKey, termsAgree } from "../reconnections/term-key";
import { findIntroductions, type Introduction } from "../network/introductions";
import type { Network } from "../network/network";
import { createTermSieve, type TermSieve } from "./term-sieve";

/** Someone who can help with what a goal asks for. */
export interface CoveringContact {
	readonly path: string;
	/** Near the user; known, though hardly in touch; or one of the target network, still to be met. */
	readonly tie: "close" | "distant" | "target";
	/** What of the contact's note meets it, as written there. */
	readonly subject: string;
}

/** Someone to ask where nobody is known to help: their organisation, or a tag of theirs, tells of the matter. */
export interface CoverageLead {
	readonly path: string;
	readonly by: "organization" | "former-organization" | "tag";
	readonly name: string;
}

/** One thing a goal asks for, and who is there for it. */
export interface Cover {
	readonly by: "need" | "sector";
	/** As written in the goal's note. */
	readonly subject: string;
	/** `close` when one is near the user, `target` when there is someone to get closer to, `none` for a gap. */
	readonly level: "close" | "target" | "none";
	/** The nearest first; who is lost or archived is nobody. */
	readonly people: readonly CoveringContact[];
	/** For a gap with targets: who could introduce the user to them, the best first. */
	readonly introductions: readonly Introduction[];
	/** For a gap with nobody: whom to ask. */
	readonly leads: readonly CoverageLead[];
}

/** What a goal asks for against who is there. */
export interface Coverage {
	/** Path of the goal's note. */
	readonly goal: string;
	/** The gaps first, needs before sectors. */
	readonly covers: readonly Cover[];
}

/** The network as it stands today. */
export interface CoverageSurroundings {
	readonly network: Network;
	readonly contact: (path: string) => Contact | null;
	/** How strong the user's own tie with a contact is, 0 to 1. */
	readonly strength: (path: string) => number;
}

/** A tie as strong as one exchange of the last months, or as a circle with a rhythm of half a year. */
const NEAR = 0.25;
const MOST_INTRODUCTIONS = 2;
const MOST_LEADS = 3;
const LEVELS: readonly Cover["level"][] = ["none", "target", "close"];
const TIES: readonly CoveringContact["tie"][] = ["close", "target", "distant"];

/** Who among some contacts meets each need and sector of a goal, and whom the network could introduce where nobody near does. */
export function readCoverage(goal: Goal, contacts: Iterable<Contact>, around: CoverageSurroundings): Coverage {
	const terms = termsOf(goal);
	const sieve = createTermSieve(terms.map(({ key }) => key));
	const found = terms.map((): Found[] => []);
	if (terms.length > 0) for (const contact of contacts) {
		if (!isPresent(contact) || !mayMeet(contact, sieve)) continue;
		terms.forEach((term, at) => {
			const subject = subjectMeeting(contact, term, sieve);
			if (subject !== null) found[at]?.push(weigh(contact, subject, around));
		});
	}
	const covers = terms.map((term, at) => coverOf(term, found[at] ?? [], around));
	return { goal: goal.path, covers: covers.sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level)) };
}

/** A need or sector made ready to be compared. */
interface Term extends Pick<Cover, "by" | "subject"> {
	readonly key: string;
}

interface Found extends CoveringContact {
	readonly strength: number;
}

/** Each thing once, although a need may be named as a sector too. */
function termsOf({ needs, sectors }: Goal): readonly Term[] {
	const terms = new Map<string, Term>();
	const add = (by: Cover["by"], subjects: readonly string[]): void => {
		for (const subject of subjects) {
			const key = termKey(subject);
			if (key !== "" && !terms.has(key)) terms.set(key, { by, subject, key });
		}
	};
	add("need", needs);
	add("sector", sectors);
	return [...terms.values()];
}

function isPresent({ status }: Contact): boolean {
	return status !== "lost" && status !== "archived";
}

/** Whether anything a contact's note says may meet one of the terms. */
function mayMeet({ sectors, offers, role }: Contact, sieve: TermSieve): boolean {
	const passes = (text: string): boolean => sieve(text) !== "";
	return sectors.some(passes) || offers.some(passes) || (role !== null && passes(role));
}

/**
 * What of a contact's note meets a term. What is offered for a need, and the contact's own sectors for a sector, may say more
 * or less than it; elsewhere it must stand whole: who works in design doesn't for that lead designers.
 */
function subjectMeeting({ sectors, offers, role }: Contact, { by, key }: Term, sieve: TermSieve): string | null {
	const [own, others] = by === "need" ? [offers, sectors] : [sectors, offers];
	const holds = (text: string): boolean => sieve(text).includes(key);
	return own.find((text) => termsAgree(sieve(text), key)) ?? others.find(holds) ?? (role !== null && holds(role) ? role : null);
}

function weigh({ path, network }: Contact, subject: string, { strength: own }: CoverageSurroundings): Found {
	const strength = own(path);
	const tie = network === "target" ? "target" : network === "close" || strength >= NEAR ? "close" : "distant";
	return { path, tie, subject, strength };
}

function coverOf({ by, subject, key }: Term, found: readonly Found[], around: CoverageSurroundings): Cover {
	const { network, strength } = around;
	const people = [...found].sort(byNearness).map(({ strength: _strength, ...one }): CoveringContact => one);
	const level = people[0] === undefined ? "none" : people[0].tie === "close" ? "close" : "target";
	const targets = level === "target" ? people.filter(({ tie }) => tie === "target").map(({ path }) => path) : [];
	return {
		by, subject, level, people,
		introductions: targets.length === 0 ? [] : findIntroductions(network, targets, strength, MOST_INTRODUCTIONS),
		leads: level === "none" ? findLeads(key, around) : [],
	};
}

function byNearness(one: Found, other: Found): number {
	return TIES.indexOf(one.tie) - TIES.indexOf(other.tie) || other.strength - one.strength || (one.path < other.path ? -1 : 1);
}

/** Members of organisations, and contacts with tags, that name the matter; the strongest ties first, each contact once. */
function findLeads(key: string, { network, contact, strength }: CoverageSurroundings): readonly CoverageLead[] {
	const sieve = createTermSieve([key]);
	const leads = new Map<string, CoverageLead>();
	const add = (path: string, by: CoverageLead["by"], name: string): void => {
		const one = contact(path);
		if (one !== null && isPresent(one) && one.network !== "target" && !leads.has(path)) leads.set(path, { path, by, name });
	};
	for (const { name, current, former } of network.organizations()) {
		if (!sieve(name).includes(key)) continue;
		for (const path of current) add(path, "organization", name);
		for (const path of former) add(path, "former-organization", name);
	}
	for (const path of network.contacts()) {
		const tag = contact(path)?.tags.find((one) => sieve(one).includes(key));
		if (tag !== undefined) add(path, "tag", tag);
	}
	const weighed = [...leads.values()].map((lead) => ({ lead, own: strength(lead.path) }));
	weighed.sort((one, other) => other.own - one.own || (one.lead.path < other.lead.path ? -1 : 1));
	return weighed.slice(0, MOST_LEADS).map(({ lead }) => lead);
}
