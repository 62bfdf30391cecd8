import type { App, Component } from "obsidian";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { ReadingRules } from "../domain/notes/reading-rules";
import type { Messages } from "../i18n";
import { logHeading, rankingSettings } from "../settings/settings-parts";
import type { Settings } from "../settings/settings";
import { createAppPace } from "../vault/app-pace";
import { Clock } from "../vault/clock";
import { createDailyNotes } from "../vault/daily-notes";
import type { IndexTerms } from "../vault/index-contents";
import { LiveIndex } from "../vault/live-index";
import { createNoteSource } from "../vault/read-snapshot";
import type { Pace } from "../vault/slices";
import { APP_DATES, readDailyNotesSettings, readTemplateFolders } from "../vault/vault-setup";
import { VaultWatcher } from "../vault/vault-watcher";
import { indexTerms, readAlike, type VaultSetup } from "./index-terms";
import { ReadingProgress } from "./reading-progress";

/** The index with what keeps it current: the vault's events, the clock, and the settings. */
export class LiveVault {
	readonly index: LiveIndex;
	readonly progress: ReadingProgress;
	readonly watcher: VaultWatcher;
	private readonly clock: Clock;
	private readonly pace: Pace;
	private vaultSetup: VaultSetup = NO_SETUP;

	/** `onProgress` is told while the vault is read first. */
	constructor(private readonly app: App, private settings: Settings, private readonly messages: Messages, onProgress: () => void) {
		this.clock = new Clock(() => new Date(), () => void this.refreshTerms());
		this.progress = new ReadingProgress(createNoteSource(app), onProgress);
		const pace = createAppPace();
		this.pace = this.progress.pace(pace);
		this.index = new LiveIndex(this.terms(), this.progress.source(), this.pace);
		this.watcher = new VaultWatcher(app, this.index, pace);
	}

	setup(): VaultSetup {
		return this.vaultSetup;
	}

	/** The heading the log is written under, first of those it is read under. */
	logHeading(): string {
		return logHeading(this.settings, this.logWord());
	}

	/** By what notes are read. */
	rules(): ReadingRules {
		return this.terms().rules;
	}

	/** Whether the vault keeps daily notes, and has at least one. */
	usesDailyNotes(): boolean {
		const { dailyNotes } = this.vaultSetup;
		return dailyNotes.settings !== null && this.app.vault.getMarkdownFiles().some(({ path }) => dailyNotes.day(path) !== null);
	}

	/** Reads the vault and goes on watching it as long as the component is loaded. To be called once the layout is ready. */
	async begin(component: Component): Promise<void> {
		this.clock.runWith(component);
		this.watcher.runWith(component);
		await this.read();
		this.progress.done();
	}

	/** Takes in other settings: reads the vault anew only when notes would read differently. */
	async changeSettings(settings: Settings): Promise<void> {
		const before = this.settings;
		this.settings = settings;
		if (readAlike(before, settings)) await this.refreshTerms();
		else await this.read();
	}

	today(): CalendarDay {
		return this.clock.today();
	}

	private async read(): Promise<void> {
		this.vaultSetup = readSetup(this.app);
		await this.index.read(this.terms(), Date.now());
	}

	private async refreshTerms(): Promise<void> {
		await this.index.changeTerms({ ranking: rankingSettings(this.settings), today: this.clock.today() });
	}

	private logWord(): string {
		return this.messages.settings.notes.logHeadingWord;
	}

	private terms(): IndexTerms {
		return indexTerms(this.settings, this.vaultSetup, this.clock.today(), this.logWord());
	}
}

const NO_SETUP: VaultSetup = { dailyNotes: createDailyNotes(null, APP_DATES), templateFolders: [] };

function readSetup(app: App): VaultSetup {
	return {
		dailyNotes: createDailyNotes(readDailyNotesSettings(app), APP_DATES),
		templateFolders: readTemplateFolders(app),
	};
}
