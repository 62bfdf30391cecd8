import { STARTING_MESSAGE_TEMPLATE } from "../domain/messages/starting-message-template";
import { STARTING_TEMPLATES } from "../domain/notes/starting-templates";
import type { Language } from "../i18n";
import { ChoicePicker } from "../ui/dialogs/choice-picker";
import type { Choice } from "../ui/dialogs/choices";
import type { CommandContext } from "./command-context";
import { findNote, notePath } from "./new-note-place";
import { written, NOTHING, type CommandOutcome } from "./outcome";

/** Asks in which language, and puts the templates to start from among the user's own, as one step; those that are there stay. */
export async function addStartingTemplates(context: CommandContext): Promise<CommandOutcome> {
	const { app, messages } = context;
	const words = messages.meeting.templates;
	const choices = (["en", "fr"] as const).map((value): Choice<Language> => ({ value, label: words.languages[value], note: "" }));
	const { language } = context.registerDefault();
	// The user's own comes first, under the Enter key.
	const ordered = [...choices].sort((one) => (one.value === language ? -1 : 1));
	const choice = await new ChoicePicker(app, { placeholder: words.language, nothing: "", choices: () => ordered }, messages).ask();
	return choice === null ? NOTHING : writeStartingTemplates(context, choice.value);
}

/** Puts the templates of a language into the templates folder. */
export async function writeStartingTemplates(context: CommandContext, language: Language): Promise<CommandOutcome> {
	const words = context.messages.meeting.templates;
	const folder = context.templateFolders().find((known) => known !== "") ?? context.messagesIn(language).meeting.templates.folder;
	const lacking = [...STARTING_TEMPLATES[language], STARTING_MESSAGE_TEMPLATE[language]]
		.map(({ name, text }) => ({ path: notePath(folder, name), create: text }))
		.filter(({ path }) => findNote(context, path) === null);
	if (lacking.length === 0) return { kind: "say", sentence: words.allThere(folder) };
	return written(await context.writer.write(words.added(lacking.length, folder), lacking));
}
