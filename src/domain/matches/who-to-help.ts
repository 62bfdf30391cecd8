import { addDays, type CalendarDay } from "../day/calendar-day";
import { suggestSeeks, type SeekIdea } from "../contacts/suggest-seeks";
import type { ContactFacts } from "../reconnections/ranking-input";
import type { Standing } from "../reconnections/reconnection";
import type { Match } from "./match";
import { closeness, readMatchTerm } from "./match-terms";
import type { Network } from "../network/network";

/** A way to help with what somebody seeks. */
export type HelpIdea =
	/** Two contacts worth introducing: one seeks what the other offers. */
	| { readonly kind: "introduce"; readonly seeker: string; readonly offerer: string; readonly subject: string; readonly offer: string }
	/** Something the user can offer. */
	| { readonly kind: "offer"; readonly seeker: string; readonly subject: string; readonly offer: string };

/** Somebody worth asking what they are looking for, and what people in their role often do: never known, only likely. */
export interface AskIdea {
	readonly path: string;
	readonly ideas: readonly SeekIdea[];
}

/** What is asked of the index. */
export interface HelpSources {
	/** Path of the user's own note, or null. */
	readonly user: string | null;
	readonly today: CalendarDay;
	readonly network: Pick<Network, "tie">;
	matches(): Iterable<Match>;
	/** Paths of those the user is to write to next, in order. */
	next(): Iterable<string>;
	facts(path: string): ContactFacts | null;
	standing(path: string): Standing;
	/** How strong the user's own tie with a contact is, 0 to 1. */
	strength(path: string): number;
}

/** Contacts of the strength of one meeting long ago are no ground for an introduction. */
const WEAKEST_TO_INTRODUCE = 0.15;
/** From here on two contacts know each other: one knows the other, they met, or they work at one place. */
const TIED = 0.3;
/** After something was given to someone, offers rest. */
const OFFERS_REST_DAYS = 30;
/** When it is time to write anyway. */
const DUE = 0.1;
/** One person and one subject stand in a list so often at most, and each time the later. */
const MOST_OF_ONE = 2;
const OF_ONE_AGAIN = 0.6;
const MOST_RANKED = 24;
const MOST_COMPARED = 200;

interface Scored {
	readonly idea: HelpIdea;
	readonly score: number;
}

/** All that could be done with what the notes say, the best first: ties that carry it, words that fit, a moment that is near. */
export function rankHelp(sources: HelpSources): readonly HelpIdea[] {
	const carry = new Map<string, number>();
	const carries = (path: string): number => {
		const known = carry.get(path) ?? strengthToHelp(sources, path);
		carry.set(path, known);
		return known;
	};
	const found: Scored[] = [];
	for (const match of sources.matches()) {
		const idea = ideaOf(match, sources.user);
		const score = idea === null ? 0 : scoreOf(idea, sources, carries);
		if (idea !== null && score > 0) found.push({ idea, score });
	}
	return spread(found);
}

/** Whom to ask what they are looking for: who is written to next, silent about it, and in a role in which much is looked for. */
export function whomToAsk(sources: HelpSources, limit: number): readonly AskIdea[] {
	const found: AskIdea[] = [];
	for (const path of sources.next()) {
		if (found.length >= limit) break;
		const contact = sources.facts(path)?.contact;
		const ideas = contact === undefined || contact.seeks.length > 0 ? [] : suggestSeeks(contact.role);
		if (ideas.length > 0 && strengthToHelp(sources, path) > 0) found.push({ path, ideas });
	}
	return found;
}

function ideaOf({ seeker, offerer, subject, offer }: Match, user: string | null): HelpIdea | null {
	if (seeker === user) return null;
	return offerer === user ? { kind: "offer", seeker, subject, offer } : { kind: "introduce", seeker, offerer, subject, offer };
}

/** How worthwhile an idea is; 0 for one that is not. */
function scoreOf(idea: HelpIdea, sources: HelpSources, carries: (path: string) => number): number {
	const fit = 0.5 + fitOf(idea) / 2;
	const own = carries(idea.seeker);
	if (idea.kind === "offer") return hasGivenLately(sources, idea.seeker) ? 0 : own * fit;
	const other = carries(idea.offerer);
	if (Math.min(own, other) < WEAKEST_TO_INTRODUCE) return 0;
	const tie = sources.network.tie(idea.seeker, idea.offerer);
	return tie !== null && tie.strength >= TIED ? 0 : Math.sqrt(own * other) * fit;
}

/** 1 where both say the same, less where one says more. */
function fitOf({ subject, offer }: HelpIdea): number {
	const [sought, offered] = [readMatchTerm(subject), readMatchTerm(offer)];
	return sought === null || offered === null ? 0 : closeness(sought, offered);
}

/** How strong the tie is on which help can be offered now; 0 for who is to be left alone. */
function strengthToHelp(sources: HelpSources, path: string): number {
	const facts = sources.facts(path);
	if (facts === null || facts.contact.status !== "active" || facts.contact.cadence === "never") return 0;
	const standing = sources.standing(path);
	if (standing === "snoozed") return 0;
	return sources.strength(path) + (standing === "due" || standing === "dormant" ? DUE : 0);
}

function hasGivenLately(sources: HelpSources, path: string): boolean {
	const { today } = sources;
	const since = addDays(today, -OFFERS_REST_DAYS);
	return sources.facts(path)?.interactions.some(({ day, gave }) => gave && day >= since && day <= today) === true;
}

/** The best first, and not about one person or one subject alone. */
function spread(found: readonly Scored[]): readonly HelpIdea[] {
	const left = [...found].sort((one, other) => other.score - one.score || (keyOf(one.idea) < keyOf(other.idea) ? -1 : 1)).slice(0, MOST_COMPARED);
	const taken = new Map<string, number>();
	const chosen: HelpIdea[] = [];
	while (chosen.length < MOST_RANKED) {
		const best = bestOf(left, taken);
		if (best === null) break;
		left.splice(left.indexOf(best), 1);
		for (const name of namesIn(best.idea)) taken.set(name, (taken.get(name) ?? 0) + 1);
		chosen.push(best.idea);
	}
	return chosen;
}

/** The best of what is left, with what was taken before counting less; null where nothing may be taken. */
function bestOf(left: readonly Scored[], taken: ReadonlyMap<string, number>): Scored | null {
	let [best, most]: [Scored | null, number] = [null, 0];
	for (const one of left) {
		const times = namesIn(one.idea).map((name) => taken.get(name) ?? 0);
		const score = Math.max(...times) >= MOST_OF_ONE ? 0 : one.score * OF_ONE_AGAIN ** times.reduce((sum, count) => sum + count, 0);
		if (score > most) [best, most] = [one, score];
	}
	return best;
}

/** What must not fill a list: its people and its subject. */
function namesIn(idea: HelpIdea): readonly string[] {
	const subject = readMatchTerm(idea.subject)?.key ?? "";
	return idea.kind === "offer" ? [idea.seeker, subject] : [idea.seeker, idea.offerer, subject];
}

function keyOf(idea: HelpIdea): string {
	return [...namesIn(idea), idea.kind].join("\n");
}
