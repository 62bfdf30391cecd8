import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeSettings, readSettings } from "../../src/settings/read-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";

describe("readSettings", () => {
	it.each([[null], [undefined], [{}]])("starts from the defaults for %j", (data) => {
		expect(readSettings(data).settings).toEqual(DEFAULT_SETTINGS);
	});

	it.each<[keyof Settings, unknown, unknown]>([
		["contactTags", ["#people", " friends ", "people"], ["people", "friends"]],
		["contactTags", [], []],
		["contactFolders", ["/People/", "CRM/Contacts"], ["People", "CRM/Contacts"]],
		["weeklyBudget", 0, 0],
		["weekStart", "sunday", "sunday"],
		["logHeading", " Journal ", "Journal"],
		["draftLanguage", "fr", "fr"],
		["addressAs", "tu", "tu"],
		["questionsNote", "/Notes/Questions.md", "Notes/Questions.md"],
		["meetingTemplates", { any: "/T/Meeting.md", advice: "T/Advice.md", gossip: "T/No.md", thank: 4, reconnect: "" }, { any: "T/Meeting.md", advice: "T/Advice.md" }],
		["started", true, true],
	])("reads %s from %j", (key, value, expected) => {
		const { settings, unread } = readSettings({ version: 1, [key]: value });
		expect(settings[key]).toEqual(expected);
		expect(unread).toEqual([]);
	});

	it.each<[keyof Settings, unknown]>([
		["contactTags", "contact"],
		["contactTags", [3, null]],
		["circles", []],
		["circles", [{ name: "no id" }]],
		["circles", "inner"],
		["weeklyBudget", -1],
		["weeklyBudget", 2.5],
		["weeklyBudget", "5"],
		["weeklyBudget", Number.NaN],
		["weekStart", "tuesday"],
		["logDay", null],
		["ownNote", 7],
		["addressAs", "you"],
		["meetingTemplates", "T/Meeting.md"],
		["started", "yes"],
	])("falls back for %s alone when it holds %j", (key, value) => {
		const { settings, unread } = readSettings({ monthlyRoutine: 4, [key]: value });
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, monthlyRoutine: 4 });
		expect(unread).toEqual([key]);
	});

	it("keeps the circles it can read, and what it can of each", () => {
		const { settings } = readSettings({
			circles: [{ id: "Mentors", name: "Mentors", cadence: { count: 0, unit: "day" }, weight: 99 }, 4, { id: "mentors" }],
		});
		expect(settings.circles).toEqual([{ id: "mentors", name: "Mentors", cadence: null, weight: 1, prior: 0.1 }]);
	});

	it("says when a later version wrote the file", () => {
		expect(readSettings({ version: 7 }).newer).toBe(true);
		expect(readSettings({ version: 1 }).newer).toBe(false);
	});

	it("never throws, and gives usable settings for anything", () => {
		const field = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), "version", "other");
		const anything = fc.oneof(fc.anything(), fc.dictionary(field, fc.anything()));
		fc.assert(
			fc.property(anything, (data) => {
				const { settings } = readSettings(data);
				expect(settings.circles.length).toBeGreaterThan(0);
				expect(readSettings({ ...settings }).settings).toEqual(settings);
				expect(readSettings({ ...settings }).unread).toEqual([]);
			}),
		);
	});
});

describe("changeSettings", () => {
	it("replaces what changed and keeps all else, understood or not", () => {
		const stored = { version: 9, weeklyBudget: "many", future: { a: 1 }, weekStart: "sunday" };
		const changed = changeSettings(readSettings(stored), { monthlyRoutine: 2 });
		expect(changed?.stored).toEqual({ ...stored, monthlyRoutine: 2 });
		expect(changed?.settings.monthlyRoutine).toBe(2);
		expect(changed?.unread).toEqual(["weeklyBudget"]);
	});

	it("replaces an unreadable field once the user decides it", () => {
		const changed = changeSettings(readSettings({ weeklyBudget: "many" }), { weeklyBudget: 3 });
		expect(changed?.stored).toEqual({ version: 1, weeklyBudget: 3 });
	});

	it("keeps what a later version knows of a circle", () => {
		const [inner] = DEFAULT_SETTINGS.circles;
		const changed = changeSettings(readSettings({ circles: [{ ...inner, color: "red" }] }), {
			circles: [{ ...inner!, weight: 3 }],
		});
		expect(changed?.stored?.circles).toEqual([{ ...inner, weight: 3, color: "red" }]);
	});

	it.each([["text"], [[1]], [7], [true]])("refuses to write over %j", (data) => {
		expect(changeSettings(readSettings(data), { weeklyBudget: 3 })).toBeNull();
	});

	it("round-trips any change through the file", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(100), (stored, weeklyBudget) => {
				const changed = changeSettings(readSettings(stored), { weeklyBudget });
				const again = readSettings(JSON.parse(JSON.stringify(changed?.stored)));
				expect(again.settings).toEqual(changed?.settings);
				for (const key of Object.keys(stored)) {
					if (key !== "weeklyBudget") expect(again.stored?.[key]).toEqual(JSON.parse(JSON.stringify(stored[key])));
				}
			}),
		);
	});
});
