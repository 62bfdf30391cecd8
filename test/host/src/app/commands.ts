import type * as Api from "obsidian";
import type { App } from "./app";

/** The commands of the app and of its plugins, by id. */
export class Commands {
	readonly commands: Record<string, Api.Command> = {};

	constructor(private readonly app: App) {}

	addCommand(command: Api.Command): void {
		this.commands[command.id] = command;
		for (const { modifiers, key } of command.hotkeys ?? []) {
			this.app.scope.register(modifiers, key, () => (this.executeCommand(command) ? false : undefined));
		}
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	findCommand(id: string): Api.Command | undefined {
		return this.commands[id];
	}

	/** The commands that can run now. */
	listCommands(): Api.Command[] {
		return Object.values(this.commands).filter((command) => this.#run(command, true));
	}

	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.executeCommand(command);
	}

	executeCommand(command: Api.Command): boolean {
		if (!this.#run(command, true)) return false;
		this.#run(command, false);
		return true;
	}

	/** Runs a command, or only asks whether it can run. */
	#run(command: Api.Command, checking: boolean): boolean {
		const view = this.app.workspace.activeEditor as unknown as Api.MarkdownView | null;
		if (command.editorCheckCallback !== undefined) {
			return view !== null && command.editorCheckCallback(checking, view.editor, view) === true;
		}
		if (command.editorCallback !== undefined) {
			if (view !== null && !checking) command.editorCallback(view.editor, view);
			return view !== null;
		}
		if (command.checkCallback !== undefined) return command.checkCallback(checking) === true;
		if (!checking) command.callback?.();
		return command.callback !== undefined;
	}
}
