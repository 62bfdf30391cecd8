import type { Match } from "./match";
import { MatchSubjects, type Shift, type Subject } from "./match-subjects";
import { agree, closeness, readMatchTerm, type MatchTerm } from "./match-terms";
import type { PathRing } from "./path-ring";

/** Somebody who seeks or offers: a contact, or the user; texts as in their note. */
export interface Party {
	readonly path: string;
	readonly name: string;
	readonly seeks: readonly string[];
	readonly offers: readonly string[];
}

/** The best match of a contact. */
export interface BestMatch {
	/** What the contact does. */
	readonly side: Side;
	/** As the seeker's note says it. */
	readonly subject: string;
	/** Null for the user. */
	readonly other: Party | null;
}

/** Of each subject a contact is matched with so many others: where all seek what all offer, pairs grow with the contacts alone. */
const MOST_OTHERS = 8;
const SIDES = ["seeks", "offers"] as const;
type Side = (typeof SIDES)[number];

/** Whether two contacts, by their paths, need no introduction to each other. */
export type KnowEachOther = (one: string, other: string) => boolean;

/**
 * Who seeks what whom offers, kept one party at a time. Of each subject a seeker is matched with the 8 offerers that come next
 * by path, as far as it is among the 8 seekers that come before each of them: so a change matters to few, no match depends on
 * what came when, and 10,000 who all seek what all offer make 80,000 matches instead of 100 million. The user is matched with
 * everybody.
 */
export class MatchTable {
	private readonly subjects = new MatchSubjects();
	private readonly parties = new Map<string, Party>();
	private user: Party | null = null;

	/** Whether a contact seeks or offers anything. */
	has(path: string): boolean {
		return this.parties.has(path);
	}

	/** Puts a contact in the place of what stood at its path, or takes it out; adds to `touched` whose best match may differ. */
	put(path: string, party: Party | null, touched: Set<string> | null): void {
		const before = this.parties.get(path);
		if (before !== undefined && party !== null && saysTheSame(before, party)) {
			this.parties.set(path, party);
			return;
		}
		const shift: Shift = (one, other) => this.touchPairs(one, other, touched);
		if (before !== undefined) this.takeOut(before, touched, shift);
		if (party !== null) this.takeIn(party, touched, shift);
	}

	/** Takes in that a contact may know others than before: adds to `touched` whose best match may differ. */
	touch(path: string, touched: Set<string>): void {
		const party = this.parties.get(path);
		if (party !== undefined) this.touchPartners(party, touched);
	}

	/** Puts the user in the place of what they were; adds to `touched` whose best match may differ. */
	putUser(user: Party | null, touched: Set<string> | null): void {
		this.touchCrowd(touched);
		this.user = user;
		this.touchCrowd(touched);
	}

	/** All matches: what the user offers first, then what the user seeks, then of each contact by path. */
	*matches(): Generator<Match, void> {
		const everyone = [...this.parties.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
		for (const side of SIDES) for (const party of everyone) yield* this.matchesWithUser(party, side);
		for (const party of everyone) yield* this.matchesAmongContacts(party);
	}

	/**
	 * What a contact seeks and the user offers comes first, then what the user seeks, then other contacts, those left out who know
	 * each other already.
	 */
	best(path: string, knowEachOther: KnowEachOther = () => false): BestMatch | null {
		const party = this.parties.get(path);
		if (party === undefined) return null;
		for (const side of this.user === null ? [] : SIDES) {
			for (const { subject } of this.matchesWithUser(party, side)) return { side, subject, other: null };
		}
		for (const side of SIDES) {
			for (const text of party[side]) {
				const found = this.bestPartner(path, text, side, knowEachOther);
				if (found !== null) return { side, subject: side === "seeks" ? text : textOn(found.said, found.other.seeks), other: found.other };
			}
		}
		return null;
	}

	/** The first of `partners` who does not know the contact, found without looking at the others. */
	private bestPartner(path: string, text: string, side: Side, knowEachOther: KnowEachOther): { readonly other: Party; readonly said: Subject } | null {
		const subject = this.subjects.at(readMatchTerm(text));
		for (const said of subject === null ? [] : this.subjects.near(subject)) {
			const [first] = subject === null ? [] : pairsOf(path, side, subject, said, (other) => !knowEachOther(path, other), 1);
			const other = first === undefined ? undefined : this.parties.get(first);
			if (other !== undefined) return { other, said };
		}
		return null;
	}

	private *matchesWithUser(party: Party, side: Side): Generator<Match, void> {
		const { user } = this;
		if (user === null) return;
		const said = side === "seeks" ? user.offers : user.seeks;
		for (const text of said.length === 0 ? [] : party[side]) {
			const own = nearestOf(said, text);
			if (own === null) continue;
			yield side === "seeks"
				? { seeker: party.path, offerer: user.path, subject: text, offer: own }
				: { seeker: user.path, offerer: party.path, subject: own, offer: text };
		}
	}

	private *matchesAmongContacts({ path, seeks }: Party): Generator<Match, void> {
		for (const subject of seeks) {
			const found = new Set<Party>();
			for (const [offerer, said] of this.partners(path, subject, "seeks")) {
				if (found.has(offerer)) continue;
				found.add(offerer);
				yield { seeker: path, offerer: offerer.path, subject, offer: textOn(said, offerer.offers) };
			}
		}
	}

	/** The contacts that one is matched with by a text, each with the subject that it speaks of; the nearest subjects first. */
	private *partners(path: string, text: string, side: Side): Generator<readonly [Party, Subject], void> {
		const subject = this.subjects.at(readMatchTerm(text));
		if (subject === null) return;
		for (const said of this.subjects.near(subject)) {
			for (const other of pairsOf(path, side, subject, said)) {
				const party = this.parties.get(other);
				if (party !== undefined) yield [party, said];
			}
		}
	}

	/** Those a contact is matched with, and those who take its place with them, or took it. */
	private touchPartners(party: Party, touched: Set<string> | null): void {
		if (touched === null) return;
		touched.add(party.path);
		for (const side of SIDES) {
			for (const text of party[side]) {
				const subject = this.subjects.at(readMatchTerm(text));
				for (const [{ path: other }] of this.partners(party.path, text, side)) {
					touched.add(other);
					if (subject !== null) touchNext(other, side, subject, touched);
				}
			}
		}
	}

	/** Those whom two subjects match, or would. */
	private touchPairs(one: Subject, other: Subject, touched: Set<string> | null): void {
		if (touched === null) return;
		for (const side of SIDES) {
			for (const path of ringOf(other, side).all()) {
				for (const partner of pairsOf(path, side, other, one)) touched.add(path).add(partner);
			}
		}
	}

	/** All who are matched with the user. */
	private touchCrowd(touched: Set<string> | null): void {
		if (touched === null || this.user === null) return;
		for (const party of this.parties.values()) {
			const isMatched = SIDES.some((side) => this.matchesWithUser(party, side).next().done === false);
			if (isMatched) touched.add(party.path);
		}
	}

	/** All places are left before a subject goes, and taken once all have come: with nobody's place missing, pairs are none the fewer. */
	private takeOut(party: Party, touched: Set<string> | null, shift: Shift): void {
		this.touchPartners(party, touched);
		this.parties.delete(party.path);
		forEachTerm(party, (term, side) => {
			const subject = this.subjects.at(term);
			if (subject !== null) ringOf(subject, side).delete(party.path);
		});
		forEachTerm(party, (term) => this.subjects.release(term, shift));
	}

	private takeIn(party: Party, touched: Set<string> | null, shift: Shift): void {
		this.parties.set(party.path, party);
		const held: (readonly [PathRing, string])[] = [];
		forEachTerm(party, (term, side) => held.push([ringOf(this.subjects.hold(term, shift), side), party.path]));
		for (const [ring, path] of held) ring.add(path);
		this.touchPartners(party, touched);
	}
}

function ringOf({ seekers, offerers }: Subject, side: Side): PathRing {
	return side === "seeks" ? seekers : offerers;
}

/** Those on the other side of a subject that agrees with one's own: near enough on the way there, and on the way back. */
function pairsOf(
	path: string, side: Side, own: Subject, said: Subject, suits: (other: string) => boolean = () => true, most = MOST_OTHERS,
): readonly string[] {
	const found: string[] = [];
	const take = (other: string, others: PathRing, from: string, to: string): boolean =>
		others.between(from, to) < MOST_OTHERS && suits(other) && found.push(other) >= most;
	if (side === "seeks") said.offerers.after(path, MOST_OTHERS, (other) => take(other, own.seekers, path, other));
	else said.seekers.before(path, MOST_OTHERS, (other) => take(other, own.offerers, other, path));
	return found;
}

/** Who comes right after the last with whom somebody is matched by a subject. */
function touchNext(other: string, side: Side, { seekers, offerers }: Subject, touched: Set<string>): void {
	let next: string | null = null;
	const take = (path: string): void => void (next = path);
	if (side === "seeks") seekers.before(other, MOST_OTHERS + 1, take);
	else offerers.after(other, MOST_OTHERS + 1, take);
	if (next !== null) touched.add(next);
}

/** The words of somebody's list that speak of a subject. */
function textOn({ key }: Subject, texts: readonly string[]): string {
	return texts.find((text) => readMatchTerm(text)?.key === key) ?? "";
}

/** Calls with each thing that somebody seeks or offers, once. */
function forEachTerm(party: Party, visit: (term: MatchTerm, side: Side) => void): void {
	for (const side of SIDES) {
		const seen = new Set<string>();
		for (const text of party[side]) {
			const term = readMatchTerm(text);
			if (term === null || seen.has(term.key)) continue;
			seen.add(term.key);
			visit(term, side);
		}
	}
}

/** The one of some texts that agrees with another, the nearest; null for none. */
function nearestOf(texts: readonly string[], text: string): string | null {
	const term = readMatchTerm(text);
	let [nearest, best]: [string | null, number] = [null, 0];
	for (const one of term === null ? [] : texts) {
		const other = readMatchTerm(one);
		if (term === null || other === null || !agree(term, other) || closeness(term, other) <= best) continue;
		[nearest, best] = [one, closeness(term, other)];
	}
	return nearest;
}

function saysTheSame(one: Party, other: Party): boolean {
	return one.name === other.name && SIDES.every((side) =>
		one[side].length === other[side].length && one[side].every((text, at) => text === other[side][at]));
}
