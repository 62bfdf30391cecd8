import { afterAll, describe, expect, it } from "vitest";
import { closeSharedBrowser } from "../host/open-host";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle } from "./support/open-rekindle";
import { words } from "./support/words";

afterAll(closeSharedBrowser);

const KESTREL = "Orgs/Kestrel.md";
const NETWORK = {
	[KESTREL]: "---\ntype: organization\n---\n- 2026-06-15 open day\n",
	"People/Victor Almeida.md": contactNote({ company: '"[[Kestrel]]"', circle: "inner", knows: '"[[Ingrid Solberg]]"' }, "- 2026-06-01 coffee #via/coffee"),
	"People/Ingrid Solberg.md": contactNote({ company: "Kestrel", network: "target", role: "Product officer", added: "2025-01-01" }),
	"People/Ruth Adeyemi.md": contactNote({ "former-companies": '"[[Kestrel]]"' }),
};

describe("an organisation in view", () => {
	it("tells in the brief's place who is there, who was, who knows whom, and what comes up", async () => {
		const app = await openRekindle({ vault: NETWORK, openNote: KESTREL, panel: false });
		await app.run("open-brief");
		const brief = app.page.locator(".rk-brief");
		await brief.getByRole("heading", { name: "Kestrel", level: 2 }).waitFor();
		await app.settle();
		const { blocks } = words.organization;
		const linesOf = (title: string): Promise<readonly string[]> => brief.getByRole("region", { name: title }).locator(".rk-brief-line").allInnerTexts();
		expect(await linesOf(blocks.occasions)).toEqual(["Open day\nOn Monday, in 4 days"]);
		expect(await linesOf(blocks.current)).toEqual(["Victor Almeida\nCoffee, 10 days ago", "Ingrid Solberg\nTarget · Product officer · no exchange noted"]);
		expect(await linesOf(blocks.former)).toEqual(["Ruth Adeyemi\nNo exchange noted"]);
		expect(await linesOf(blocks.ties)).toEqual(["Victor Almeida knows Ingrid Solberg"]);
		expect(await findViolations(app.page, ".rk-brief")).toEqual([]);
	});

	it("follows the notes, and leads to them", async () => {
		const app = await openRekindle({ vault: NETWORK, openNote: KESTREL, panel: false });
		await app.run("open-brief");
		const now = app.page.locator(".rk-brief").getByRole("region", { name: words.organization.blocks.current });
		await now.getByText("Victor Almeida").waitFor();
		await app.write("People/Ruth Adeyemi.md", contactNote({ company: "Kestrel" }));
		await now.getByText("Ruth Adeyemi").click();
		await app.page.locator(".rk-brief").getByRole("heading", { name: "Ruth Adeyemi" }).waitFor();
		expect(await app.openNotes()).toEqual(["People/Ruth Adeyemi.md"]);
	});
});

describe("dates in the panel", () => {
	it("a date of an organisation opens its line, and offers to write to one of those known there", async () => {
		const app = await openRekindle({ vault: NETWORK });
		const row = app.row("plans", KESTREL);
		expect(await row.locator(".rk-reason").allInnerTexts()).toEqual(["Open day, on Monday", "You know Victor Almeida, Ingrid Solberg"]);
		await row.hover();
		await row.getByRole("button", { name: words.panel.actions.write }).click();
		await app.pick("victor");
		await app.dialog.getByText("Victor").first().waitFor();
		await app.page.keyboard.press("Escape");
		await row.getByText("Open day").click();
		await app.settle();
		expect(await app.openNotes()).toEqual([KESTREL]);
	});

	it("the way to somebody one would like to know leads to all the ways", async () => {
		const app = await openRekindle({ vault: NETWORK });
		const row = app.panel.locator('[data-path="People/Ingrid Solberg.md"]').first();
		await row.getByText("Victor could introduce you").click();
		await app.dialog.getByText("Victor Almeida").first().waitFor();
	});

	it("a presence plan is made, comes up at its pace, and is done by one press that can be taken back", async () => {
		const app = await openRekindle({ vault: NETWORK });
		await app.run("add-presence-plan");
		await app.notice(words.presence.made("Presence plan"));
		const made = await app.read("Presence plan.md");
		expect(made).toContain("type: presence-plan\ncadence: 2 weeks\nadded: 2026-06-11\n");
		const old = made.replace("added: 2026-06-11", "added: 2026-05-01");
		await app.write("Presence plan.md", old);
		const row = app.row("plans", "Presence plan.md");
		expect(await row.locator(".rk-reason").innerText()).toBe("Your pace: every two weeks. A first step whenever you like.");
		await row.hover();
		await row.getByRole("button", { name: words.panel.actions.done }).click();
		await app.notice(words.presence.done("Presence plan"));
		await app.settle();
		expect(await app.read("Presence plan.md")).toBe(`${old}- 2026-06-11\n`);
		expect(await row.count()).toBe(0);
		await app.press("Undo", "Undone");
		expect(await app.read("Presence plan.md")).toBe(old);
		expect(await row.count()).toBe(1);
	});
});
