import { describe, expect, it } from "vitest";
import { openRekindle, type Rekindle } from "./support/open-rekindle";
import { words } from "./support/words";

async function addContact(app: Rekindle, name: string): Promise<void> {
	await app.run("add-contact");
	await app.dialog.getByRole("textbox", { name: "Name" }).fill(name);
}

describe("adding a contact", () => {
	it("makes the note as told, opens it, and undo takes it away", async () => {
		const app = await openRekindle();
		await addContact(app, "Ada Lovelace");
		await app.dialog.getByRole("textbox", { name: "Company" }).fill("Analytical Engines");
		await app.dialog.getByRole("combobox", { name: "Circle" }).selectOption("close");
		expect(await app.dialog.innerText()).toContain(words.dialogs.newContact.becomes("Ada Lovelace.md"));
		await app.page.keyboard.press("Control+Enter");
		await app.notice("Ada Lovelace: added.");
		await app.settle();
		expect(await app.read("Ada Lovelace.md")).toBe("---\ntype: contact\ncompany: Analytical Engines\ncircle: close\nadded: 2026-06-11\n---\n");
		expect(await app.openNotes()).toEqual(["Ada Lovelace.md"]);
		expect(await app.ask((api) => api.contacts().map(({ name, circle }) => [name, circle]))).toEqual([["Ada Lovelace", "close"]]);
		await app.press("Undo", "Undone");
		expect(await app.ask((api) => api.contacts().length)).toBe(0);
	});

	it("opens a note of that name as it is, and never writes over it", async () => {
		const app = await openRekindle({ vault: { "Ada.md": "My own words.\n" } });
		await addContact(app, "ada");
		expect(await app.dialog.innerText()).toContain(words.dialogs.newContact.exists("Ada.md"));
		await app.dialog.getByRole("button", { name: "Open" }).click();
		await app.notice(words.commands.opened("Ada"));
		expect(await app.read("Ada.md")).toBe("My own words.\n");
	});

	it.each([
		["CON", "_CON.md"],
		["AC/DC: live?", "AC DC live.md"],
	])("makes of the name %j a file that every system can hold, and keeps the name as an alias", async (name, path) => {
		const app = await openRekindle();
		await addContact(app, name);
		await app.page.keyboard.press("Enter");
		await app.notice("added");
		await app.settle();
		expect(await app.ask((api) => api.contacts().map((contact) => [contact.path, contact.aliases]))).toEqual([[path, [name]]]);
	});

	it("asks for a name that a file can have", async () => {
		const app = await openRekindle();
		await addContact(app, "");
		const add = app.dialog.getByRole("button", { name: "Add" });
		expect(await add.isDisabled()).toBe(true);
		await app.dialog.getByRole("textbox", { name: "Name" }).fill("???");
		expect(await add.isDisabled()).toBe(true);
		expect(await app.dialog.innerText()).toContain(words.dialogs.newContact.onlyForbidden);
	});

	it("starts from a template", async () => {
		const app = await openRekindle({
			vault: { ".obsidian/templates.json": JSON.stringify({ folder: "Templates" }), "Templates/Person.md": "---\ntype: contact\ncircle: \"{{circle}}\"\n---\n# {{title}}\n" },
		});
		await addContact(app, "Ada");
		await app.dialog.getByRole("combobox", { name: "Circle" }).selectOption("wide");
		await app.dialog.getByRole("combobox", { name: "Starts from" }).selectOption("Person");
		await app.page.keyboard.press("Control+Enter");
		await app.notice("Ada: added.");
		expect(await app.read("Ada.md")).toMatch(/^---\ntype: contact\ncircle: "?wide"?\nadded: 2026-06-11\n---\n# Ada\n$/);
	});
});
