import type { Contact } from "../domain/contacts/contact";
import type { Cadence } from "../domain/day/cadence";
import { setCadence } from "../domain/notes/edit-contact";
import { ChoicePicker } from "../ui/dialogs/choice-picker";
import { cadenceChoices } from "../ui/dialogs/choices";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { NOTHING, written, type CommandOutcome } from "./outcome";
import { writeProperties } from "./write-contact";

/** Asks how often to be in touch with a contact, and writes it. */
export async function askCadence(context: CommandContext, contact: Contact): Promise<CommandOutcome> {
	const { app, messages } = context;
	const words = messages.dialogs.cadence;
	const choice = await new ChoicePicker(app, {
		placeholder: messages.dialogs.asking(contact.name, words.placeholder),
		nothing: words.unreadable,
		choices: (query) => cadenceChoices(query, contact.cadence, messages),
	}, messages).ask();
	return choice === null ? NOTHING : written(await giveCadence(context, contact, choice.value));
}

/** Gives a contact its own cadence; null leaves it to the circle. */
export function giveCadence(context: CommandContext, contact: Contact, cadence: Cadence | null): Promise<WriteOutcome> {
	const { commands, words } = context.messages;
	const label = cadence === null
		? commands.done.asCircle(contact.name)
		: commands.done.cadence(contact.name, cadence === "never" ? words.never : words.every(cadence));
	return writeProperties(context, label, contact.path, setCadence(cadence));
}
