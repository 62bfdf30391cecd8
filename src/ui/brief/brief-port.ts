import type { PaneType } from "obsidian";
import type { Brief } from "../../domain/brief/brief";
import type { Circle } from "../../domain/contacts/circle";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { Balance } from "../../domain/interactions/balance";
import type { GoalPage } from "../../domain/goals/goal-page";
import type { OrganizationPage } from "../../domain/network/organization-page";
import type { Messages } from "../../i18n";

/** What a batch of changes did, as far as a brief may read differently after it. */
export interface BriefDiff {
	readonly added: readonly string[];
	readonly updated: readonly string[];
	readonly removed: readonly string[];
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
	readonly owed: boolean;
	readonly goals: boolean;
	readonly me: boolean;
	/** Today or the settings changed. */
	readonly day: boolean;
}

/** What is shown in the brief's place for a note that is no contact's. */
export type NotePage =
	| { readonly kind: "goal"; readonly page: GoalPage }
	| { readonly kind: "organization"; readonly page: OrganizationPage };

/** All that the brief needs of the rest of the plugin. */
export interface BriefPort {
	/** Strings in the interface's language, asked anew at each drawing. */
	messages(): Messages;
	today(): CalendarDay;
	/** From the innermost. */
	circles(): readonly Circle[];
	/** Paths of whom a note is about: itself when it is a contact or has a page, those of a meeting; empty for any other note. */
	peopleOf(path: string): readonly string[];
	/** The name of a contact, or of what has a page; null when the path holds neither. */
	nameOf(path: string): string | null;
	/** Whether a page is shown in the brief's place: for a goal or an organisation that is not a contact as well. */
	hasPage(path: string): boolean;
	/** The page of a note that has one, when all changes seen are taken in; null when it went in the meantime. */
	page(path: string): Promise<NotePage | null>;
	/** The brief of a contact, when all changes seen are taken in; null when the path holds none. */
	brief(path: string): Promise<Brief | null>;
	/** The balance over all contacts. */
	network(): Promise<Balance>;
	/** Calls back after each change; returns the unsubscriber. */
	onChange(callback: (diff: BriefDiff) => void): () => void;
	/** Opens a note, at a line (from 0) when one is given. */
	open(path: string, line: number | null, pane: PaneType | boolean): void;
	/** A new meeting note with a contact. */
	meeting(path: string): void;
	/** A message to a contact. */
	write(path: string): void;
	log(path: string): void;
	/** The plan of a contact for a goal; of one that is picked without a path. */
	plan(goal: string, path: string | null): void;
	/** Who can introduce the user to a contact. */
	findIntroduction(path: string): void;
	/** The menu of a contact, at a mouse event or beside an element. */
	menu(path: string, at: MouseEvent | HTMLElement): void;
}
