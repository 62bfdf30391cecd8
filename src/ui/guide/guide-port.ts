import type { PaneType } from "obsidian";
import type { MappingFrom, MappingPrompt } from "../../domain/contacts/mapping-prompt";
import type { NameLine } from "../../domain/contacts/read-name-line";
import type { GuidePlace } from "../../domain/notes/guide-note";
import type { Messages } from "../../i18n";

/** A contact as the guide shows one. */
export interface GuidePerson {
	readonly path: string;
	readonly name: string;
	/** Role and company; may be empty. */
	readonly about: string;
}

/** Some of those who are known, and how many they are. */
export interface GuideKnown {
	readonly people: readonly GuidePerson[];
	readonly count: number;
}

/** Whom a name means. */
export type GuideWho =
	| { readonly kind: "new" }
	| { readonly kind: "known"; readonly person: GuidePerson }
	| GuideUnsure;

/** Several may be meant, or a note that is no contact has the name: the user decides. */
export interface GuideUnsure {
	readonly kind: "unsure";
	readonly people: readonly GuidePerson[];
	/** Path of the note that is no contact. */
	readonly note: string | null;
	/** Whether that note may become one: it says of itself that it is nothing else. */
	readonly mayBecome: boolean;
}

/** What the user decided. */
export type GuideChoice =
	| { readonly kind: "new" }
	/** A contact, or a note that becomes one. */
	| { readonly kind: "note"; readonly path: string };

/** Who came of a line. */
export interface GuideFound {
	readonly kind: "done";
	readonly path: string;
	/** Properties gained; `added` among them when the note was made. */
	readonly gained: readonly string[];
	/** Facts of which the note says something else. */
	readonly kept: readonly ("company" | "circle")[];
	/** The steps that were written, the first first. */
	readonly steps: readonly number[];
}

/** What came of a line; `why` is a sentence. */
export type GuideAnswer = GuideFound | GuideUnsure | { readonly kind: "failed"; readonly why: string };

/** What the guide's note held when it was opened. */
export interface GuideMemory {
	readonly place: GuidePlace;
	readonly items: readonly {
		readonly prompt: MappingPrompt;
		/** The line in the note. */
		readonly text: string;
		/** Path of who came of it; null for a line that waits. */
		readonly path: string | null;
		readonly gained: readonly string[];
	}[];
}

/** What the guide needs of the rest. Nothing rejects: what could not be written is an answer, or was told. */
export interface GuidePort {
	readonly messages: Messages;
	/** Resolves when every contact is known. */
	readonly ready: Promise<void>;
	/** What a line says; null when it names nobody. */
	understand(line: string): NameLine | null;
	who(line: NameLine): GuideWho;
	/** Makes or completes a note, as one step; without a choice only when it is sure who is meant. */
	add(line: NameLine, prompt: MappingPrompt, choice: GuideChoice | null): Promise<GuideAnswer>;
	/** Puts a company in place of the present one, which becomes a former one; null when that was refused, which was told. */
	moveCompany(found: GuideFound, company: string): Promise<GuideFound | null>;
	/** Takes back what was written; false when that was refused, which was told. */
	takeBack(found: GuideFound): Promise<boolean>;
	person(path: string): GuidePerson | null;
	/** What a contact is called by the circle of this id. */
	circleName(id: string): string;
	/** Who is known already, to help memory: the first by name, and how many. */
	known(prompt: MappingPrompt, from: MappingFrom): GuideKnown;
	/** Organisations to begin with: the user's own, then those most contacts are from. */
	companies(): readonly string[];
	/** Whether the user's own note has them at a company now. */
	isAtCompany(company: string): boolean;
	/** Those of the contacts whom it is worth getting back to, the first first, and why. */
	worth(paths: readonly string[]): readonly { readonly person: GuidePerson; readonly reasons: readonly string[] }[];
	/** How many of the contacts have no circle yet. */
	withoutCircle(paths: readonly string[]): number;
	/** What is kept; from then on every write to the guide's note tells the place. */
	load(place: () => GuidePlace): Promise<GuideMemory | null>;
	keepPlace(): Promise<void>;
	/** Keeps lines that are not a note yet. */
	keepLines(prompt: MappingPrompt, lines: readonly string[]): Promise<void>;
	/** Keeps who came of a line, in its place when it was kept. */
	keepFound(prompt: MappingPrompt, found: GuideFound, kept: string | null): Promise<void>;
	/** Takes a kept line away. */
	dropLine(prompt: MappingPrompt, kept: string): Promise<void>;
	dropFound(prompt: MappingPrompt, path: string): Promise<void>;
	/** Name of the note all this is kept in; null when there is none yet. */
	noteName(): string | null;
	openNote(): void;
	open(path: string, pane: PaneType | boolean): void;
	sortPeople(): void;
	openPanel(): void;
	openMap(): void;
	/** Calls back when contacts changed; returns the unsubscriber. */
	onChange(callback: (renamed: readonly { readonly from: string; readonly to: string }[]) => void): () => void;
}
