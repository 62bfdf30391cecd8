import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findViolations } from "./support/find-violations";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { words } from "./support/words";

const DANIEL = "People/Daniel Reed.md";
const HANNAH = "People/Hannah Brandt.md";
const VAULT = {
	"Me.md": "---\ntype: me\naliases: [Alex Moreau]\noffers: design reviews\n---\n",
	[DANIEL]: "---\ntype: contact\ncircle: close\nseeks: a prototyping workshop\n---\n\n## Log\n- 2026-05-22 call #via/call\n",
	[HANNAH]: "---\ntype: contact\ncircle: active\nrole: Architect\noffers: [prototyping workshops]\n---\n",
	"People/Victor Almeida.md": "---\ntype: contact\ncircle: inner\nseeks: [design review]\n---\n",
	"People/Zoé Petit.md": "---\ntype: contact\ncircle: inner\nrole: Founder\nadded: 2024-01-01\n---\n",
};

const { help, drafts, commands } = words;
const itemOf = (app: Rekindle, name: string): Locator => app.page.locator(".rk-help-item", { hasText: name });
const press = (item: Locator, name: string): Promise<void> => item.getByRole("button", { name, exact: true }).click();

async function openHelp(options: RekindleOptions = {}): Promise<Rekindle> {
	const app = await openRekindle({ vault: VAULT, panel: false, ...options });
	await app.page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.resolve();
	});
	await app.run("who-can-i-help");
	await app.dialog.waitFor();
	return app;
}

/** Copies the message that is drafted and says that it was sent. */
async function send(app: Rekindle): Promise<string> {
	const draft = app.page.locator(".modal").nth(1);
	const text = await draft.getByRole("textbox", { name: drafts.message, exact: true }).inputValue();
	await draft.getByRole("button", { name: drafts.copy, exact: true }).click();
	await draft.getByRole("button", { name: drafts.sent }).click();
	await draft.waitFor({ state: "detached" });
	await app.settle();
	return text;
}

describe("who can I help", () => {
	it("lists what could be done and why, and whom to ask what they look for", async () => {
		const app = await openHelp();
		const told = await app.dialog.innerText();
		expect(told).toContain(help.match("Daniel", "a prototyping workshop", "Hannah", null));
		expect(told).toContain(help.own("Victor", "design review", null));
		expect(told.indexOf("Zoé Petit")).toBeGreaterThan(told.indexOf(help.ask));
	});

	it("asks both sides first, telling each only what is theirs, then logs the introduction on both notes", async () => {
		const app = await openHelp();
		await press(itemOf(app, "Daniel"), help.write("Daniel"));
		expect(await send(app)).toContain("Hannah Brandt");
		const item = itemOf(app, "Daniel");
		await expect.poll(() => item.innerText()).toContain(help.suggested("Daniel", "today"));
		await press(item, help.write("Hannah"));
		const toHannah = await send(app);
		expect(toHannah).toContain("Daniel Reed");
		expect(toHannah).not.toContain("a prototyping workshop");
		await expect.poll(() => item.innerText()).toContain(help.suggested("Hannah", "today"));
		await press(item, help.introduced);
		await app.notice(help.introducedTo("Daniel Reed", "Hannah Brandt"));
		await app.settle();
		await expect.poll(() => item.getAttribute("class")).toContain("is-done");
		expect(await app.read(DANIEL)).toContain("knows:\n  - \"[[Hannah Brandt]]\"");
		expect(await app.read(DANIEL)).toContain("introduced to [[Hannah Brandt]]: a prototyping workshop #from-me #gave");
		expect(await app.read(HANNAH)).toContain("introduced to [[Daniel Reed]]: prototyping workshops #from-me #gave");
		expect(await app.ask((api) => api.neighbours("People/Hannah Brandt.md").map(({ path }) => path))).toEqual([DANIEL]);
	});

	it("takes an introduction back as one step, and shows it again in its place", async () => {
		const app = await openHelp();
		await press(itemOf(app, "Daniel"), help.introduced);
		await app.press(commands.undo, commands.undone(help.introducedTo("Daniel Reed", "Hannah Brandt")));
		await app.settle();
		expect([await app.read(DANIEL), await app.read(HANNAH)]).toEqual([VAULT[DANIEL], VAULT[HANNAH]]);
		await expect.poll(() => itemOf(app, "Daniel").getByRole("button").count()).toBe(3);
	});

	it("offers the user's own help, and keeps in view that it was offered", async () => {
		const app = await openHelp();
		await press(itemOf(app, "Victor"), help.offer("Victor"));
		expect(await send(app)).toContain("design review");
		expect(await app.read("People/Victor Almeida.md")).toMatch(/design reviews .*#gave/);
		await expect.poll(() => itemOf(app, "Victor").innerText()).toContain(help.done);
	});

	it("is gone through with the keyboard alone, and the focus stays where it was", async () => {
		const app = await openHelp();
		await itemOf(app, "Daniel").getByRole("button", { name: help.introduced, exact: true }).focus();
		await app.page.keyboard.press("Enter");
		await expect.poll(() => itemOf(app, "Daniel").getAttribute("class")).toContain("is-done");
		expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe("Daniel Reed");
		await app.page.keyboard.press("Enter");
		await expect.poll(() => app.openNotes()).toContain(DANIEL);
		expect(await app.dialog.count()).toBe(0);
	});

	it("says what would help where nothing fits", async () => {
		const app = await openHelp({ vault: { "People/Ann.md": "---\ntype: contact\n---\n" } });
		expect(await app.dialog.innerText()).toContain(help.noneText);
		expect(await app.dialog.innerText()).toContain(help.noOffers);
	});

	it.each([
		["light", {}], ["dark, in French", { dark: true, language: "fr" }], ["on a phone", { phone: true }],
	] as const)("has nothing that axe finds: %s", async (_, options) => {
		const app = await openHelp(options);
		expect(await findViolations(app.page, ".modal")).toEqual([]);
		await itemOf(app, "Daniel").getByRole("button").nth(2).click();
		await expect.poll(() => itemOf(app, "Daniel").getAttribute("class")).toContain("is-done");
		expect(await findViolations(app.page, ".modal")).toEqual([]);
	});
});
