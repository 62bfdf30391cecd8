import { closeness, keysWithin, readMatchTerm, type MatchTerm } from "./match-terms";
import { PathRing } from "./path-ring";

/** What is sought or offered by anybody, and by whom. */
export interface Subject extends MatchTerm {
	readonly seekers: PathRing;
	readonly offerers: PathRing;
}

interface HeldSubject extends Subject {
	/** Those it agrees with beside itself, the nearest first. */
	readonly related: HeldSubject[];
	isInOrder: boolean;
	/** How many say it, on either side. */
	uses: number;
}

/**
 * All subjects, each tied to those it agrees with: all telling words of one are among those of the other. A subject has six
 * words at most, so that there are never more ties than 63 for each subject.
 */
export class MatchSubjects {
	private readonly byKey = new Map<string, HeldSubject>();
	private readonly byWord = new Map<string, Set<HeldSubject>>();

	/** The subject of a text; null when nobody speaks of it. */
	of(text: string): Subject | null {
		return this.byKey.get(readMatchTerm(text)?.key ?? "") ?? null;
	}

	/** A subject and those it agrees with, the nearest first. */
	agreeingWith({ key }: Subject): readonly Subject[] {
		const held = this.byKey.get(key);
		if (held === undefined) return [];
		if (!held.isInOrder) {
			held.related.sort((one, other) => closeness(held, other) - closeness(held, one) || (one.key < other.key ? -1 : 1));
			held.isInOrder = true;
		}
		return [held, ...held.related];
	}

	/** Takes in that a subject is said once more. */
	hold(term: MatchTerm): Subject {
		const held = this.byKey.get(term.key) ?? this.enter(term);
		held.uses++;
		return held;
	}

	/** Takes in that a subject is said once less. */
	release({ key }: MatchTerm): void {
		const held = this.byKey.get(key);
		if (held === undefined || --held.uses > 0) return;
		this.byKey.delete(key);
		for (const other of held.related) other.related.splice(other.related.indexOf(held), 1);
		for (const word of held.words) {
			const bearers = this.byWord.get(word);
			bearers?.delete(held);
			if (bearers?.size === 0) this.byWord.delete(word);
		}
	}

	private enter({ key, words }: MatchTerm): HeldSubject {
		const held: HeldSubject = {
			key, words, seekers: new PathRing(), offerers: new PathRing(), related: [], isInOrder: true, uses: 0,
		};
		for (const part of keysWithin(held)) this.relate(held, this.byKey.get(part));
		for (const wider of this.rarest(words)) {
			if (wider.words.length > words.length && words.every((word) => wider.words.includes(word))) this.relate(held, wider);
		}
		this.byKey.set(key, held);
		for (const word of words) this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(held));
		return held;
	}

	private relate(one: HeldSubject, other: HeldSubject | undefined): void {
		if (other === undefined) return;
		for (const [from, to] of [[one, other], [other, one]] as const) {
			from.related.push(to);
			from.isInOrder = false;
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
