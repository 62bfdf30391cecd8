import { TFile, type Menu, type Plugin } from "obsidian";
import type { CommandContext } from "./command-context";
import { addContactItems } from "./contact-menu";
import { followThrough } from "./follow-through";
import { askMeetingNote } from "./new-meeting-note";
import type { CommandOutcome } from "./outcome";
import { tellOutcome } from "./tell-outcome";

/** Gives the file menu of a contact's note the contact's items, and that of a meeting's note what follows it. */
export function registerFileMenu(plugin: Plugin, context: CommandContext): void {
	plugin.registerEvent(plugin.app.workspace.on("file-menu", (menu, file) => {
		if (!(file instanceof TFile)) return;
		const contact = context.index.contact(file.path);
		const meeting = context.index.meeting(file.path);
		if (contact === null && meeting === null) return;
		menu.addSeparator();
		if (contact !== null) addContactItems(menu, context, contact);
		if (meeting !== null) addMeetingItems(menu, context, file.path, meeting.contacts);
	}));
}

function addMeetingItems(menu: Menu, context: CommandContext, path: string, contacts: readonly string[]): void {
	const { menu: words } = context.messages.commands;
	const add = (title: string, icon: string, work: () => Promise<CommandOutcome>): void =>
		void menu.addItem((entry) => entry.setTitle(title).setIcon(icon).onClick(() => void tellOutcome(context, work())));
	add(words.follow, "list-todo", () => followThrough(context, path));
	if (contacts.length > 0) add(words.meeting, "pencil", () => askMeetingNote(context, contacts));
}
