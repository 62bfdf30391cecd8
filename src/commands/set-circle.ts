import type { Contact } from "../domain/contacts/contact";
import { setCircle } from "../domain/notes/edit-contact";
import { circleWord } from "../i18n/circle-word";
import { ChoicePicker } from "../ui/dialogs/choice-picker";
import { circleChoices } from "../ui/dialogs/choices";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { NOTHING, written, type CommandOutcome } from "./outcome";
import { writeProperties } from "./write-contact";

/** Asks which circle a contact is in, and writes it. */
export async function askCircle(context: CommandContext, contact: Contact): Promise<CommandOutcome> {
	const { app, messages } = context;
	const words = messages.dialogs.circle;
	const choice = await new ChoicePicker(app, {
		placeholder: messages.dialogs.asking(contact.name, words.placeholder),
		nothing: words.placeholder,
		choices: (query) => circleChoices(query, context.settings().circles, contact.circle, messages),
	}, messages).ask();
	return choice === null ? NOTHING : written(await putInCircle(context, contact, choice.value));
}

/** Puts a contact into a circle by its id; null takes it out of its circle. */
export function putInCircle(context: CommandContext, contact: Contact, circle: string | null): Promise<WriteOutcome> {
	const { done } = context.messages.commands;
	const known = context.settings().circles.find(({ id }) => id === circle);
	const label = known === undefined
		? done.noCircle(contact.name)
		: done.circle(contact.name, circleWord(known, context.messages));
	return writeProperties(context, label, contact.path, setCircle(circle, context.circleNames()));
}
