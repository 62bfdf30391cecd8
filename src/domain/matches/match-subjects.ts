import { closeness, keysWithin, type MatchTerm } from "./match-terms";
import { PathRing } from "./path-ring";

/** What is sought or offered by anybody, and by whom. */
export interface Subject extends MatchTerm {
	readonly seekers: PathRing;
	readonly offerers: PathRing;
}

interface HeldSubject extends Subject {
	/** Those it agrees with beside itself, the nearest first, then by key. */
	readonly related: HeldSubject[];
	/** How many say it, on either side. */
	uses: number;
}

/** Called with two subjects that agree when they begin or cease to be near, because of a third that came or went. */
export type Shift = (one: Subject, other: Subject) => void;

/** Where thousands of subjects share a word, each is taken with so many, the nearest, of those that take it likewise. */
const MOST_NEAR = 32;

/** All subjects, each tied to those it agrees with: as a subject has six words at most, never more ties than 63 for each of them. */
export class MatchSubjects {
	private readonly byKey = new Map<string, HeldSubject>();
	private readonly byWord = new Map<string, Set<HeldSubject>>();

	/** The subject of a term; null when nobody speaks of it. */
	at(term: MatchTerm | null): Subject | null {
		return term === null ? null : (this.byKey.get(term.key) ?? null);
	}

	/** A subject and those near it that agree with it, the nearest first. */
	near({ key }: Subject): readonly Subject[] {
		const held = this.byKey.get(key);
		if (held === undefined) return [];
		const near: Subject[] = [held];
		for (let at = 0; at < held.related.length && at < MOST_NEAR; at++) {
			const other = held.related[at];
			if (other !== undefined && (other.related.length <= MOST_NEAR || placeIn(other, held) < MOST_NEAR)) near.push(other);
		}
		return near;
	}

	/** Takes in that a subject is said once more. */
	hold(term: MatchTerm, shift: Shift): Subject {
		const held = this.byKey.get(term.key) ?? this.enter(term, shift);
		held.uses++;
		return held;
	}

	/** Takes in that a subject is said once less. */
	release({ key }: MatchTerm, shift: Shift): void {
		const held = this.byKey.get(key);
		if (held === undefined || --held.uses > 0) return;
		this.byKey.delete(key);
		for (const other of held.related) {
			const at = placeIn(other, held);
			other.related.splice(at, 1);
			const next = other.related[MOST_NEAR - 1];
			if (at < MOST_NEAR && next !== undefined) shift(other, next);
		}
		for (const word of held.words) {
			const bearers = this.byWord.get(word);
			bearers?.delete(held);
			if (bearers?.size === 0) this.byWord.delete(word);
		}
	}

	private enter({ key, words }: MatchTerm, shift: Shift): HeldSubject {
		const held: HeldSubject = { key, words, seekers: new PathRing(), offerers: new PathRing(), related: [], uses: 0 };
		for (const other of this.agreeingWith(held)) {
			held.related.splice(placeIn(held, other), 0, other);
			other.related.splice(placeIn(other, held), 0, held);
			const pushed = other.related[MOST_NEAR];
			if (pushed !== undefined && pushed !== held) shift(other, pushed);
		}
		this.byKey.set(key, held);
		for (const word of words) this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(held));
		return held;
	}

	private *agreeingWith(term: MatchTerm): Generator<HeldSubject, void> {
		const { words } = term;
		for (const key of keysWithin(term)) {
			const other = this.byKey.get(key);
			if (other !== undefined) yield other;
		}
		for (const wider of this.rarest(words)) {
			if (wider.words.length > words.length && words.every((word) => wider.words.includes(word))) yield wider;
		}
	}

	/** The subjects of the word that the fewest have: all that hold all of these words are among them. */
	private rarest(words: readonly string[]): Iterable<HeldSubject> {
		let rarest: ReadonlySet<HeldSubject> | null = null;
		for (const word of words) {
			const bearers = this.byWord.get(word);
			if (bearers === undefined) return [];
			if (rarest === null || bearers.size < rarest.size) rarest = bearers;
		}
		return rarest ?? [];
	}
}

/** The place of a subject among those related to another, whether it is there or would be. */
function placeIn(other: HeldSubject, subject: HeldSubject): number {
	const near = closeness(other, subject);
	let [low, high] = [0, other.related.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const found = other.related[middle];
		const isBefore = found !== undefined && (closeness(other, found) - near || (found.key < subject.key ? 1 : 0)) > 0;
		if (isBefore) low = middle + 1;
		else high = middle;
	}
	return low;
}
