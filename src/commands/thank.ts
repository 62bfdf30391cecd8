import type { Owed } from "../domain/reconnections/owed";
import { ContactPicker } from "../ui/dialogs/contact-picker";
import type { CommandContext } from "./command-context";
import { askDraft } from "./draft-message";
import { NOTHING, type CommandOutcome } from "./outcome";

/** Drafts the message that settles what is owed: of several contacts, to the one the user picks. */
export async function thank(context: CommandContext, owed: Owed): Promise<CommandOutcome> {
	const { app, index, messages } = context;
	const contacts = owed.contacts.flatMap((path) => index.contact(path) ?? []);
	const contact = contacts.length > 1 ? await new ContactPicker(app, contacts, messages.drafts.thankWhom, messages).ask() : contacts[0];
	return contact == null ? NOTHING : askDraft(context, contact, { owed });
}
