import type { Channel } from "../../../domain/interactions/channel";
import type { DraftPurpose, Remark } from "../../../domain/messages/draft";
import type { Register } from "../../../domain/text/register";
import type { Messages } from "../../../i18n";
import type { Compose, DraftChoice, DraftForm, OwnWords } from "./draft-form";

/** One of the user's own templates of messages. */
export interface MessageTemplate {
	readonly path: string;
	readonly name: string;
	readonly purpose: DraftPurpose;
	/** Null for any. */
	readonly register: Register | null;
}

/** How a message leaves the dialog; the plugin sends nothing. */
export type Way = "copy" | "linkedin" | "mail";

/** What came of it. */
export type Handed = Way | "tooLong" | "notCopied";

/** What the draft dialog needs of the rest. */
export interface DraftDialogPort {
	readonly messages: Messages;
	/** To whom, and how they stand, in a sentence or two. */
	readonly about: string;
	/** How the dialog opens: with a new draft, or one that was left. */
	readonly start: DraftForm;
	readonly templates: readonly MessageTemplate[];
	readonly compose: Compose;
	/** The ways there are to this contact; the likeliest last. */
	readonly ways: readonly Way[];
	/** How many wordings a choice has. */
	wordings(choice: DraftChoice): number;
	/** Whether a choice tells what it is about, in words of the user's own. */
	hasSubject(choice: DraftChoice): boolean;
	/** Whether a choice tells of somebody else. */
	hasPerson(choice: DraftChoice): boolean;
	/** Asks for a contact it tells of; the name, or null. */
	pickPerson(choice: DraftChoice): Promise<string | null>;
	/** Memories to suggest, in the language of the message. */
	memories(register: Register): readonly string[];
	lookOver(text: string, choice: DraftChoice, own: OwnWords): readonly Remark[];
	/** Called when the dialog is closed, with what stood in it. */
	leave(form: DraftForm): void;
	hand(way: Way, subject: string, text: string): Promise<Handed>;
}

/** A message that was sent, to be logged, or one to be kept in the contact's note. */
export interface DraftAnswer {
	readonly choice: DraftChoice;
	readonly text: string;
	/** What it is about, in the user's words; empty for nothing. */
	readonly subject: string;
	/** The name of somebody else it tells of; empty for nobody. */
	readonly person: string;
	/** How it was sent; null for one that is kept. */
	readonly sentBy: Channel | null;
}
