import type * as Api from "obsidian";
import type { App } from "../app/app";
import { valueOf } from "./definition-values";
import { PathSuggest, pathsFor } from "./path-suggest";
import type { Setting } from "./setting";

/** Where the controls read and write, and what is looked at again after a change. */
export interface ControlPort {
	readonly app: App & Api.App;
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
	refreshDomState(): void;
}

type Change = (value: unknown) => void;
type Build = (setting: Setting, control: never, value: unknown, change: Change, app: App & Api.App) => unknown;

const textOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

const BUILD: Readonly<Record<Exclude<Api.SettingControl["type"], "color">, Build>> = {
	toggle: (setting, _control: Api.SettingToggleControl, value, change) =>
		setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change)),
	dropdown: (setting, control: Api.SettingDropdownControl, value, change) =>
		setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(value)).onChange(change)),
	text: (setting, control: Api.SettingTextControl, value, change) =>
		setting.addText((text) => text.setPlaceholder(control.placeholder ?? "").setValue(textOf(value)).onChange(change)),
	textarea: (setting, control: Api.SettingTextAreaControl, value, change) =>
		setting.addTextArea((area) => {
			area.setPlaceholder(control.placeholder ?? "").setValue(textOf(value)).onChange(change);
			area.inputEl.rows = control.rows ?? 4;
		}),
	number: (setting, control: Api.SettingNumberControl, value, change) =>
		setting.addText((text) => {
			text.inputEl.type = "number";
			for (const name of ["min", "max", "step"] as const) text.inputEl.setAttr(name, control[name] ?? null);
			text.setPlaceholder(control.placeholder ?? "").setValue(textOf(value));
			text.onChange((typed) => change(typed.trim() === "" || Number.isNaN(Number(typed)) ? (control.defaultValue ?? 0) : Number(typed)));
		}),
	slider: (setting, control: Api.SettingSliderControl, value, change) =>
		setting.addSlider((slider) => {
			slider.setLimits(control.min, control.max, control.step);
			if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
			slider.setValue(typeof value === "number" ? value : control.min).onChange(change);
		}),
	file: buildPath,
	folder: buildPath,
};

function buildPath(
	setting: Setting,
	control: Api.SettingFileControl | Api.SettingFolderControl,
	value: unknown,
	change: Change,
	app: App & Api.App,
): void {
	setting.addSearch((search) => {
		search.setPlaceholder(control.placeholder ?? "").setValue(textOf(value)).onChange(change);
		new PathSuggest(app, search.inputEl, pathsFor(app, control)).onSelect(change);
	});
}

/** Puts a declared control on a setting; a value that does not pass `validate` is shown with its error and not kept. */
export function drawControl(setting: Setting, control: Api.SettingControl, port: ControlPort): void {
	const value = port.getControlValue(control.key) ?? control.defaultValue;
	let latest = 0;
	const check = async (candidate: unknown): Promise<string> => (await control.validate?.(candidate as never)) ?? "";
	const change = async (candidate: unknown): Promise<void> => {
		const turn = ++latest;
		const error = await check(candidate);
		if (turn !== latest) return;
		setting.setErrorMessage(error);
		if (error !== "") return;
		await port.setControlValue(control.key, candidate);
		port.refreshDomState();
	};
	if (control.type === "color") throw new Error("The host draws no colours.");
	BUILD[control.type](setting, control as never, value, (candidate) => void change(candidate), port.app);
	// A stored value that is already wrong says so at once.
	if (control.validate !== undefined && value !== undefined) {
		void check(value).then((error) => {
			if (latest === 0) setting.setErrorMessage(error);
		});
	}
	if (control.disabled !== undefined && valueOf(control.disabled)) setting.setDisabled(true);
}
