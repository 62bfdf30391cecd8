import type * as Api from "obsidian";
import { Platform } from "../core/platform";
import { setIcon } from "../ui/icons";
import { setTooltip } from "../ui/tooltip";
import type { Setting } from "./setting";
import type { SettingGroup } from "./setting-group";

/** Adds what a list has over a group: a button to add, and for each row a handle to move it and a button to delete it. */
export function drawListExtras(group: SettingGroup, list: Api.SettingDefinitionList, rows: readonly Setting[]): void {
	group.addClass("mod-list");
	const { addItem, emptyState } = list;
	if (rows.length === 0 && emptyState !== undefined) group.listEl.createDiv({ cls: "setting-list-empty", text: emptyState });
	for (const [index, row] of rows.entries()) addRowExtras(row, index, rows, list);
	if (addItem === undefined) return;
	if (Platform.isMobile) {
		const element = group.listEl.createDiv({ cls: "setting-item mod-add-item", text: `+ ${addItem.name}`, attr: { role: "button", tabindex: 0 } });
		element.addEventListener("click", () => addItem.action(element));
	} else {
		group.addExtraButton((button) =>
			button.setIcon("plus").setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)),
		);
	}
}

function addRowExtras(row: Setting, index: number, rows: readonly Setting[], { onDelete, onReorder }: Api.SettingDefinitionList): void {
	if (onReorder !== undefined) addHandle(row, index, rows, onReorder);
	if (onDelete === undefined) return;
	row.addExtraButton((button) => button.setIcon("trash-2").setTooltip("Delete").onClick(() => onDelete(index)));
	row.settingEl.setAttr("tabindex", 0);
	row.settingEl.addEventListener("keydown", (event) => {
		if (event.target === row.settingEl && (event.key === "Delete" || event.key === "Backspace")) onDelete(index);
	});
}

function addHandle(row: Setting, index: number, rows: readonly Setting[], onReorder: (from: number, to: number) => void): void {
	const handle = createDiv({ cls: "clickable-icon setting-drag-handle", attr: { draggable: "true" } });
	setIcon(handle, "grip-vertical");
	setTooltip(handle, "Drag to move");
	row.settingEl.prepend(handle);
	handle.addEventListener("dragstart", (event) => {
		event.dataTransfer?.setData("text/x-setting-row", String(index));
		row.settingEl.addClass("is-being-dragged");
	});
	handle.addEventListener("dragend", () => row.settingEl.removeClass("is-being-dragged"));
	row.settingEl.addEventListener("dragover", (event) => event.preventDefault());
	row.settingEl.addEventListener("drop", (event) => {
		event.preventDefault();
		const from = Number(event.dataTransfer?.getData("text/x-setting-row"));
		if (from !== index && rows[from] !== undefined) onReorder(from, index);
	});
}
