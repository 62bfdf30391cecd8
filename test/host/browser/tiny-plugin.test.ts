import { expect, it } from "vitest";
import { eventsOf, withTiny } from "../testing/with-tiny.js";

const open = withTiny();

const notes = {
	"People/Ada.md": "---\nkind: friend\n---\nMet [[Bob]] and [[Nobody]].\n",
	"People/Bob.md": "---\nkind: peer\nmore: kept # comment\n---\n",
	"x.md": "no kind\n",
};

it("starts in the app's order: plugin with an empty vault, files, metadata, layout", async () => {
	const host = await open({ vault: notes, cold: true });
	expect(await eventsOf(host)).toEqual([
		"onload 0",
		"create People",
		"create People/Ada.md",
		"create People/Bob.md",
		"create x.md",
		"changed People/Ada.md",
		"changed People/Bob.md",
		"changed x.md",
		"resolved",
		"ready",
	]);
});

it("opens its view when the user enables it", async () => {
	const host = await open({ vault: notes, enable: "user" });
	await host.page.waitForSelector(".mod-right-split .tiny-row");
	expect(await host.page.locator(".tiny-name").allInnerTexts()).toEqual(["Ada", "Bob"]);
	expect((await eventsOf(host)).slice(0, 3)).toEqual(["onload 3", "ready", "user"]);
});

it("ribbon, view, button, properties, notice, file", async () => {
	const host = await open({ vault: notes });
	await host.page.click('[aria-label="Open tiny notes"]');
	await host.page.click('[aria-label="Mark Ada"]');
	await host.page.waitForSelector(".notice");
	await host.idle();
	expect(await host.notices()).toEqual(["Ada is seen"]);
	expect(await host.read("People/Ada.md")).toBe("---\nkind: friend\nseen: true\n---\nMet [[Bob]] and [[Nobody]].\n");
});

it("follows edits from outside", async () => {
	const host = await open({ vault: notes });
	await host.command("tiny:open");
	await host.write("New/Eve.md", "---\nkind: new\n---\n");
	await host.write("People/Bob.md", "---\nkind: old friend\n---\n[[Ada]]");
	await host.write("People/Ada.md", null);
	expect(await host.page.locator(".tiny-row").allInnerTexts()).toEqual(["Eve\nnew\n0", "Bob\nold friend\n1"]);
});

it("opens a note on a click, in a tab of its own with the modifier key", async () => {
	const host = await open({ vault: notes });
	await host.command("tiny:open");
	await host.page.click(".tiny-name >> text=Ada");
	await host.page.waitForSelector(".mod-root .inline-title >> text=Ada");
	await host.page.click(".tiny-name >> text=Bob", { modifiers: ["ControlOrMeta"] });
	await host.page.waitForSelector(".mod-root .inline-title >> text=Bob");
	expect(await host.page.locator(".mod-root .workspace-tab-header").allInnerTexts()).toEqual(["Ada", "Bob"]);
});

it("previews a note under the pointer", async () => {
	const host = await open({ vault: notes });
	await host.command("tiny:open");
	await host.page.hover(".tiny-name >> text=Ada");
	await host.page.waitForSelector(".hover-popover >> text=Met");
	await host.page.mouse.move(10, 700);
	await host.page.waitForSelector(".hover-popover", { state: "detached" });
});

it("runs a command only when it can, from the palette too", async () => {
	const host = await open({ vault: notes });
	expect(await host.command("tiny:mark")).toBe(false);
	await host.page.evaluate(() => window.app.workspace.openLinkText("Bob", ""));
	await host.page.keyboard.press("ControlOrMeta+p");
	await host.page.keyboard.type("mark note");
	await host.page.keyboard.press("Enter");
	await host.page.waitForSelector(".notice >> text=Bob is seen");
	await host.idle();
	expect(await host.read("People/Bob.md")).toContain("seen: true");
});

it("keeps its settings in the vault and hears of outside changes to them", async () => {
	const host = await open({ vault: notes });
	await host.page.evaluate(() => window.app.plugins.plugins["tiny"]?.saveData({ limit: 9 }));
	expect(await eventsOf(host)).not.toContain("settings");
	await host.write(".obsidian/plugins/tiny/data.json", '{ "showKind": false }');
	await host.page.waitForFunction(() => (window.app.plugins.plugins["tiny"] as unknown as { events: string[] }).events.includes("settings"));
	expect(JSON.parse(await host.read(".obsidian/plugins/tiny/data.json"))).toEqual({ showKind: false });
});

it("leaves nothing behind when it is disabled", async () => {
	const host = await open({ vault: notes });
	await host.command("tiny:open");
	await host.page.waitForSelector(".tiny-row");
	await host.page.evaluate(() => window.app.plugins.disablePlugin("tiny"));
	expect(await host.page.locator(".tiny-row, [aria-label='Open tiny notes'], style[data-plugin], .plugin-tiny").count()).toBe(0);
	expect(await host.command("tiny:open")).toBe(false);
});

it("knows the day, the language and the zone it is told", async () => {
	const host = await open({ now: "2026-12-31T23:59:00", timezone: "Pacific/Auckland", language: "fr", dark: true });
	const seen = await host.page.evaluate(() => [
		new Date().toLocaleDateString("en-CA"),
		window.obsidianHost.library.getLanguage(),
		window.obsidianHost.library.moment().format("MMMM"),
		Intl.DateTimeFormat().resolvedOptions().timeZone,
		window.app.isDarkMode(),
	]);
	expect(seen).toEqual(["2026-12-31", "fr", "décembre", "Pacific/Auckland", true]);
	await host.wake("2027-01-01T00:01:00");
	expect(await host.page.evaluate(() => new Date().getFullYear())).toBe(2027);
});

it("keeps what would be opened outside", async () => {
	const host = await open({ vault: { "a.md": "[mail](mailto:ada@example.org) https://example.org" }, openNote: "a.md" });
	await host.page.click("text=mail");
	await host.page.click("text=https://example.org");
	await host.page.evaluate(() => window.open("tel:+33123"));
	expect(await host.opened()).toEqual(["mailto:ada@example.org", "https://example.org", "tel:+33123"]);
});

it("reports an error of the page when it closes", async () => {
	const host = await open();
	await host.page.evaluate(() => setTimeout(() => {
		throw new Error("broken on purpose");
	}));
	await host.page.waitForFunction(() => true);
	await host.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
	expect(host.errors.splice(0).join()).toContain("broken on purpose");
});
