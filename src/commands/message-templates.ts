import type { Contact } from "../domain/contacts/contact";
import { DRAFT_PURPOSES, type Draft, type DraftFacts, type DraftPurpose } from "../domain/messages/draft";
import { foldKey } from "../domain/text/fold-text";
import { registerFor, type Register } from "../domain/text/register";
import type { MessageTemplate } from "../ui/dialogs/draft/draft-dialog-port";
import { findTemplates } from "../vault/find-templates";
import type { CommandContext } from "./command-context";
import { meetingTemplateFolders } from "./new-meeting-note";
import { noteName } from "./outcome";

/** The user's own templates of messages, and the drafts made of them. */
export interface MessageTemplates {
	readonly list: readonly MessageTemplate[];
	/** Null for a template that is gone. */
	render(path: string, register: Register, facts: DraftFacts): Draft | null;
}

/** Reads the templates of messages, as they are for one contact. */
export async function readMessageTemplates(context: CommandContext, contact: Contact): Promise<MessageTemplates> {
	const found = await findTemplates(context.app, context.yaml, meetingTemplateFolders(context));
	const list = found.filter(({ kind }) => kind === "message").map(({ path, purposeWords, language }): MessageTemplate => ({
		path,
		name: noteName(path),
		purpose: purposeWords.map((word) => purposeNamed(context, word)).find((purpose) => purpose !== undefined) ?? "keep-in-touch",
		register: language === null ? null : registerFor([{ ...contact, language }], context.registerDefault()),
	}));
	return { list, render: () => null };
}

/** A purpose by its id or its name in either language. */
function purposeNamed(context: CommandContext, word: string): DraftPurpose | undefined {
	const names = (["en", "fr"] as const).map((language) => context.messagesIn(language)).map(({ drafts }) => drafts.purposes);
	return DRAFT_PURPOSES.find((purpose) => [purpose, ...names.map((name) => name[purpose])].some((name) => foldKey(name) === foldKey(word)));
}
