import type { App, PaneType } from "obsidian";
import { askNewContact } from "../commands/add-contact";
import type { CommandContext } from "../commands/command-context";
import { showContactMenu } from "../commands/contact-menu";
import { askDraft } from "../commands/draft-message";
import { findIntroduction } from "../commands/find-introduction";
import { askLog } from "../commands/log-exchange";
import { markDone } from "../commands/mark-done";
import { askMeetingNote } from "../commands/new-meeting-note";
import { openNote } from "../commands/open-note";
import { logPresence } from "../commands/presence-plan";
import { NOTHING, written, type CommandOutcome } from "../commands/outcome";
import { repairProblem } from "../commands/repair-problem";
import { askSnooze } from "../commands/snooze";
import { tellOutcome } from "../commands/tell-outcome";
import { thank } from "../commands/thank";
import { ContactPicker } from "../ui/dialogs/contact-picker";
import type { PanelActions, PanelData, PanelPort } from "../ui/due-panel/panel-port";
import { wayToTarget } from "../vault/best-introduction";
import type { WriteOutcome } from "../vault/write-outcome";
import type { FirstRunFinder } from "./first-run";
import type { LiveVault } from "./live-vault";
import type { SettingsStore } from "./settings-store";

/** The key under which the panel keeps its state on this device. */
const DEVICE_KEY = "rekindle-panel";

/** What the panel needs, made from the plugin's parts. */
export interface PanelParts {
	readonly app: App;
	readonly context: CommandContext;
	readonly live: LiveVault;
	readonly settings: SettingsStore;
	readonly firstRun: FirstRunFinder;
	readonly openSettings: () => void;
}

/** The panel's port on the plugin. */
export function createPanelPort(parts: PanelParts): PanelPort {
	const { app, context } = parts;
	return {
		data: panelData(parts),
		actions: panelActions(parts),
		device: {
			load: () => app.loadLocalStorage(DEVICE_KEY) as unknown,
			save: (state) => app.saveLocalStorage(DEVICE_KEY, state),
		},
		messages: () => context.messages,
	};
}

function panelData({ app, live, settings, firstRun }: PanelParts): PanelData {
	const { index } = live;
	return {
		today: () => index.today(),
		contacts: () => index.everyone(),
		contact: (path) => index.contact(path),
		reconnection: (path) => index.reconnection(path),
		thisWeek: () => index.thisWeek(),
		owed: () => index.owed(),
		problems: () => index.problems(),
		goals: () => index.goals(),
		occasions: () => index.occasions(),
		presencePlans: () => index.presencePlans(),
		bestIntroduction: (path) => wayToTarget(index, path),
		circles: () => settings.current().circles,
		routine: () => index.routine(),
		demand: () => index.demand(),
		notes: () => app.vault.getMarkdownFiles().length,
		progress: () => live.progress.current(),
		firstRun: () => firstRun.current(),
		onChange: (callback) => index.onChange(callback),
	};
}

function panelActions({ context, firstRun, openSettings }: PanelParts): PanelActions {
	const tell = (work: Promise<CommandOutcome>): void => void tellOutcome(context, work);
	const tellWrite = (work: Promise<WriteOutcome>): void => tell(work.then(written));
	const open = (path: string, pane: PaneType | boolean, line: number | null = null): void =>
		void openNote(context, path, pane, line);
	return {
		open,
		log: (paths) => tell(askLog(context, paths)),
		meeting: (paths) => tell(askMeetingNote(context, paths)),
		write: (path, owed) => {
			const contact = context.index.contact(path);
			tell(owed !== null ? thank(context, owed) : contact === null ? Promise.resolve(NOTHING) : askDraft(context, contact));
		},
		snooze: (path) => {
			const contact = context.index.contact(path);
			tell(contact === null ? Promise.resolve(NOTHING) : askSnooze(context, contact));
		},
		menu: (path, at) => showContactMenu(context, path, at),
		done: (owed) => {
			const work = markDone(context, owed);
			// News has no line to tick: giving it is an exchange.
			if (work === null) tell(askLog(context, owed.contacts));
			else tellWrite(work);
		},
		openOwed: ({ path, line }, pane) => open(path, pane, line),
		findIntroduction: (path) => tell(findIntroduction(context, { kind: "contact", path })),
		presenceDone: (path) => tellWrite(logPresence(context, path)),
		writeToOneOf: (paths) => tell(writeToOneOf(context, paths)),
		openOccasion: ({ path, line }, pane) => open(path, pane, line),
		openProblem: ({ path }, pane) => open(path, pane),
		repair: (problem) => {
			const work = repairProblem(context, problem);
			if (work === null) open(problem.path, false);
			else tellWrite(work);
		},
		addContact: () => tell(askNewContact(context)),
		sortPeople: () => void context.openSortPeople(),
		openSettings,
		acceptFirstRun: (chosen) => void firstRun.accept(chosen),
	};
}

/** Drafts a message to the only one, or to whom the user chooses. */
async function writeToOneOf(context: CommandContext, paths: readonly string[]): Promise<CommandOutcome> {
	const { app, index, messages } = context;
	const people = paths.flatMap((path) => index.contact(path) ?? []);
	const chosen = people.length < 2 ? people[0] : await new ContactPicker(app, people, messages.panel.actions.write, messages).ask();
	return chosen === undefined || chosen === null ? NOTHING : askDraft(context, chosen);
}
