import { describe, expect, it } from "vitest";
import { contactNote } from "./support/note";
import { openRekindle, SETTINGS_FILE } from "./support/open-rekindle";
import { words } from "./support/words";

const PEOPLE = {
	"People/Ada.md": "---\nemail: ada@x.example\ncompany: Sora\n---\n",
	"People/Ben.md": "---\nphone: 1\nrole: Baker\n---\n",
	"2026-06-10.md": "Lunch with [[Ada]].\n",
};

describe("the first run", () => {
	it("shows what was found, without a dialog and without writing anything", async () => {
		const app = await openRekindle({
			vault: { "Cleo.md": contactNote({ circle: "close" }), "Lunch.md": "---\ntype: meeting\ndate: 2026-06-01\ncontacts: [\"[[Cleo]]\"]\n---\n", ...PEOPLE },
			settings: null,
		});
		const card = app.panel.locator(".rk-card");
		expect(await card.locator("li").allInnerTexts()).toEqual([
			"1 contact\n1 by its type", "1 meeting note", "1 daily note, named YYYY-MM-DD",
		]);
		expect(await card.innerText()).toContain(words.panel.firstRun.lead);
		expect(await app.dialog.count()).toBe(0);
		expect(await app.host.page.evaluate((file) => window.app.vault.adapter.exists(file), SETTINGS_FILE)).toBe(false);
	});

	it("takes the folder that looks like people with one click, and they are there at once and after a reload", async () => {
		const app = await openRekindle({ vault: PEOPLE, settings: null, onDisk: true });
		expect(await app.panel.getByRole("checkbox", { name: "2 in People" }).isChecked()).toBe(true);
		await app.panel.getByRole("button", { name: words.panel.firstRun.accept }).click();
		await app.panel.locator(".rk-card").waitFor({ state: "detached" });
		await app.settle();
		expect(await app.ask((api) => api.contacts().map(({ name }) => name))).toEqual(["Ada", "Ben"]);
		expect(JSON.parse(await app.read(SETTINGS_FILE))).toMatchObject({ contactFolders: ["People"], started: true });
		await app.reload();
		expect(await app.panel.locator(".rk-card").count()).toBe(0);
		expect(await app.namesIn("to-sort")).toEqual(["Ada", "Ben"]);
		expect(await app.read("People/Ada.md")).toBe(PEOPLE["People/Ada.md"]);
	});

	it("leads to the rules for those who want others", async () => {
		const app = await openRekindle({ vault: PEOPLE, settings: null });
		await app.panel.getByRole("button", { name: words.panel.firstRun.change }).click();
		await app.dialog.getByText(words.settings.recognition.heading, { exact: true }).waitFor();
	});

	it("says why nobody was found, and offers a first contact", async () => {
		const app = await openRekindle({ vault: { "Garden.md": "Tomatoes\n" }, settings: null });
		const text = await app.panel.innerText();
		expect(text).toContain(words.panel.empty.nobodyTitle);
		expect(text).toMatch(/type/);
		await app.panel.getByRole("button", { name: /Add a (?:first )?contact/ }).first().click();
		await app.dialog.getByRole("textbox", { name: "Name" }).waitFor();
	});

	it("opens the panel by itself when the user enables the plugin", async () => {
		const app = await openRekindle({ vault: { "Cleo.md": contactNote({ circle: "close" }) }, enable: "user", panel: false });
		await app.panel.waitFor();
		expect(await app.namesIn("this-week")).toEqual(["Cleo"]);
	});
});
