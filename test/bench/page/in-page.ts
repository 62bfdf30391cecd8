import { benchVault } from "../../vaults/bench-vault.js";
import type { PluginFiles } from "../../host/src/app/plugins.js";
import { touchEverything } from "./floor.js";
import { openMapPainted, panMap, shownOnMap } from "./map.js";
import { timed } from "./marks.js";
import { nextTask, paintedWhen } from "./painted.js";
import { panelOf, ROWS_THIS_WEEK, shownRows, shownText } from "./panel.js";

/** What a benchmark asks of the plugin in the page; the rest of it is used as a user would. */
interface BenchedPlugin {
	readonly api: {
		readonly ready: Promise<void>;
		interactions(path: string): readonly unknown[];
		reconnections(): readonly { readonly path: string; readonly standing: string }[];
		introductions(path: string): readonly unknown[];
		matches(): readonly unknown[];
		recommendQuestions(order: { readonly contacts: readonly string[]; readonly purpose: string }): Promise<readonly unknown[]>;
	};
	load(): unknown;
}

/** How a page of the benchmark starts. */
export interface BenchStart {
	readonly contacts: number;
	readonly today: string;
	readonly plugin: PluginFiles;
}

/** A person and the path of a meeting of theirs. */
interface ToBeDone {
	readonly person: string;
	readonly meeting: string;
}

const ID = "rekindle";
/** As a meeting note holds them, one answered and one left open. */
const QUESTIONS = "## Questions\n\n- How are things? %%rekindle:bench-things%%\n\tVery well.\n- What comes next? %%rekindle:bench-next%%\n\n## Next step\n\n- Lunch\n";
const layoutCallbacks: (() => unknown)[] = [];

/** The steps of the benchmark that run in the page, in the order in which they are called. */
export const bench = {
	/** Starts the app on a vault in memory, the plugin installed and not enabled. */
	async boot({ contacts, today, plugin }: BenchStart): Promise<void> {
		const { MemoryStore, bootApp } = window.obsidianHost;
		const store = new MemoryStore(benchVault(contacts, today), "Bench");
		await store.write(`.obsidian/plugins/${ID}/data.json`, JSON.stringify({ version: 1, started: true }));
		// Long lists stand open: the most that a first paint may have to build.
		localStorage.setItem("Bench-rekindle-panel", JSON.stringify({ open: ["this-week", "owed", "plans", "all-due", "dormant"] }));
		await bootApp(store, {
			vaultName: "Bench", texts: null, plugins: [plugin], enable: "none", language: "en", dark: false, phone: false,
			sidebarWidth: 300, showFiles: false, openNote: null, viewMode: "preview", cold: false,
		});
	},

	/** Takes the floor: a bare pass over the cached metadata of the whole vault. */
	async floor(): Promise<void> {
		await timed("floor", () => touchEverything(window.app));
	},

	/** Enables the plugin and keeps back what it would do once the layout is ready. */
	async enable(): Promise<void> {
		const { app } = window;
		const { prototype } = window.obsidianHost.library.Plugin;
		const load: unknown = Reflect.get(prototype, "load");
		prototype.load = async function (this: BenchedPlugin) {
			await timed("onload", () => Reflect.apply(load as () => unknown, this, []));
		};
		// In the way of the workspace's own, and of the prototype's, only until the plugin is enabled.
		app.workspace.onLayoutReady = (callback) => void layoutCallbacks.push(callback);
		await app.plugins.enablePlugin(ID);
		Reflect.deleteProperty(app.workspace, "onLayoutReady");
		Reflect.deleteProperty(prototype, "load");
	},

	/** Says that the layout is ready and waits until every note is read and everyone ranked; answers the ms until then. */
	async index(): Promise<number> {
		await nextTask();
		const took = await timed("index", async () => {
			for (const callback of layoutCallbacks.splice(0)) callback();
			await plugin().api.ready;
		});
		await nextTask();
		return took;
	},

	/** How many people are due. */
	due: (): number => plugin().api.reconnections().filter(({ standing }) => standing === "due" || standing === "dormant").length,

	/** Asks for the questions to put to so many people, one after the other; what is known of them is gathered each time. */
	async recommend(times: number): Promise<void> {
		const { api } = plugin();
		const people = api.reconnections();
		for (let time = 0; time < times; time++) {
			const person = people[(time * 7919) % people.length];
			const questions = person === undefined ? [] : await api.recommendQuestions({ contacts: [person.path], purpose: "advice" });
			if (questions.length < 5) throw new Error(`Too few questions: ${person?.path ?? ""}`);
		}
	},

	/** Asks who can introduce the user to so many contacts, one after the other. */
	introduce(times: number): void {
		const { api } = plugin();
		const people = api.reconnections();
		let found = 0;
		for (let time = 0; time < times; time++) found += api.introductions(people[(time * 7919) % people.length]?.path ?? "").length;
		if (found === 0) throw new Error("Nobody leads to anybody.");
	},

	/** Opens the panel; answers the ms until rows are painted. */
	async openPanel(): Promise<number> {
		const start = performance.now();
		window.app.commands.executeCommandById(`${ID}:open-reconnections`);
		return (await paintedWhen(() => shownRows().length > 0)) - start;
	},

	/** Adds someone with so many meetings, all before a day, and opens their note. */
	async addOldFriend(meetings: number, today: string): Promise<void> {
		const { vault, metadataCache, workspace } = window.app;
		const friend = await vault.create("People/Old Friend.md", "---\ntype: contact\ncircle: close\n---\n");
		const start = Date.parse(`${today}T00:00:00Z`);
		for (let meeting = 1; meeting <= meetings; meeting++) {
			const day = new Date(start - meeting * 86_400_000).toISOString().slice(0, 10);
			await vault.create(`Meetings/${day} Old Friend.md`, `---\ntype: meeting\ndate: ${day}\ncontacts: "[[Old Friend]]"\n---\n${QUESTIONS}`);
		}
		await metadataCache.idle();
		await paintedWhen(() => plugin().api.interactions(friend.path).length === meetings);
		await workspace.getLeaf().openFile(friend);
	},

	/** Asks for a new meeting note with the person in view; answers the ms until the dialog and its questions are painted. */
	async openMeeting(): Promise<number> {
		const start = performance.now();
		if (!window.app.commands.executeCommandById(`${ID}:new-meeting-note`)) throw new Error("No such command.");
		return (await paintedWhen(() => document.querySelectorAll(".modal .rk-question").length >= 5)) - start;
	},

	/** How many elements the panel is made of. */
	elements: (): number => panelOf(document).querySelectorAll("*").length,

	/** The first person of This week who is not done, and that person's latest meeting. */
	toBeDone(): ToBeDone {
		const row = document.querySelector<HTMLElement>(`${ROWS_THIS_WEEK}:not(.is-done)`);
		const person = row?.dataset["path"] ?? "";
		const [meeting] = meetingsOf(person);
		if (meeting === undefined) throw new Error(`Nobody to do this week: ${person}`);
		return { person, meeting };
	},

	/** Dates a meeting today; answers the ms until its person's row is painted as done. */
	async editToPainted({ person, meeting, today }: ToBeDone & { readonly today: string }): Promise<number> {
		const file = window.app.vault.getFileByPath(meeting);
		if (file === null) throw new Error(`No meeting: ${meeting}`);
		const isDone = (): boolean => document.querySelector(`${ROWS_THIS_WEEK}.is-done[data-path="${CSS.escape(person)}"]`) !== null;
		const start = performance.now();
		await window.app.vault.process(file, (text) => text.replace(/^date: .*$/m, `date: ${today}`));
		return (await paintedWhen(isDone)) - start;
	},

	/** Opens the network map; answers the ms until it is painted. */
	openMap: (): Promise<number> => openMapPainted(`${ID}:open-network-map`),

	/** How many contacts the map shows. */
	shownOnMap,

	/** Drags the map for so many frames. */
	panMap,

	/** Types a letter into the search; answers the ms until what it finds is painted. */
	async search(letter: string): Promise<number> {
		const input = panelOf(document).querySelector<HTMLInputElement>("input[type='search']");
		if (input === null) throw new Error("No search.");
		input.focus();
		await paintedWhen(() => true);
		const before = shownText();
		const start = performance.now();
		input.value += letter;
		input.dispatchEvent(new InputEvent("input", { bubbles: true, data: letter }));
		return (await paintedWhen(() => shownText() !== before)) - start;
	},

	/** Edits notes one after the other: each meeting's day when `related`, else a line in notes that are none of ours. */
	async edit(times: number, isRelated: boolean): Promise<void> {
		const { vault, metadataCache } = window.app;
		const notes = vault.getMarkdownFiles().filter(({ path }) => path.startsWith(isRelated ? "Meetings/" : "Plain/"));
		for (let time = 0; time < times; time++) {
			const note = notes[(time * 7919) % notes.length];
			if (note === undefined) throw new Error("No note to edit.");
			await vault.process(note, (text) => (isRelated ? withOtherDay(text, time) : `${text}Another line.\n`));
			await metadataCache.idle();
			await nextTask();
		}
	},

	/** Finds who seeks what whom offers, for the first time. */
	matches(): void {
		if (plugin().api.matches().length === 0) throw new Error("No matches.");
	},

	/** Edits contacts' notes one after the other: each knows others than before, and works elsewhere. */
	async editTies(times: number): Promise<void> {
		const { vault, metadataCache } = window.app;
		const notes = vault.getMarkdownFiles().filter(({ path }) => path.startsWith("People/"));
		const link = (at: number): string => `"[[${notes[at % notes.length]?.basename ?? ""}]]"`;
		for (let time = 0; time < times; time++) {
			const note = notes[(time * 7919) % notes.length];
			if (note === undefined) throw new Error("No note to edit.");
			await vault.process(note, (text) => text
				.replace(/^company: .*$/m, `company: "[[Company ${time % 400}]]"`)
				.replace(/^knows:\n {2}- .*$/m, `knows:\n  - ${link(time * 31)}`)
				.replace(/^(?:introduced-by: .*\n)?tags:$/m, `introduced-by: ${link(time * 77)}\ntags:`));
			await metadataCache.idle();
			await nextTask();
		}
	},

	/** Adds notes that have nothing to do with people. */
	async addPlainNotes(count: number): Promise<void> {
		const { vault, metadataCache } = window.app;
		await vault.createFolder("Plain");
		for (let note = 0; note < count; note++) await vault.create(`Plain/Note ${note}.md`, `# Note ${note}\n\nSome text with a [[link]].\n`);
		await metadataCache.idle();
		await nextTask();
	},
};

/** What the page offers, as Node calls it. */
export type Bench = typeof bench;

Object.assign(window, { bench });

function plugin(): BenchedPlugin {
	const found = window.app.plugins.plugins[ID];
	if (found === undefined) throw new Error("The plugin is not enabled.");
	return found as unknown as BenchedPlugin;
}

/** Paths of a person's meetings, the latest first. */
function meetingsOf(path: string): string[] {
	const name = path.slice(path.lastIndexOf("/") + 1, -3);
	return window.app.vault.getMarkdownFiles()
		.filter((file) => file.path.startsWith("Meetings/") && file.basename.slice(11, -2) === name)
		.sort((left, right) => (left.basename < right.basename ? 1 : -1))
		.map((file) => file.path);
}

function withOtherDay(text: string, time: number): string {
	return text.replace(/^(date: \d{4}-\d{2}-)(\d{2})$/m, (_, month: string, day: string) =>
		`${month}${String(1 + ((Number(day) + 3 + (time % 5)) % 28)).padStart(2, "0")}`);
}
