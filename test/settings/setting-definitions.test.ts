import type { SettingDefinitionItem, SettingDefinitionList } from "obsidian";
import { expect, it, vi } from "vitest";
import { messagesFor, type Language } from "../../src/i18n";
import { changeSettings, readSettings, type LoadedSettings } from "../../src/settings/read-settings";
import { controlChange, controlValue } from "../../src/settings/setting-controls";
import { settingDefinitions } from "../../src/settings/setting-definitions";
import type { SettingsPort } from "../../src/settings/settings-port";

/** A settings tab on data in memory. */
function tab(data: unknown = null, people: Readonly<Record<string, number>> = {}, language: Language = "en") {
	let loaded: LoadedSettings = readSettings(data);
	const said: string[] = [];
	const port: SettingsPort = {
		app: {} as SettingsPort["app"],
		messages: messagesFor(language),
		loaded: () => loaded,
		change: (changes) => {
			loaded = changeSettings(loaded, changes) ?? loaded;
			return Promise.resolve();
		},
		status: () => ({
			contacts: 1204, meetings: 3, datedNotes: 2, interactions: 9, problems: 1, notes: 2000, indexedAt: 0, indexedIn: 12.4,
		}),
		peopleInCircle: (id) => people[id] ?? 0,
		say: (sentence) => said.push(sentence),
		tellTime: () => "10:30",
	};
	const chooseFolder = vi.fn(() => Promise.resolve<string | null>("CRM"));
	const items = (): readonly SettingDefinitionItem[] => settingDefinitions(port, { redraw: () => undefined, chooseFolder });
	const list = (heading: string): SettingDefinitionList =>
		items().find((item) => "heading" in item && item.heading === heading) as SettingDefinitionList;
	return {
		port, said, items, list, chooseFolder,
		settings: () => loaded.settings,
		set: (key: string, value: unknown) =>
			port.change(controlChange(loaded.settings, key, value, (circle) => (people[circle] ?? 0) > 0)),
		get: (key: string) => controlValue(loaded.settings, key, port.messages),
	};
}

interface Control { readonly key: string; readonly validate?: (value: unknown) => unknown }

/** Every control of the definitions, pages included. */
function controlsIn(items: readonly unknown[]): Control[] {
	return items.flatMap((item) => {
		const { control, items: inner } = item as { control?: Control; items?: readonly unknown[] };
		return [...(control === undefined ? [] : [control]), ...controlsIn(inner ?? [])];
	});
}

it.each(["en", "fr"] as const)("accepts what stands in a new vault, and shows a value for every control (%s)", (language) => {
	const desk = tab(null, {}, language);
	for (const { key, validate } of controlsIn(desk.items())) {
		const value = desk.get(key);
		expect(value, key).not.toBeUndefined();
		expect(validate?.(value) ?? "", key).toBe("");
	}
});

it.each(["en", "fr"] as const)("changes nothing when a control is given back what it shows (%s)", async (language) => {
	const desk = tab(null, {}, language);
	const before = desk.settings();
	for (const { key } of controlsIn(desk.items())) {
		await desk.set(key, desk.get(key));
		expect(desk.settings(), key).toEqual(before);
	}
});

it.each<[string, unknown, boolean]>([
	["contactTags", "contact people/work", true],
	["contactTags", "a b!", false],
	["contactTags", "2024", false],
	["weeklyBudget", 2.5, false],
	["weeklyBudget", 0, true],
	["circles.0.cadence", "trimestriel", true],
	["circles.0.cadence", "", true],
	["circles.0.cadence", "often", false],
	["circles.0.weight", 11, false],
	["circles.0.name", "close", false],
	["circles.0.name", "Family", true],
	["logHeading", "# Log", false],
])("checks %s = %j", (key, value, isRight) => {
	const control = controlsIn(tab().items()).find((one) => one.key === key);
	expect((control?.validate?.(value) ?? "") === "").toBe(isRight);
});

it.each<[string, unknown, object]>([
	["contactTags", "#people, friends people", { contactTags: ["people", "friends"] }],
	["weekStart", "sunday", { weekStart: "sunday" }],
	["nothing-of-ours", "x", {}],
])("takes %s = %j", async (key, value, change) => {
	const desk = tab();
	const before = desk.settings();
	await desk.set(key, value);
	expect(desk.settings()).toEqual({ ...before, ...change });
});

it("gives a circle another rhythm, or none", async () => {
	const desk = tab();
	await desk.set("circles.1.cadence", "6 semaines");
	expect(desk.settings().circles[1]?.cadence).toEqual({ count: 6, unit: "week" });
	await desk.set("circles.1.cadence", "never");
	expect(desk.settings().circles[1]?.cadence).toBeNull();
});

it("adds, orders and removes circles; one that people are in stays", async () => {
	const desk = tab(null, { close: 4 });
	const circles = (): SettingDefinitionList => desk.list("Circles");
	circles().addItem?.action({} as HTMLElement);
	circles().onReorder?.(5, 0);
	expect(desk.settings().circles.map(({ id }) => id)[0]).toBe("new-circle");
	circles().onDelete?.(2);
	expect(desk.said).toEqual(["4 contacts are in Close: choose another circle for them first."]);
	circles().onDelete?.(0);
	expect(desk.settings().circles.map(({ id }) => id)).toEqual(["inner", "close", "active", "wide", "watch"]);
});

it("adds a folder once, and removes it", async () => {
	const desk = tab();
	const folders = (): SettingDefinitionList => desk.list("Folders of contacts");
	for (let times = 0; times < 2; times++) folders().addItem?.action({} as HTMLElement);
	await vi.waitFor(() => expect(desk.settings().contactFolders).toEqual(["CRM"]));
	folders().onDelete?.(0);
	expect(desk.settings().contactFolders).toEqual([]);
});

it.each([
	[{ version: 9 }, /later version/],
	[{ weeklyBudget: "many" }, /weeklyBudget/],
	["broken", /can’t be read/],
])("says what it could not read in %j", (data, sentence) => {
	expect(JSON.stringify(tab(data).items()[0])).toMatch(sentence);
});

it("shows real counts on the status page", () => {
	const page = tab().items().find((item) => "type" in item && item.type === "page") as unknown as {
		displayValue: () => string;
		status: () => string | null;
		items: readonly { name: string; render: (setting: unknown) => void }[];
	};
	expect([page.displayValue(), page.status()]).toEqual(["1,204 contacts, 1 value to repair", "warning"]);
	const shown = page.items.map(({ render }) => {
		let desc = "";
		const setting = { setName: () => setting, setDesc: (text: string) => { desc = text; return setting; } };
		render(setting);
		return desc;
	});
	expect(shown).toEqual(["1,204", "3", "2", "9", "1", "10:30, 2,000 notes in 12 ms"]);
});

it("keeps a template a purpose, and forgets the one that is taken away", async () => {
	const desk = tab();
	await desk.set("meetingTemplates.advice", "Templates/Advice.md");
	await desk.set("meetingTemplates.any", "Templates/Meeting.md");
	expect(desk.settings().meetingTemplates).toEqual({ advice: "Templates/Advice.md", any: "Templates/Meeting.md" });
	await desk.set("meetingTemplates.advice", "");
	expect(desk.settings().meetingTemplates).toEqual({ any: "Templates/Meeting.md" });
	expect(desk.get("meetingTemplates.advice")).toBe("");
});
