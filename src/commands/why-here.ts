import type { Contact } from "../domain/contacts/contact";
import { WhyHereDialog } from "../ui/dialogs/why-here-dialog";
import type { CommandContext } from "./command-context";

/** Says in sentences why a contact stands where it stands today. */
export function showWhyHere(context: CommandContext, contact: Contact): void {
	const { app, messages } = context;
	new WhyHereDialog(app, messages.dialogs.why.title(contact.name), context.explain(contact.path)).open();
}
