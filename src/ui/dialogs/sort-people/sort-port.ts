import type { Circle } from "../../../domain/contacts/circle";
import type { Contact } from "../../../domain/contacts/contact";
import type { LastTalked } from "../../../domain/notes/edit-contact";
import type { Messages } from "../../../i18n";

/** What is asked about one contact. */
export type SortQuestion = "circle" | "last-exchange";

/** Where the user puts a contact. */
export type Placement =
	| { readonly kind: "circle"; readonly id: string }
	| { readonly kind: "target" }
	| { readonly kind: "not-kept" };

/** A write that was made: its step for undo, null when the note held it already. A write that failed was told. */
export type SortWrite = { readonly ok: true; readonly step: number | null } | { readonly ok: false };

/** What stays on this device between two sittings. */
export interface SortMemory {
	/** Paths put aside for later. */
	readonly skipped: readonly string[];
	/** The contact who was placed while the question about the last exchange was still open. */
	readonly asking: string | null;
}

/** What sorting people needs of the rest. */
export interface SortPort {
	readonly messages: Messages;
	/** Resolves when every note has been read: before, an exchange may be there and not known. */
	readonly ready: Promise<void>;
	circles(): readonly Circle[];
	contact(path: string): Contact | null;
	/** Whom something is to be asked about, most linked first. */
	candidates(): readonly { readonly path: string; readonly question: SortQuestion }[];
	hasExchange(path: string): boolean;
	/** Notes that link to a contact. */
	links(path: string): number;
	place(path: string, placement: Placement): Promise<SortWrite>;
	answer(path: string, answer: LastTalked): Promise<SortWrite>;
	/** Takes a step back; false when that was refused, which was told. */
	undo(step: number): Promise<boolean>;
	/** Shows a contact's note beside the card, when there is room for both; `isAsked` opens it in any case. */
	show(path: string, isAsked: boolean): void;
	load(): unknown;
	save(memory: SortMemory): void;
}
