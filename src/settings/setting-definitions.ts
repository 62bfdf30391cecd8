import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionList } from "obsidian";
import { PURPOSES, type Purpose } from "../domain/interactions/meeting";
import type { Messages } from "../i18n";
import { circleList } from "./circle-definitions";
import { isTag, tagsIn, templateKey } from "./setting-controls";
import type { Settings } from "./settings";
import type { SettingsPort, StatusCounts, TabActions } from "./settings-port";
import { capital } from "../i18n/capital";

/** All settings as the app draws and searches them. */
export function settingDefinitions(port: SettingsPort, tab: TabActions): SettingDefinitionItem[] {
	const change = (changes: Partial<Settings>): void => void port.change(changes).then(() => tab.redraw());
	return [
		...fileNotices(port),
		statusPage(port),
		recognitionGroup(port.messages),
		folderList(port, tab, change),
		circleList(port, change),
		rhythmGroup(port.messages),
		notesGroup(port.messages),
		conversationGroup(port.messages),
	];
}

function fileNotices(port: SettingsPort): SettingDefinition[] {
	const { stored, unread, newer } = port.loaded();
	const words = port.messages.settings;
	const notices = [
		...(stored === null ? [words.unreadable] : []),
		...(newer ? [words.newer] : []),
		...(unread.length > 0 ? [words.unread(unread)] : []),
	];
	return notices.map((desc) => ({ name: words.file, desc, searchable: false }));
}

function statusPage(port: SettingsPort): SettingDefinitionItem {
	const words = port.messages.settings.status;
	const row = (name: string, tell: (counts: StatusCounts) => string): SettingDefinition => ({
		name,
		render: (setting) => {
			setting.setName(name).setDesc(tell(port.status()));
		},
	});
	return {
		type: "page",
		name: words.name,
		desc: words.about,
		displayValue: () => words.short(port.status().contacts, port.status().problems),
		status: () => (port.status().problems > 0 ? "warning" : null),
		items: [
			row(words.contacts, ({ contacts }) => words.count(contacts)),
			row(words.meetings, ({ meetings }) => words.count(meetings)),
			row(words.datedNotes, ({ datedNotes }) => words.count(datedNotes)),
			row(words.interactions, ({ interactions }) => words.count(interactions)),
			row(words.problems, ({ problems }) => words.count(problems)),
			row(words.indexed, ({ indexedAt, notes, indexedIn }) =>
				indexedAt === null ? words.indexing : words.indexedAt(port.tellTime(indexedAt), notes, Math.round(indexedIn))),
		],
	};
}

function recognitionGroup({ settings }: Messages): SettingDefinitionItem {
	const words = settings.recognition;
	return {
		type: "group",
		heading: words.heading,
		items: [
			{ name: words.type, desc: words.typeAbout },
			{
				name: words.tags,
				desc: words.tagsAbout,
				control: {
					type: "text",
					key: "contactTags",
					validate: (text) => (tagsIn(text).every(isTag) ? undefined : words.tagsWrong),
				},
			},
			{ name: words.ownNote, desc: words.ownNoteAbout, control: { type: "file", key: "ownNote", filter: isNote } },
		],
	};
}

function folderList(port: SettingsPort, tab: TabActions, change: (changes: Partial<Settings>) => void): SettingDefinitionList {
	const words = port.messages.settings.recognition;
	const folders = (): readonly string[] => port.loaded().settings.contactFolders;
	return {
		type: "list",
		heading: words.folders,
		emptyState: words.foldersEmpty,
		items: folders().map((folder) => ({ name: folder, aliases: [words.folders] })),
		onDelete: (at) => change({ contactFolders: folders().filter((_, other) => other !== at) }),
		addItem: {
			name: words.addFolder,
			action: () => void tab.chooseFolder(words.chooseFolder).then((folder) => {
				if (folder !== null && !folders().includes(folder)) change({ contactFolders: [...folders(), folder] });
			}),
		},
	};
}

function rhythmGroup({ settings }: Messages): SettingDefinitionItem {
	const words = settings.rhythm;
	const whole = (count: number): string | undefined =>
		Number.isInteger(count) && count >= 0 && count <= 100 ? undefined : words.wholeNumber;
	return {
		type: "group",
		heading: words.heading,
		items: [
			{
				name: words.budget,
				desc: words.budgetAbout,
				control: { type: "number", key: "weeklyBudget", min: 0, max: 100, step: 1, validate: whole },
			},
			{
				name: words.routine,
				desc: words.routineAbout,
				control: { type: "number", key: "monthlyRoutine", min: 0, max: 100, step: 1, validate: whole },
			},
			{
				name: words.weekStart,
				control: { type: "dropdown", key: "weekStart", options: { monday: words.monday, sunday: words.sunday } },
			},
		],
	};
}

function notesGroup({ settings }: Messages): SettingDefinitionItem {
	const words = settings.notes;
	return {
		type: "group",
		heading: words.heading,
		items: [
			{
				name: words.dated,
				desc: words.datedAbout,
				control: {
					type: "dropdown",
					key: "datedNotes",
					options: { "daily-and-named": words.datedBoth, "daily": words.datedDaily, "none": words.datedNone },
				},
			},
			{
				name: words.logHeading,
				desc: words.logHeadingAbout,
				control: {
					type: "text",
					key: "logHeading",
					placeholder: words.logHeadingWord,
					validate: (text) => (/[\n#]/.test(text) ? words.logHeadingWrong : undefined),
				},
			},
			{
				name: words.logDay,
				control: {
					type: "dropdown",
					key: "logDay",
					options: { auto: words.logDayAuto, link: words.logDayLink, bare: words.logDayBare },
				},
			},
			{ name: words.newFolder, desc: words.newFolderAbout, control: { type: "folder", key: "newContactFolder" } },
			{
				name: words.newTemplate,
				desc: words.newTemplateAbout,
				control: { type: "file", key: "newContactTemplate", filter: isNote },
			},
			{ name: words.templates, desc: words.templatesAbout, control: { type: "folder", key: "templatesFolder" } },
		],
	};
}

function conversationGroup({ settings, words: { purposes } }: Messages): SettingDefinitionItem {
	const words = settings.conversations;
	const template = (purpose: Purpose | "any", name: string): SettingDefinition => ({
		name, control: { type: "file", key: templateKey(purpose), filter: isNote },
	});
	return {
		type: "group",
		heading: words.heading,
		items: [
			{
				name: words.draftLanguage,
				desc: words.draftLanguageAbout,
				control: {
					type: "dropdown",
					key: "draftLanguage",
					options: { app: words.asApp, en: words.english, fr: words.french },
				},
			},
			{
				name: words.addressAs,
				desc: words.addressAsAbout,
				control: { type: "dropdown", key: "addressAs", options: { vous: "vous", tu: "tu" } },
			},
			{ name: words.meetingFolder, desc: words.meetingFolderAbout, control: { type: "folder", key: "meetingFolder" } },
			{
				type: "page",
				name: words.meetingTemplates,
				desc: words.meetingTemplatesAbout,
				items: [template("any", words.anyPurpose), ...PURPOSES.map((purpose) => template(purpose, capital(purposes[purpose])))],
			},
			{
				name: words.questionsNote,
				desc: words.questionsNoteAbout,
				control: { type: "file", key: "questionsNote", filter: isNote },
			},
		],
	};
}

function isNote(file: { readonly extension: string }): boolean {
	return file.extension === "md";
}
