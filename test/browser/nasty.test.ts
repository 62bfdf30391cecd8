import { describe, expect, it } from "vitest";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle } from "./support/open-rekindle";
import { words } from "./support/words";

const EVIL = "<img src=x onerror=\"window.hurt=1\">";

async function logToday(app: Rekindle): Promise<void> {
	await app.run("log-exchange");
	await app.dialog.getByRole("button", { name: "Log", exact: true }).click();
}

describe("a vault that nobody tidied", () => {
	it("lists a note whose properties do not parse, leaves it alone, and reads the others", async () => {
		const broken = "---\ntype: contact\ncompany: \"Tessier\n---\n";
		const app = await openRekindle({ vault: { "Broken.md": broken, "Ada.md": contactNote({ circle: "close" }) } });
		expect(await app.namesIn("attention")).toEqual(["Broken"]);
		expect(await app.namesIn("this-week")).toEqual(["Ada"]);
		await app.section("attention").locator(".rk-name").click();
		await app.settle();
		expect(await app.openNotes()).toEqual(["Broken.md"]);
		expect(await app.read("Broken.md")).toBe(broken);
	});

	it("reads and writes a note of 5 MB", async () => {
		const head = "---\ntype: contact\ncircle: close\n---\n## Log\n- 2025-09-01 coffee\n\n## Notes\n";
		const long = `${head}${"All that was ever said, word by word.\n".repeat(140_000)}`;
		const app = await openRekindle({ vault: { "Ada.md": long } });
		await app.run("log-exchange");
		await app.pick("ada");
		await app.dialog.getByRole("button", { name: "Log", exact: true }).click();
		await app.notice("Logged with Ada.");
		const written = await app.read("Ada.md");
		expect(written.startsWith("---\ntype: contact\ncircle: close\nlast-contact: 2026-06-11\n---\n## Log\n- 2026-06-11\n- 2025-09-01 coffee\n")).toBe(true);
		expect(written.endsWith(long.slice(-1000))).toBe(true);
		await app.press("Undo", "Undone");
		expect((await app.read("Ada.md")) === long).toBe(true);
	});

	it("keeps two notes of one name apart", async () => {
		const app = await openRekindle({
			vault: {
				"Work/Ada.md": contactNote({ circle: "close", company: "Sora" }),
				"Home/Ada.md": contactNote({ circle: "inner" }),
				"2026-06-10.md": "Lunch with [[Work/Ada]].\n",
			},
		});
		expect(await app.ask((api) => api.contacts().map(({ path }) => [path, api.interactions(path).length]))).toEqual([["Home/Ada.md", 0], ["Work/Ada.md", 1]]);
		expect(await app.row("this-week", "Home/Ada.md").count()).toBe(1);
	});

	it.each([
		["a byte order mark", "\ufeff---\ntype: contact\ncircle: close\n---\n## Log\n- 2025-09-01 tea\n"],
		["the line ends of Windows", "---\r\ntype: contact\r\ncircle: close # yes\r\n---\r\n\r\n## Log\r\n- 2025-09-01 tea\r\n"],
		["no line end at the end", "---\ntype: contact\ncircle: close\n---\n## Log\n- 2025-09-01 tea"],
		["odd but fair YAML", "---\n\"type\":   contact\ncircle: &c close\n# why\ntags: [ a,b ]\nother: *c\n---\n## Log\n- 2025-09-01 tea\n"],
	])("logs into a note with %s, and takes it back to the byte", async (_, text) => {
		const app = await openRekindle({ vault: { "Ada.md": text }, openNote: "Ada.md" });
		await logToday(app);
		await app.notice("Logged with Ada.");
		await app.settle();
		const written = await app.read("Ada.md");
		expect(written.replace(/last-contact: 2026-06-11\r?\n/, "").replace(/- 2026-06-11\r?\n/, "")).toBe(text);
		await app.press("Undo", "Undone");
		expect(await app.read("Ada.md")).toBe(text);
	});

	it("shows names, companies and lines as the text they are", async () => {
		const app = await openRekindle({
			vault: {
				"__proto__.md": contactNote({ circle: "close", company: `'${EVIL}'`, role: "constructor" }, `- 2025-09-01 ${EVIL}`),
				"constructor.md": "---\ntype: contact\n__proto__: { circle: inner }\nconstructor: 1\ncircle: wide\naliases: ['<b>bold</b>']\n---\n- [ ] call about <script>window.hurt=1</script>\n",
			},
		});
		expect(await app.ask((api) => api.contacts().map(({ name, circle }) => [name, circle]).sort())).toEqual([["__proto__", "close"], ["constructor", "wide"]]);
		for (const section of await app.sections()) await app.openSection(section);
		expect(await app.panel.locator("img, script, b").count()).toBe(0);
		await app.page.keyboard.press("/");
		await app.page.keyboard.type("__proto__");
		await app.settle();
		await app.page.keyboard.press("ArrowDown");
		await app.page.keyboard.press("l");
		await app.dialog.getByRole("button", { name: "Log", exact: true }).click();
		await app.notice("Logged with __proto__.");
		expect(await app.page.evaluate(() => Reflect.get(window, "hurt") === undefined && !("circle" in {}))).toBe(true);
	});

	it("counts a link of a contact to itself for nothing", async () => {
		const app = await openRekindle({ vault: { "Ada.md": `${contactNote({ circle: "close", knows: "\"[[Ada]]\"" })}I, [[Ada]], 2026-05-01.\n` } });
		expect(await app.ask((api) => api.interactions("Ada.md").length)).toBe(0);
		expect(await app.ask((api) => api.problems().map(({ code }) => code))).toEqual(["self-link"]);
	});

	it("never writes over a note that changed after it was read", async () => {
		const app = await openRekindle({ vault: { "Tasks.md": "- [ ] call [[Ada]]\n", "Ada.md": contactNote({ circle: "close" }) } });
		const row = app.section("owed").locator("[data-path]");
		await row.hover();
		// Another program writes at the very moment of the click: the app has not read it yet.
		await app.page.evaluate(() => {
			const store = window.app.vault.store as unknown as { writeFromOutside(path: string, text: string): void };
			document.querySelector("[data-section=owed] [data-action=done]")?.addEventListener("click", () => {
				store.writeFromOutside("Tasks.md", "- [ ] water the plants\n- [ ] call [[Ada]]\n");
			}, { once: true });
		});
		await row.getByRole("button", { name: "Done (D)" }).click();
		await app.notice(words.commands.failures["line-changed"](words.commands.atLine("Tasks", 1)));
		expect(await app.read("Tasks.md")).toBe("- [ ] water the plants\n- [ ] call [[Ada]]\n");
	});

	it("asks nothing of days that do not exist", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close", "last-contact": "2026-02-30", birthday: "31/02/1980" }) } });
		expect(await app.ask((api) => api.problems().map(({ property, code }) => [property, code]).sort())).toEqual([["birthday", "not-a-birthday"], ["last-contact", "not-a-day"]]);
		expect(await app.namesIn("this-week")).toEqual(["Ada"]);
	});
});
