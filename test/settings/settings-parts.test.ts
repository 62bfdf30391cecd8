import { expect, it } from "vitest";
import { logHeading, logHeadings, rankingSettings, recognition } from "../../src/settings/settings-parts";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";

it("hands the ranking its part", () => {
	expect(rankingSettings({ ...DEFAULT_SETTINGS, weeklyBudget: 8 })).toEqual({
		circles: DEFAULT_SETTINGS.circles, weeklyBudget: 8, monthlyRoutine: 1, weekStart: "monday",
	});
});

it("hands the reading its part", () => {
	expect(recognition({ ...DEFAULT_SETTINGS, contactFolders: ["People"] })).toEqual({ tags: ["contact"], folders: ["People"] });
});

it.each([
	["", "Journal", "Journal"],
	["Exchanges", "Journal", "Exchanges"],
])("writes logs under %j or the interface's %j", (setting, word, expected) => {
	const settings = { ...DEFAULT_SETTINGS, logHeading: setting };
	expect(logHeading(settings, word)).toBe(expected);
	expect(logHeadings(settings, word)[0]).toBe(expected);
});

it("reads each log heading once", () => {
	expect(logHeadings(DEFAULT_SETTINGS, "Log")).toEqual(["Log", "Journal", "Contact log", "History"]);
});
