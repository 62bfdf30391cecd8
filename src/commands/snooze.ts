import type { Contact } from "../domain/contacts/contact";
import { addDays, type CalendarDay } from "../domain/day/calendar-day";
import { snooze } from "../domain/notes/edit-contact";
import { ChoicePicker } from "../ui/dialogs/choice-picker";
import { snoozeChoices } from "../ui/dialogs/choices";
import { DayDialog } from "../ui/dialogs/day-dialog";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { NOTHING, written, type CommandOutcome } from "./outcome";
import { writeProperties } from "./write-contact";

/** Asks until when to leave a contact alone, and writes it. */
export async function askSnooze(context: CommandContext, contact: Contact): Promise<CommandOutcome> {
	const { app, messages, index } = context;
	const today = index.today();
	const words = messages.dialogs.snooze;
	const choice = await new ChoicePicker(app, {
		placeholder: `${words.title(contact.name)}. ${words.placeholder}`,
		nothing: words.unreadable,
		choices: (query) => snoozeChoices(query, today, (contact.snoozedUntil ?? today) > today, messages),
	}, messages).ask();
	if (choice === null) return NOTHING;
	if (choice.value === "stop") return written(await snoozeContact(context, contact, null));
	if (choice.value !== "pick") return written(await snoozeContact(context, contact, choice.value));
	const day = await new DayDialog(app, words.title(contact.name), addDays(today, 1), messages).ask();
	return day === null ? NOTHING : written(await snoozeContact(context, contact, day));
}

/** Leaves a contact alone until a day; null ends that. */
export function snoozeContact(context: CommandContext, contact: Contact, until: CalendarDay | null): Promise<WriteOutcome> {
	const { messages, index } = context;
	const { done } = messages.commands;
	const label = until === null
		? done.unsnoozed(contact.name)
		: done.snoozed(contact.name, messages.days.long(until, index.today()));
	return writeProperties(context, label, contact.path, snooze(until));
}
