import { TFile, type Plugin } from "obsidian";
import type { CommandContext } from "./command-context";
import { addContactItems } from "./contact-menu";

/** Gives the file menu of a contact's note the contact's items. */
export function registerFileMenu(plugin: Plugin, context: CommandContext): void {
	plugin.registerEvent(plugin.app.workspace.on("file-menu", (menu, file) => {
		const contact = file instanceof TFile ? context.index.contact(file.path) : null;
		if (contact === null) return;
		menu.addSeparator();
		addContactItems(menu, context, contact);
	}));
}
