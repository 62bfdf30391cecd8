import type * as Api from "obsidian";
import { AbstractInputSuggest } from "../ui/input-suggest";

/** Paths of the vault suggested under a settings field. */
export class PathSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: ConstructorParameters<typeof AbstractInputSuggest>[0],
		input: HTMLInputElement,
		private readonly paths: () => readonly string[],
	) {
		super(app, input);
	}

	protected getSuggestions(query: string): string[] {
		return this.paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
	}

	renderSuggestion(path: string, element: HTMLElement): void {
		element.setText(path);
	}

	override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
		super.selectSuggestion(path, event);
		this.setValue(path);
		this.close();
	}
}

/** The paths that a file or folder control offers. */
export function pathsFor(app: Api.App, control: Api.SettingFileControl | Api.SettingFolderControl): () => string[] {
	if (control.type === "file") return () => app.vault.getFiles().filter((file) => control.filter?.(file) !== false).map(({ path }) => path);
	return () => app.vault.getAllFolders(control.includeRoot === true).filter((folder) => control.filter?.(folder) !== false).map(({ path }) => path);
}
