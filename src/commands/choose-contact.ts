import type { Contact } from "../domain/contacts/contact";
import { ContactPicker } from "../ui/dialogs/contact-picker";
import type { CommandContext } from "./command-context";

/** The contact whose note is in view, else one that the user picks; null when they pick none. */
export function contactInViewOrPicked(context: CommandContext, title: string): Promise<Contact | null> {
	const file = context.app.workspace.getActiveFile();
	const inView = file === null ? null : context.index.contact(file.path);
	return inView === null ? pickContact(context, title) : Promise.resolve(inView);
}

/** The contact to write to: of a meeting in view its own people come first, the only one without asking. */
export function contactToWriteTo(context: CommandContext, title: string): Promise<Contact | null> {
	const { app, index, messages } = context;
	const met = index.meeting(app.workspace.getActiveFile()?.path ?? "")?.contacts ?? [];
	const people = met.flatMap((path) => index.contact(path) ?? []);
	if (people.length > 1) return new ContactPicker(app, people, title, messages).ask();
	return people[0] === undefined ? contactInViewOrPicked(context, title) : Promise.resolve(people[0]);
}

/** A contact the user picks among all, or all but some. */
export function pickContact(context: CommandContext, title: string, except: readonly string[] = []): Promise<Contact | null> {
	const contacts = context.index.contacts().filter(({ path }) => !except.includes(path));
	return new ContactPicker(context.app, contacts, title, context.messages).ask();
}
