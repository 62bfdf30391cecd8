import type { Contact } from "../domain/contacts/contact";
import { notNow } from "../domain/notes/edit-contact";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { writeProperties } from "./write-contact";

/** Snoozes a contact for 30 days, without asking. */
export function putOff(context: CommandContext, contact: Contact): Promise<WriteOutcome> {
	const label = context.messages.commands.done.notNow(contact.name);
	return writeProperties(context, label, contact.path, notNow(context.index.today()));
}
