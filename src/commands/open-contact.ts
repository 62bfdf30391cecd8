import { pickContact } from "./choose-contact";
import type { CommandContext } from "./command-context";
import { openNote } from "./open-note";

/** Asks for a contact and opens the note. */
export async function openContact(context: CommandContext): Promise<void> {
	const contact = await pickContact(context, context.messages.commands.names["open-contact"]);
	if (contact !== null) await openNote(context, contact.path);
}
