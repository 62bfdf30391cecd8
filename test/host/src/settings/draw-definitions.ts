import type * as Api from "obsidian";
import { setIcon } from "../ui/icons";
import { type Definition, type Group, isGroup, isList, isPage, isVisible, type Item, type Page, valueOf } from "./definition-values";
import { type ControlPort, drawControl } from "./draw-control";
import { drawListExtras } from "./draw-list";
import { Setting } from "./setting";
import { SettingGroup } from "./setting-group";

/** What a drawing needs of its tab. */
export interface DefinitionPort extends ControlPort {
	openPage(page: Page): void;
}

/** What was drawn: how to look again at `visible` and `disabled`, and how to end. */
export interface Drawing {
	refresh(): void;
	end(): void;
}

/** Draws declared settings into an element. */
export function drawDefinitions(container: HTMLElement, items: readonly Item[], port: DefinitionPort): Drawing {
	const refreshers: (() => void)[] = [];
	const cleanups: (() => void)[] = [];
	let loose: SettingGroup | null = null;

	const drawItem = (item: Definition | Page, group: SettingGroup, index: number): Setting => {
		const setting = new Setting(group.listEl).setName(item.name);
		if (item.desc !== undefined) setting.setDesc(item.desc);
		refreshers.push(() => setting.settingEl.toggle(isVisible(item)));
		if (isPage(item)) drawPageEntry(setting, item, port);
		else if (item.action !== undefined) drawAction(setting, item, index, refreshers);
		else if (item.render !== undefined) {
			const cleanup = item.render(setting as unknown as Api.Setting, group as unknown as Api.SettingGroup);
			if (cleanup !== undefined) cleanups.push(cleanup);
		} else if (item.control !== undefined) {
			const { control } = item;
			drawControl(setting, control, port);
			if (control.disabled !== undefined) refreshers.push(() => void setting.setDisabled(valueOf(control.disabled ?? false)));
		}
		return setting;
	};

	const drawGroup = (definition: Group): void => {
		const group = new SettingGroup(container);
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls !== undefined) group.addClass(...definition.cls.split(" "));
		for (const build of definition.extraButtons ?? []) group.addExtraButton(build);
		refreshers.push(() => group.groupEl.toggle(isVisible(definition)));
		const drawn = (definition.items ?? []).map((item, index) => ({ item, setting: drawItem(item, group, index) }));
		if (definition.search !== undefined) addFilter(group, definition.search, drawn, refreshers);
		if (isList(definition)) drawListExtras(group, definition, drawn.map(({ setting }) => setting));
	};

	for (const [index, item] of items.entries()) {
		if (isGroup(item)) {
			loose = null;
			drawGroup(item);
		} else {
			loose ??= new SettingGroup(container);
			drawItem(item, loose, index);
		}
	}
	const refresh = (): void => refreshers.forEach((run) => run());
	refresh();
	return { refresh, end: () => cleanups.forEach((run) => run()) };
}

function drawPageEntry(setting: Setting, page: Page, port: DefinitionPort): void {
	makeClickable(setting, () => port.openPage(page));
	const { displayValue, status } = page;
	if (displayValue !== undefined || status !== undefined) {
		setting.addDisplayValue((value) => value.setValue(valueOf(displayValue ?? "")).setStatus(valueOf(status ?? null)));
	}
	setIcon(setting.controlEl.createDiv("setting-item-chevron"), "chevron-right");
}

function drawAction(setting: Setting, item: Api.SettingDefinitionAction, index: number, refreshers: (() => void)[]): void {
	const isDisabled = (): boolean => item.disabled !== undefined && valueOf(item.disabled);
	makeClickable(setting, () => {
		if (!isDisabled()) item.action(setting.settingEl, index);
	});
	refreshers.push(() => void setting.setDisabled(isDisabled()));
}

function makeClickable({ settingEl, controlEl }: Setting, run: () => void): void {
	settingEl.addClass("mod-clickable");
	settingEl.setAttrs({ tabindex: 0, role: "button" });
	settingEl.addEventListener("click", (event) => {
		// The row's own buttons are no click on the row.
		if ((event.target as Element).closest(".extra-setting-button, .setting-drag-handle") === null) run();
	});
	settingEl.addEventListener("keydown", (event) => {
		if (event.key === "Enter" && event.target !== controlEl) run();
	});
}

interface Drawn {
	readonly item: Definition | Page;
	readonly setting: Setting;
}

function addFilter(group: SettingGroup, search: NonNullable<Group["search"]>, drawn: readonly Drawn[], refreshers: (() => void)[]): void {
	let query = "";
	const filter = (): void => {
		for (const { item, setting } of drawn) {
			const always = "searchable" in item && item.searchable !== undefined && !valueOf(item.searchable);
			const shown = query === "" || always || search.match(item, query);
			setting.settingEl.toggle(isVisible(item) && shown);
		}
	};
	group.addSearch((component) =>
		component.setPlaceholder(search.placeholder ?? "").onChange((typed) => {
			query = typed;
			filter();
		}),
	);
	refreshers.push(filter);
}
