import type { Contact } from "../domain/contacts/contact";
import { DRAFT_PURPOSES, type Draft, type DraftFacts, type DraftOrder, type DraftPurpose } from "../domain/messages/draft";
import { renderMessageTemplate } from "../domain/messages/message-template";
import { foldKey } from "../domain/text/fold-text";
import { registerFor } from "../domain/text/register";
import type { MessageTemplate } from "../ui/dialogs/draft/draft-dialog-port";
import { findTemplates } from "../vault/find-templates";
import type { CommandContext } from "./command-context";
import { meetingTemplateFolders } from "./new-meeting-note";
import { noteName } from "./outcome";

/** The user's own templates of messages, and the drafts made of them. */
export interface MessageTemplates {
	readonly list: readonly MessageTemplate[];
	/** Null for a template that is gone. */
	render(path: string, order: Pick<DraftOrder, "purpose" | "register">, facts: DraftFacts): Draft | null;
}

/** Reads the templates of messages, as they are for one contact. */
export async function readMessageTemplates(context: CommandContext, contact: Contact): Promise<MessageTemplates> {
	const found = (await findTemplates(context.app, context.yaml, meetingTemplateFolders(context))).filter(({ kind }) => kind === "message");
	const texts = new Map(await Promise.all(found.map(async ({ path }) => [path, await context.read(path)] as const)));
	const list = found.map(({ path, purposeWords, language }): MessageTemplate => ({
		path,
		name: noteName(path),
		purpose: purposeWords.map((word) => purposeNamed(context, word)).find((purpose) => purpose !== undefined) ?? "keep-in-touch",
		register: language === null ? null : registerFor([{ ...contact, language }], context.registerDefault()),
	}));
	return {
		list,
		render: (path, order, facts) => {
			const text = texts.get(path) ?? null;
			return text === null ? null : renderMessageTemplate(text, order, facts, (day, time, format) => context.formatDay(day, time, format));
		},
	};
}

/** A purpose by its id or its name in either language. */
function purposeNamed(context: CommandContext, word: string): DraftPurpose | undefined {
	const names = (["en", "fr"] as const).map((language) => context.messagesIn(language)).map(({ drafts }) => drafts.purposes);
	return DRAFT_PURPOSES.find((purpose) => [purpose, ...names.map((name) => name[purpose])].some((name) => foldKey(name) === foldKey(word)));
}
