import { describe, expect, it } from "vitest";
import { openRekindle } from "./support/open-rekindle";

/** Notes as other plugins for contacts keep them. */
const VAULT = {
	"CRM/Mina.md": "---\ntags: [contact/work]\norganisation: Sora\njob title: Engineer\ntier: Close\nfrequency: quarterly\nlast contacted: 2025-09-01\n---\n",
	"CRM/Denis.md": "---\ntags: [contact]\nentreprise: Marchal\nposte: Gérant\ncercle: actif\nfréquence: tous les 6 mois\ndernier contact: 2025-09-01\n---\n",
	"CRM/Rui.md": "---\ntype: person\nprm-tier: warm\nprm-cadence: 60\nprm-last-contacted: 2025-09-01\nprm-paused: false\n---\n",
};

describe("a vault kept with other plugins' properties", () => {
	it("is read as it is", async () => {
		const app = await openRekindle({ vault: VAULT });
		expect(await app.ask((api) => api.reconnections().map(({ name, circle, standing, due }) => [name, circle, standing, due]).sort())).toEqual([
			["Denis", "active", "due", "2026-03-01"],
			["Mina", "close", "due", "2025-12-01"],
			["Rui", "active", "due", "2025-10-31"],
		]);
		expect(await app.row("this-week", "CRM/Mina.md").locator(".rk-role").innerText()).toBe("Engineer, Sora");
		expect(await app.row("this-week", "CRM/Denis.md").locator(".rk-meta").innerText()).toBe("Active · last exchange 9 months ago");
	});

	it.each([
		["Mina", "set-circle", "inner", ["tier: Close", "tier: inner"]],
		["Mina", "set-cadence", "6 weeks", ["frequency: quarterly", "frequency: 6 weeks"]],
		["Denis", "set-circle", "wide", ["cercle: actif", "cercle: wide"]],
		["Denis", "set-cadence", "never", ["fréquence: tous les 6 mois", "fréquence: never"]],
		["Rui", "set-cadence", "90 days", ["prm-cadence: 60", "prm-cadence: 90"]],
		["Rui", "snooze", "2026-09-01", ["prm-paused: false\n", "prm-paused: false\nsnoozed-until: 2026-09-01\n"]],
	] as const)("writes to %s's own key: %s %s", async (name, command, answer, [from, to]) => {
		const path = `CRM/${name}.md`;
		const before = VAULT[path as keyof typeof VAULT];
		const app = await openRekindle({ vault: VAULT, openNote: path });
		await app.run(command);
		await app.pick(answer);
		await app.notice(name);
		await app.settle();
		expect(await app.read(path)).toBe(before.replace(from, to));
		await app.press("Undo", "Undone");
		expect(await app.read(path)).toBe(before);
	});

	it("logs into the property that is there", async () => {
		const app = await openRekindle({ vault: VAULT, openNote: "CRM/Rui.md" });
		await app.run("log-exchange");
		await app.dialog.getByRole("button", { name: "Log", exact: true }).click();
		await app.notice("Logged with Rui.");
		expect(await app.read("CRM/Rui.md")).toContain("prm-last-contacted: 2026-06-11\n");
		expect(await app.read("CRM/Rui.md")).not.toMatch(/^last-contact/m);
	});

	it("pauses with the property that is there", async () => {
		const app = await openRekindle({ vault: VAULT, openNote: "CRM/Rui.md" });
		await app.run("pause");
		await app.notice("Rui: paused.");
		await app.settle();
		expect(await app.read("CRM/Rui.md")).toContain("prm-paused: true\n");
		expect(await app.namesIn("snoozed")).toEqual(["Rui"]);
	});
});
