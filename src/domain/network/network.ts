import type { CalendarDay } from "../day/calendar-day";

/** How two contacts may be known to be tied, what weighs most first. */
export const TIE_KINDS = ["knows", "introduced-by", "meeting", "organization", "former-organization", "link"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** One thing that makes a tie known. A meeting has at most eight contacts, an organisation at most 200 members. */
export type TieSource =
	/** `note` is the path of the note that says so. */
	| { readonly kind: "knows" | "introduced-by" | "link"; readonly note: string }
	/** Meetings both took part in, and the last day of one. */
	| { readonly kind: "meeting"; readonly count: number; readonly last: CalendarDay }
	/** `former` when one of them or both were there before. */
	| { readonly kind: "organization" | "former-organization"; readonly name: string };

/** A contact tied to another; the edge has no direction. */
export interface Neighbour {
	readonly path: string;
	/** In the order of `TIE_KINDS`. */
	readonly kinds: readonly TieKind[];
	/** How likely one gives access to the other, above 0 to 0.8: the largest value of the kinds. */
	readonly strength: number;
}

/** The edge between two contacts, with all that makes it known, what weighs most first. */
export interface Tie {
	readonly strength: number;
	readonly sources: readonly TieSource[];
}

/** A company, school or association: a node of its own, so that 400 ex-colleagues are 400 edges. */
export interface Organization {
	/** Folded name: notes and texts of one name are one organisation. */
	readonly key: string;
	readonly name: string;
	/** Path of the note that stands for it, or null. */
	readonly note: string | null;
	/** Paths of contacts, in order. */
	readonly current: readonly string[];
	/** Paths of contacts who left, in order. */
	readonly former: readonly string[];
}

/** Contacts and organisations as a graph; the user, who is tied to everyone, is its implicit centre. Paths are of notes. */
export interface Network {
	/** Paths of all contacts. */
	contacts(): Iterable<string>;
	/** Those tied to a contact, the strongest first, then by path; empty for what is no contact. */
	neighbours(path: string): readonly Neighbour[];
	/** The same without any list, in no particular order. */
	forEachNeighbour(path: string, visit: (path: string, strength: number) => void): void;
	/** The edge between two contacts, or null. */
	tie(one: string, other: string): Tie | null;
	/** All organisations, in no particular order. */
	organizations(): Iterable<Organization>;
	/** An organisation by a reference as written (`[[Acme]]`, `Acme`) or by the path of its note. */
	organization(reference: string): Organization | null;
}
