import { compareNames } from "../domain/text/compare-names";
import { NewContactDialog } from "../ui/dialogs/new-contact-dialog";
import { planNewContact, type NewContactForm, type NewContactPlan } from "../ui/dialogs/new-contact-form";
import type { CommandContext } from "./command-context";
import { findNote, newNoteFolder } from "./new-note-place";
import { newContactText } from "./new-note-text";
import { openNote } from "./open-note";
import { noteName, NOTHING, sayFailure, written, type CommandOutcome } from "./outcome";

/** Asks who the new contact is, makes the note and opens it; a note of that name that is there already is opened as it is. */
export async function askNewContact(context: CommandContext, name = ""): Promise<CommandOutcome> {
	const { app, messages } = context;
	const settings = context.settings();
	const folder = newNoteFolder(context, settings.newContactFolder);
	const templates = templateNotes(context);
	const isKnown = templates.some(({ path }) => path === settings.newContactTemplate);
	const start = { name, company: "", circle: null, template: isKnown ? settings.newContactTemplate : null };
	const plan = (form: NewContactForm): NewContactPlan => planNewContact(form, folder, (path) => findNote(context, path));
	const form = await new NewContactDialog(app, start, { messages, circles: settings.circles, templates, plan }).ask();
	return form === null ? NOTHING : addContact(context, form, plan(form));
}

/** Makes the note of a new contact as planned, or opens the one that is there. */
export async function addContact(context: CommandContext, form: NewContactForm, plan: NewContactPlan): Promise<CommandOutcome> {
	const { messages, writer, index, yaml } = context;
	if (plan.kind === "existing") {
		await openNote(context, plan.path);
		return { kind: "say", sentence: messages.commands.opened(noteName(plan.path)) };
	}
	if (plan.kind !== "new") return NOTHING;
	const template = form.template === null ? "" : await readTemplate(context, form.template);
	const title = noteName(plan.path);
	const text = newContactText(template, {
		title,
		name: form.name,
		company: companyReference(context, form.company),
		circle: form.circle,
		today: index.today(),
		time: localTime(new Date()),
	}, context.circleNames(), yaml);
	if (!text.ok) {
		return { kind: "say", sentence: sayFailure(text, form.template ?? plan.path, messages) };
	}
	const outcome = await writer.create(messages.commands.done.added(title), plan.path, text.text);
	if (outcome.ok) await openNote(context, plan.path);
	return written(outcome);
}

/** Notes a contact may start from: those of the templates folders, and the one in settings. */
function templateNotes(context: CommandContext): readonly { readonly path: string; readonly name: string }[] {
	const folders = context.templateFolders().filter((folder) => folder !== "").map((folder) => `${folder}/`);
	const chosen = context.settings().newContactTemplate;
	return context.app.vault.getMarkdownFiles()
		.filter(({ path }) => path === chosen || folders.some((folder) => path.startsWith(folder)))
		.map(({ path, basename }) => ({ path, name: basename }))
		.sort((one, other) => compareNames(one.name, other.name));
}

async function readTemplate({ app }: CommandContext, path: string): Promise<string> {
	const file = app.vault.getFileByPath(path);
	return file === null ? "" : app.vault.cachedRead(file);
}

/** A link when the company has a note, else its name. */
export function companyReference({ app }: CommandContext, company: string): string {
	const name = company.trim();
	const isLinkable = name !== "" && !/[[\]|#^]/.test(name);
	return isLinkable && app.metadataCache.getFirstLinkpathDest(name, "") !== null ? `[[${name}]]` : name;
}

/** The time by the user's clock, `HH:mm`. */
export function localTime(now: Date): string {
	return `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
}
