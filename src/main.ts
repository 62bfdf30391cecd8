import { getLanguage, Platform, Plugin } from "obsidian";
import { createApi } from "./api/create-api";
import type { RekindleApi } from "./api/rekindle-api";
import { registerFileMenu } from "./commands/file-menu";
import { commandTable } from "./commands/index";
import { guidePort } from "./commands/map-network";
import { meetingNoteParts } from "./commands/new-meeting-note";
import { sortPort } from "./commands/sort-people";
import { interfaceLanguage, messagesFor } from "./i18n";
import { createBriefPort } from "./main/brief-port";
import { createConversationSource } from "./main/conversation-source";
import { createCommandContext } from "./main/command-context";
import { discoverFirstRun } from "./main/discover-first-run";
import { FirstRunFinder } from "./main/first-run";
import { createInsightsPort } from "./main/insights-port";
import { LiveVault } from "./main/live-vault";
import { createMapPort } from "./main/map-port";
import { createNetworkSource } from "./main/network-source";
import { createPanelPort } from "./main/panel-port";
import { createSettingsPort, openSettingsTab } from "./main/settings-port";
import { SettingsStore } from "./main/settings-store";
import { Views } from "./main/views";
import type { Settings } from "./settings/settings";
import { SettingsTab } from "./settings/settings-tab";
import { notify } from "./ui/notify";
import { fillStatusBar } from "./ui/status-bar";
import { NoteWriter } from "./vault/note-writer";
import { createNoteSource } from "./vault/read-snapshot";
import { createVaultStore } from "./vault/write-vault-store";

/** Composition root: builds the parts, hands each what it needs, registers. */
export default class RekindlePlugin extends Plugin {
	/** For other plugins and scripts; documented in `api/rekindle-api.ts`. */
	api!: RekindleApi;

	private readonly language = interfaceLanguage(getLanguage());
	private readonly messages = messagesFor(this.language);
	private readonly store = new SettingsStore({ load: () => this.loadData(), save: (data) => this.saveData(data) });
	private readonly writer = new NoteWriter(createVaultStore(this.app.vault, this.app.fileManager));
	private readonly views = new Views(this.app);
	private live!: LiveVault;

	override async onload(): Promise<void> {
		await this.store.load();
		this.live = new LiveVault(this.app, this.store.current(), this.messages, () => this.views.refresh());
		this.registerParts();
		this.registerEvent(this.app.vault.on("rename", ({ path }, from) => this.writer.renamed(from, path)));
		this.app.workspace.onLayoutReady(() => void this.live.begin(this));
	}

	override onUserEnable(): void {
		void this.views.openReconnections();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
		await this.live.changeSettings(this.store.current());
	}

	private registerParts(): void {
		const { app, messages, language, live, writer, views, store: settings } = this;
		const changeSettings = (changes: Partial<Settings>): Promise<void> => this.changeSettings(changes);
		const context = createCommandContext({
			app, messages, language, live, writer, settings,
			openReconnections: views.openReconnections,
			openSortPeople: views.openSortPeople,
			openBrief: views.openBrief,
			openInsights: views.openInsights,
			openNetworkMap: views.openNetworkMap,
			openGuide: views.openGuide,
		});
		this.api = createApi(live.index, createNetworkSource(live.index), createConversationSource(meetingNoteParts(context)));
		const openSettings = (): void => openSettingsTab(app, this.manifest.id);
		const firstRun = new FirstRunFinder(settings, () => live.progress.current() === null, () => discoverFirstRun(createNoteSource(app), live), changeSettings);
		views.register(this, {
			panel: createPanelPort({ app, context, live, settings, firstRun, openSettings }),
			brief: createBriefPort(context, live),
			sort: () => sortPort(context),
			insights: () => createInsightsPort(app, context),
			map: () => createMapPort(context),
			guide: () => guidePort(context),
		}, messages);
		this.addRibbonIcon("flame", messages.commands.names["open-reconnections"], () => void views.openReconnections());
		for (const command of commandTable(context)) this.addCommand(command);
		registerFileMenu(this, context);
		this.addSettingTab(new SettingsTab(this, createSettingsPort({ app, messages, language, live, settings, changeSettings })));
		this.register(live.index.onChange(({ added, removed }) => {
			if (added.length + removed.length > 0) firstRun.forget();
			views.refreshSortPeople();
		}));
		if (Platform.isDesktop) this.addDueCount();
	}

	private addDueCount(): void {
		const refresh = fillStatusBar(this.addStatusBarItem(), {
			messages: this.messages,
			due: () => this.live.index.due(),
			open: () => void this.views.openReconnections(),
		});
		this.register(this.live.index.onChange(refresh));
	}

	private async changeSettings(changes: Partial<Settings>): Promise<void> {
		if (await this.store.change(changes)) await this.live.changeSettings(this.store.current());
		else notify({ sentences: [this.messages.commands.settingsNotSaved], action: null });
		this.views.refresh();
	}
}
