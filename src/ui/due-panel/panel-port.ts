import type { PaneType } from "obsidian";
import type { Circle } from "../../domain/contacts/circle";
import type { Contact } from "../../domain/contacts/contact";
import type { Problem } from "../../domain/contacts/problem";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { Introduction } from "../../domain/network/introductions";
import type { Occasion } from "../../domain/network/occasion";
import type { PresencePlan } from "../../domain/notes/presence-plan";
import type { Demand } from "../../domain/reconnections/demand";
import type { Goal } from "../../domain/reconnections/goal";
import type { MonthlyRoutine } from "../../domain/reconnections/monthly-routine";
import type { Owed } from "../../domain/reconnections/owed";
import type { Reconnection } from "../../domain/reconnections/reconnection";
import type { ThisWeek } from "../../domain/reconnections/this-week";
import type { Messages } from "../../i18n";

/** All that the panel needs of the rest of the plugin. */
export interface PanelPort {
	readonly data: PanelData;
	readonly actions: PanelActions;
	readonly device: PanelDevice;
	/** Strings in the interface's language, asked anew at each drawing. */
	messages(): Messages;
}

/** What is known of the network now. Lists may be asked for on every drawing, so they must be at hand. */
export interface PanelData {
	today(): CalendarDay;
	/** Everyone, in any order. */
	contacts(): Iterable<Contact>;
	contact(path: string): Contact | null;
	reconnection(path: string): Reconnection | null;
	thisWeek(): ThisWeek;
	owed(): readonly Owed[];
	problems(): readonly Problem[];
	goals(): readonly Goal[];
	/** Dates of organisations from today on, by day. */
	occasions(): readonly Occasion[];
	presencePlans(): readonly PresencePlan[];
	/** The best way to be introduced to a target contact whom the user does not talk with often, or null. It may take some milliseconds. */
	bestIntroduction(path: string): Introduction | null;
	/** From the innermost. */
	circles(): readonly Circle[];
	routine(): MonthlyRoutine;
	demand(): Demand;
	/** Markdown notes in the vault. */
	notes(): number;
	/** Null once everything has been read. */
	progress(): ReadingProgress | null;
	/** What was found in a vault that nobody has set up yet; null after the user accepted or changed it. */
	firstRun(): FirstRun | null;
	/** Calls back after each change; returns the unsubscriber. */
	onChange(callback: (diff: PanelDiff) => void): () => void;
}

/** What one batch of changes did to contacts, by path. */
export interface PanelDiff {
	readonly added: readonly string[];
	readonly updated: readonly string[];
	readonly removed: readonly string[];
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
	/** Today or the settings changed: everything may read differently. */
	readonly day: boolean;
}

/** How far the first reading of the vault has come, in notes. */
export interface ReadingProgress {
	readonly read: number;
	readonly total: number;
}

/** A folder or tag whose notes look like people; `name` is the folder's path or the tag without `#`. */
export interface Candidate {
	readonly kind: "tag" | "folder";
	readonly name: string;
	readonly people: number;
}

/** What the vault holds before anything was set up. */
export interface FirstRun {
	readonly contacts: number;
	/** Contacts by the rule that found them; for `type` the name is the property's value. */
	readonly byRule: readonly { readonly kind: "type" | "tag" | "folder"; readonly name: string; readonly people: number }[];
	/** Not contacts yet, offered. */
	readonly candidates: readonly Candidate[];
	readonly meetings: number;
	readonly dailyNotes: { readonly format: string; readonly notes: number } | null;
}

/** What the user can do from the panel. Each reports its own outcome. */
export interface PanelActions {
	open(path: string, pane: PaneType | boolean): void;
	log(paths: readonly string[]): void;
	/** Drafts a message to a contact; what is owed to them may be its purpose. */
	write(path: string, owed: Owed | null): void;
	/** Makes a meeting note. */
	meeting(paths: readonly string[]): void;
	snooze(path: string): void;
	/** The menu of a contact, at a mouse event or beside an element. */
	menu(path: string, at: MouseEvent | HTMLElement): void;
	done(owed: Owed): void;
	/** Notes that something of a presence plan was done today. */
	presenceDone(path: string): void;
	/** Shows who can introduce the user to a contact. */
	findIntroduction(path: string): void;
	/** Drafts a message to one of some contacts, whom the user chooses. */
	writeToOneOf(paths: readonly string[]): void;
	/** Opens an organisation's note at the line of a date. */
	openOccasion(occasion: Occasion, pane: PaneType | boolean): void;
	/** Opens the note where a thing is owed, at its line. */
	openOwed(owed: Owed, pane: PaneType | boolean): void;
	openProblem(problem: Problem, pane: PaneType | boolean): void;
	/** Writes the sure repair of a problem that has one. */
	repair(problem: Problem): void;
	addContact(): void;
	sortPeople(): void;
	/** The settings: where budget and circles are, or where contact notes are chosen. */
	openSettings(about: "budget" | "recognition"): void;
	/** Takes the findings of the first run as they are shown, with the candidates the user ticked. */
	acceptFirstRun(chosen: readonly Candidate[]): void;
}

/** Interface state that stays on this device. */
export interface PanelDevice {
	load(): unknown;
	save(state: unknown): void;
}
