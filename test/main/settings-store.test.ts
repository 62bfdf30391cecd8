import { describe, expect, it } from "vitest";
import { SettingsStore } from "../../src/main/settings-store";

function store(content: unknown): { settings: SettingsStore; saved: unknown[] } {
	const saved: unknown[] = [];
	const settings = new SettingsStore({
		load: () => (content instanceof Error ? Promise.reject(content) : Promise.resolve(content)),
		save: (data) => {
			saved.push(data);
			return Promise.resolve();
		},
	});
	return { settings, saved };
}

describe("SettingsStore", () => {
	it("starts from what holds by default, and writes nothing for it", async () => {
		const { settings, saved } = store(null);
		await settings.load();
		expect(settings.current().weeklyBudget).toBe(5);
		expect(saved).toEqual([]);
	});

	it("writes the changed field beside what the file held", async () => {
		const { settings, saved } = store({ version: 1, weeklyBudget: 7, later: { kept: true } });
		await settings.load();
		expect(await settings.change({ monthlyRoutine: 2 })).toBe(true);
		expect(saved).toEqual([{ version: 1, weeklyBudget: 7, later: { kept: true }, monthlyRoutine: 2 }]);
		expect(settings.current()).toMatchObject({ weeklyBudget: 7, monthlyRoutine: 2 });
	});

	it.each([["half a file"], [new SyntaxError("Unexpected end of JSON input")]])("never overwrites a file it could not read: %s", async (content) => {
		const { settings, saved } = store(content);
		await settings.load();
		expect(await settings.change({ weeklyBudget: 3 })).toBe(false);
		expect(saved).toEqual([]);
		expect(settings.current().weeklyBudget).toBe(5);
	});
});
