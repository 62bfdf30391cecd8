import { FuzzySuggestModal, MarkdownView, Modal, Plugin, PluginSettingTab, Setting, type SettingDefinitionItem, type TFile } from "obsidian";
import { markSeen, TINY_VIEW, TinyView } from "./tiny-view";

interface TinySettings {
	showKind: boolean;
	order: string;
	limit: number;
	words: string[];
}

const DEFAULTS: TinySettings = { showKind: true, order: "name", limit: 5, words: ["one", "two", "three"] };

/** A plugin written against the public API alone, to see that the host is not bent to one plugin. */
export default class TinyPlugin extends Plugin {
	declare settings: TinySettings;
	/** What happened, in order, as "event path". */
	readonly events: string[] = [];

	override async onload(): Promise<void> {
		await this.readSettings();
		this.events.push(`onload ${this.app.vault.getFiles().length}`);
		this.registerView(TINY_VIEW, (leaf) => new TinyView(leaf, () => this.settings.showKind));
		this.registerHoverLinkSource(TINY_VIEW, { display: "Tiny", defaultMod: false });
		this.addRibbonIcon("list", "Open tiny notes", () => void this.openView());
		this.addSettingTab(new TinySettingTab(this.app, this));
		const status = this.addStatusBarItem();
		status.setText("tiny");
		this.addCommand({ id: "open", name: "Open notes", callback: () => this.openView() });
		this.addCommand({
			id: "mark",
			name: "Mark note as seen",
			checkCallback: (checking) => {
				const file = this.app.workspace.getActiveViewOfType(MarkdownView)?.file ?? null;
				if (file !== null && !checking) void markSeen(this.app, file);
				return file !== null;
			},
		});
		this.addCommand({ id: "pick", name: "Pick a note", callback: () => new NotePicker(this.app, (file) => void markSeen(this.app, file)).open() });
		this.addCommand({ id: "ask", name: "Ask", callback: () => new AskModal(this.app).open() });
		this.registerEvent(
			this.app.workspace.on("file-menu", (menu, file) => {
				menu.addItem((item) => item.setTitle("Tiny").setSection("tiny").onClick(() => this.events.push(`menu ${file.path}`)));
			}),
		);
		this.listen();
		this.app.workspace.onLayoutReady(() => this.events.push("ready"));
	}

	override onUserEnable(): void {
		this.events.push("user");
		void this.openView();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.readSettings();
		this.events.push("settings");
	}

	async openView(): Promise<void> {
		await this.app.workspace.ensureSideLeaf(TINY_VIEW, "right", { active: true });
	}

	/** Draws the view anew. */
	redraw(): void {
		for (const { view } of this.app.workspace.getLeavesOfType(TINY_VIEW)) if (view instanceof TinyView) view.draw();
	}

	private async readSettings(): Promise<void> {
		this.settings = { ...DEFAULTS, ...((await this.loadData()) as Partial<TinySettings> | null) };
	}

	private listen(): void {
		const { vault, metadataCache } = this.app;
		this.registerEvent(vault.on("create", ({ path }) => this.events.push(`create ${path}`)));
		this.registerEvent(vault.on("modify", ({ path }) => this.events.push(`modify ${path}`)));
		this.registerEvent(vault.on("delete", ({ path }) => this.events.push(`delete ${path}`)));
		this.registerEvent(vault.on("rename", ({ path }, old) => this.events.push(`rename ${old} ${path}`)));
		this.registerEvent(metadataCache.on("changed", ({ path }) => this.events.push(`changed ${path}`)));
		this.registerEvent(metadataCache.on("deleted", ({ path }) => this.events.push(`deleted ${path}`)));
		this.registerEvent(metadataCache.on("resolve", ({ path }) => this.events.push(`resolve ${path}`)));
		this.registerEvent(metadataCache.on("resolved", () => this.events.push("resolved")));
	}
}

class NotePicker extends FuzzySuggestModal<TFile> {
	constructor(app: Plugin["app"], private readonly onPick: (file: TFile) => void) {
		super(app);
		this.setPlaceholder("Which note?");
	}

	getItems(): TFile[] {
		return this.app.vault.getMarkdownFiles();
	}

	getItemText(file: TFile): string {
		return file.basename;
	}

	onChooseItem(file: TFile): void {
		this.onPick(file);
	}
}

class AskModal extends Modal {
	override onOpen(): void {
		this.setTitle("Ask");
		new Setting(this.contentEl).setName("Day").addText((text) => {
			text.inputEl.type = "date";
			text.inputEl.addClass("tiny-day");
		});
		new Setting(this.contentEl).addButton((button) => button.setButtonText("Done").setCta().onClick(() => this.close()));
	}
}

class TinySettingTab extends PluginSettingTab {
	constructor(app: Plugin["app"], private readonly tiny: TinyPlugin) {
		super(app, tiny);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { words } = this.tiny.settings;
		return [
			{
				type: "group",
				heading: "Rows",
				items: [
					{ name: "Show kind", desc: "The kind of each note.", control: { type: "toggle", key: "showKind" } },
					{
						name: "Order",
						control: { type: "dropdown", key: "order", options: { name: "By name", kind: "By kind" } },
						visible: () => this.tiny.settings.showKind,
					},
					{
						name: "Limit",
						control: {
							type: "number",
							key: "limit",
							validate: (value) => (value < 1 ? "At least one." : undefined),
						},
					},
				],
			},
			{
				type: "list",
				heading: "Words",
				emptyState: "No words",
				items: words.map((word) => ({ name: word })),
				onDelete: (index) => this.change(words.filter((_word, at) => at !== index)),
				onReorder: (from, to) => this.change(moved(words, from, to)),
				addItem: { name: "Add a word", action: () => this.change([...words, `word ${words.length + 1}`]) },
			},
			{
				type: "page",
				name: "More",
				displayValue: () => `${words.length} words`,
				items: [{ name: "Say hello", action: (element) => element.addClass("has-said-hello") }],
			},
		];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await super.setControlValue(key, value);
		this.tiny.redraw();
	}

	private change(words: string[]): void {
		void this.setControlValue("words", words).then(() => this.update());
	}
}

function moved(words: readonly string[], from: number, to: number): string[] {
	const rest = words.filter((_word, at) => at !== from);
	const word = words[from];
	return word === undefined ? [...words] : [...rest.slice(0, to), word, ...rest.slice(to)];
}
