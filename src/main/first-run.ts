import type { Settings } from "../settings/settings";
import type { Candidate, FirstRun } from "../ui/due-panel/panel-port";
import type { SettingsStore } from "./settings-store";

/** What the vault holds before anyone has set the plugin up, until the user says yes or changes the rules. */
export class FirstRunFinder {
	private found: FirstRun | null = null;

	/** `find` looks through the whole vault; `change` keeps and applies settings. */
	constructor(
		private readonly settings: SettingsStore,
		private readonly isRead: () => boolean,
		private readonly find: () => FirstRun,
		private readonly change: (changes: Partial<Settings>) => Promise<void>,
	) {}

	/** Null while the vault is being read, and once the user has decided. */
	current(): FirstRun | null {
		if (this.settings.current().started || !this.isRead()) return null;
		return (this.found ??= this.find());
	}

	/** The vault changed: what was found may be different. */
	forget(): void {
		this.found = null;
	}

	/** Takes what was found, with the folders and tags the user chose beside it. */
	async accept(chosen: readonly Candidate[]): Promise<void> {
		const { contactTags, contactFolders } = this.settings.current();
		const names = (kind: Candidate["kind"]): readonly string[] =>
			chosen.filter((candidate) => candidate.kind === kind).map(({ name }) => name);
		this.found = null;
		await this.change({
			contactTags: [...new Set([...contactTags, ...names("tag")])],
			contactFolders: [...new Set([...contactFolders, ...names("folder")])],
			started: true,
		});
	}
}
