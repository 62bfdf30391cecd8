import type { Contact } from "../domain/contacts/contact";
import { setFact, setNextContact, together } from "../domain/notes/edit-contact";
import { NextContactDialog, type NextContact } from "../ui/dialogs/next-contact-dialog";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { NOTHING, written, type CommandOutcome } from "./outcome";
import { writeProperties } from "./write-contact";

/** Asks when and how to be in touch next, and writes it. */
export async function askNextContact(context: CommandContext, contact: Contact): Promise<CommandOutcome> {
	const { app, messages, index } = context;
	const current = { day: contact.nextContact, approach: contact.approach };
	const next = await new NextContactDialog(app, contact.name, current, index.today(), messages).ask();
	return next === null ? NOTHING : written(await planNextContact(context, contact, next));
}

/** Plans the next contact; without a day the plan and its way go. */
export function planNextContact(context: CommandContext, contact: Contact, next: NextContact): Promise<WriteOutcome> {
	const { commands, days } = context.messages;
	const label = next.day === null
		? commands.done.noNext(contact.name)
		: commands.done.next(contact.name, days.long(next.day, context.index.today()));
	const approach = next.day === null ? null : next.approach;
	return writeProperties(context, label, contact.path, together(
		setNextContact(next.day),
		setFact({ property: "approach", value: approach }),
	));
}
