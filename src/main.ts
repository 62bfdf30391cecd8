import { getLanguage, Platform, Plugin } from "obsidian";
import { createApi } from "./api/create-api";
import type { RekindleApi } from "./api/rekindle-api";
import { registerFileMenu } from "./commands/file-menu";
import { commandTable } from "./commands/index";
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
import { createNetworkSource } from "./main/network-source";
import { openInSidebar, openInTab, openViews } from "./main/open-view";
import { createPanelPort } from "./main/panel-port";
import { createSettingsPort, openSettingsTab } from "./main/settings-port";
import { SettingsStore } from "./main/settings-store";
import type { Settings } from "./settings/settings";
import { SettingsTab } from "./settings/settings-tab";
import { BRIEF_VIEW, BriefView } from "./ui/brief/brief-view";
import { SORT_PEOPLE_VIEW, SortPeopleView } from "./ui/dialogs/sort-people/sort-view";
import { INSIGHTS_VIEW, InsightsView } from "./ui/insights/insights-view";
import { notify } from "./ui/notify";
import { RECONNECTIONS_VIEW, ReconnectionsView } from "./ui/due-panel/reconnections-view";
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
	private live!: LiveVault;

	override async onload(): Promise<void> {
		await this.store.load();
		this.live = new LiveVault(this.app, this.store.current(), this.messages, () => this.refreshPanels());
		this.registerParts();
		this.registerEvent(this.app.vault.on("rename", ({ path }, from) => this.writer.renamed(from, path)));
		this.app.workspace.onLayoutReady(() => void this.live.begin(this));
	}

	override onUserEnable(): void {
		void this.openReconnections();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
		await this.live.changeSettings(this.store.current());
	}

	private registerParts(): void {
		const { app, messages, language, live, writer, store: settings } = this;
		const changeSettings = (changes: Partial<Settings>): Promise<void> => this.changeSettings(changes);
		const context = createCommandContext({
			app, messages, language, live, writer, settings,
			openReconnections: () => this.openReconnections(),
			openSortPeople: () => this.openSortPeople(),
			openBrief: () => this.openBrief(),
			openInsights: () => this.openInsights(),
			openNetworkMap: async () => undefined,
			openGuide: async () => undefined,
		});
		this.api = createApi(live.index, createNetworkSource(live.index), createConversationSource(meetingNoteParts(context)));
		const openSettings = (): void => openSettingsTab(app, this.manifest.id);
		const firstRun = new FirstRunFinder(settings, () => live.progress.current() === null, () => discoverFirstRun(createNoteSource(app), live), changeSettings);
		const panel = createPanelPort({ app, context, live, settings, firstRun, openSettings });
		const brief = createBriefPort(context, live);
		const title = messages.commands.names["open-reconnections"];

		this.registerView(RECONNECTIONS_VIEW, (leaf) => new ReconnectionsView(leaf, panel));
		this.registerView(SORT_PEOPLE_VIEW, (leaf) => new SortPeopleView(leaf, sortPort(context)));
		this.registerView(INSIGHTS_VIEW, (leaf) => new InsightsView(leaf, createInsightsPort(app, context)));
		this.registerView(BRIEF_VIEW, (leaf) => new BriefView(leaf, brief));
		this.registerHoverLinkSource(BRIEF_VIEW, { display: messages.brief.title, defaultMod: true });
		this.registerHoverLinkSource(INSIGHTS_VIEW, { display: messages.insights.title, defaultMod: true });
		this.registerHoverLinkSource(RECONNECTIONS_VIEW, { display: messages.panel.title, defaultMod: true });
		this.addRibbonIcon("flame", title, () => void this.openReconnections());
		for (const command of commandTable(context)) this.addCommand(command);
		registerFileMenu(this, context);
		this.addSettingTab(new SettingsTab(this, createSettingsPort({ app, messages, language, live, settings, changeSettings })));
		this.register(live.index.onChange(({ added, removed }) => {
			if (added.length + removed.length > 0) firstRun.forget();
			for (const view of openViews(app, SORT_PEOPLE_VIEW, SortPeopleView)) view.refresh();
		}));
		if (Platform.isDesktop) this.addDueCount();
	}

	private addDueCount(): void {
		const refresh = fillStatusBar(this.addStatusBarItem(), {
			messages: this.messages,
			due: () => this.live.index.due(),
			open: () => void this.openReconnections(),
		});
		this.register(this.live.index.onChange(refresh));
	}

	private async openReconnections(): Promise<void> {
		await openInSidebar(this.app, RECONNECTIONS_VIEW);
		for (const view of openViews(this.app, RECONNECTIONS_VIEW, ReconnectionsView)) view.focusPanel();
	}

	private async openSortPeople(): Promise<void> {
		await openInSidebar(this.app, SORT_PEOPLE_VIEW);
		for (const view of openViews(this.app, SORT_PEOPLE_VIEW, SortPeopleView)) view.focusCard();
	}

	private async openBrief(): Promise<void> {
		await openInSidebar(this.app, BRIEF_VIEW);
		for (const view of openViews(this.app, BRIEF_VIEW, BriefView)) view.focusBrief();
	}

	private async openInsights(): Promise<void> {
		await openInTab(this.app, INSIGHTS_VIEW);
		for (const view of openViews(this.app, INSIGHTS_VIEW, InsightsView)) view.focusPage();
	}

	private async changeSettings(changes: Partial<Settings>): Promise<void> {
		if (await this.store.change(changes)) await this.live.changeSettings(this.store.current());
		else notify({ sentences: [this.messages.commands.settingsNotSaved], action: null });
		this.refreshPanels();
	}

	private refreshPanels(): void {
		for (const view of openViews(this.app, RECONNECTIONS_VIEW, ReconnectionsView)) view.refresh();
		for (const view of openViews(this.app, BRIEF_VIEW, BriefView)) view.refresh();
	}
}
