import type { Contact } from "../domain/contacts/contact";
import { pause, resume } from "../domain/notes/edit-contact";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { writeProperties } from "./write-contact";

/** Pauses an active contact, and resumes one that is not. */
export function pauseOrResume(context: CommandContext, contact: Contact): Promise<WriteOutcome> {
	const { done } = context.messages.commands;
	return contact.status === "active"
		? writeProperties(context, done.paused(contact.name), contact.path, pause())
		: writeProperties(context, done.resumed(contact.name), contact.path, resume());
}
