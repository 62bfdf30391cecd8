import type * as Api from "obsidian";
import { Keymap } from "../core/keymap";
import { FuzzySuggestModal } from "../ui/suggest-modal";
import type { TFile } from "../vault/files";

/** The command palette. */
export class CommandPalette extends FuzzySuggestModal<Api.Command> {
	constructor(app: ConstructorParameters<typeof FuzzySuggestModal>[0]) {
		super(app);
		this.setPlaceholder("Select a command...");
		this.setInstructions([
			{ command: "↑↓", purpose: "to navigate" },
			{ command: "↵", purpose: "to use" },
			{ command: "esc", purpose: "to dismiss" },
		]);
	}

	getItems(): Api.Command[] {
		return this.app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
	}

	getItemText(command: Api.Command): string {
		return command.name;
	}

	onChooseItem(command: Api.Command): void {
		this.app.commands.executeCommand(command);
	}
}

/** The quick switcher. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: ConstructorParameters<typeof FuzzySuggestModal>[0]) {
		super(app);
		this.setPlaceholder("Find a note...");
	}

	getItems(): TFile[] {
		return this.app.vault.getMarkdownFiles();
	}

	getItemText(file: TFile): string {
		return file.path.replace(/\.md$/, "");
	}

	onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	}
}
