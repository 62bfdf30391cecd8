import type { PaneType } from "obsidian";
import type { Circle } from "../../domain/contacts/circle";
import type { Contact } from "../../domain/contacts/contact";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { IntroductionPage } from "../../domain/network/introduction-page";
import type { Introduction } from "../../domain/network/introductions";
import type { Network } from "../../domain/network/network";
import type { Reconnection } from "../../domain/reconnections/reconnection";
import type { Messages } from "../../i18n";
import type { IntroductionActs } from "../introductions/introduction-panel";

/** All that the network map needs of the rest of the plugin. */
export interface MapPort {
	/** Strings in the interface's language, asked anew at each drawing. */
	messages(): Messages;
	today(): CalendarDay;
	/** From the innermost. */
	circles(): readonly Circle[];
	/** Everyone, in any order. */
	contacts(): Iterable<Contact>;
	contact(path: string): Contact | null;
	reconnection(path: string): Reconnection | null;
	/** How strong the user's own tie with a contact is, 0 to 1. */
	strength(path: string): number;
	network(): Network;
	open(path: string, pane: PaneType | boolean): void;
	/** The menu of a contact, at a mouse event or beside an element. */
	menu(path: string, at: MouseEvent | HTMLElement): void;
	/** The best way to be introduced to a target contact, or null; asked for often. */
	best(path: string): Introduction | null;
	/** The ways to a contact; null for what is none. */
	introductions(target: string): Promise<IntroductionPage | null>;
	/** What can be done with them. */
	readonly introduce: Omit<IntroductionActs, "showOnMap" | "onWay">;
	/** Keeps a picture of the map as a file, and tells where. */
	save(picture: Blob, name: string): void;
	/** Resolves when every note has been read. */
	readonly ready: Promise<void>;
	/** Calls back after each change of what is known; returns the unsubscriber. */
	onChange(callback: () => void): () => void;
}
