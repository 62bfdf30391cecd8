import type { Locator } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { note } from "../api/support/notes";
import { closeSharedBrowser } from "../host/open-host";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";

afterAll(closeSharedBrowser);

const GOAL = "Goals/Lead a design team.md";

async function openGoal(options: RekindleOptions): Promise<{ readonly app: Rekindle; readonly page: Locator }> {
	const app = await openRekindle({ panel: false, ...options });
	await app.run("open-brief");
	const page = app.page.locator(".rk-brief");
	await page.locator("[data-block=\"coverage\"]").waitFor();
	return { app, page };
}

describe("a goal in view", () => {
	it("shows in the brief's place what it lacks, its people by plan, and what came of it", async () => {
		const { app, page } = await openGoal({ vault: SAMPLE, openNote: GOAL });
		await page.getByRole("heading", { name: "Lead a design team", level: 2 }).waitFor();
		const covers = await page.locator("[data-block=\"coverage\"] li").allInnerTexts();
		expect(covers[0]).toBe("Salary levels\nNobody yet");
		expect(covers).toContain("Design leadership\n1 close: Claire Fontaine");
		const people = page.locator("[data-block=\"people\"] li");
		expect(await people.first().innerText()).toMatch(/^Peter Ashdown\nCall by Tuesday · last message/);
		expect(await page.locator("[data-block=\"received\"] li").allInnerTexts()).toContain("Two names\nPeter Osei, 24 April");
		expect(await findViolations(app.page, ".rk-brief")).toEqual([]);
		await page.locator("[data-block=\"coverage\"]").getByRole("link", { name: "Claire Fontaine" }).click();
		await page.getByRole("button", { name: "Meeting note" }).waitFor();
		expect(await app.openNotes()).toEqual(["People/Claire Fontaine.md"]);
	});

	it.each([
		["French, dark", { language: "fr", dark: true }],
		["a narrow sidebar", { width: 250 }],
		["a phone", { phone: true }],
	] as const)("can be used by all, and is not cut off: %s", async (_, options) => {
		const { app, page } = await openGoal({ vault: SAMPLE, openNote: GOAL, ...options });
		expect(await findViolations(app.page, ".rk-brief")).toEqual([]);
		expect(await page.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
	});

	it("changes at once with the notes of its people", async () => {
		const { app, page } = await openGoal({ vault: SAMPLE, openNote: GOAL });
		await app.write("People/New.md", contactNote({ offers: "salary levels", network: "target" }));
		await page.getByText("1 target to meet: New").waitFor();
		await app.write(GOAL, (await app.read(GOAL)).replace("salary levels", "public tenders"));
		await page.getByText("Public tenders").waitFor();
	});

	it("plans one of its people in one dialog, and takes it back", async () => {
		const claire = "People/Claire Fontaine.md";
		const { app, page } = await openGoal({ vault: SAMPLE, openNote: GOAL });
		const before = await app.read(claire);
		await page.getByRole("button", { name: "Plan: Claire Fontaine" }).click();
		const save = app.dialog.getByRole("button", { name: "Save" });
		expect(await save.isEnabled()).toBe(false);
		await app.dialog.getByRole("radio", { name: "Lunch" }).click();
		await app.dialog.getByRole("radio", { name: "In two weeks" }).click();
		expect(await app.dialog.locator(".rk-preview").innerText()).toBe("approach: lunch\nnext-contact: 2026-06-25");
		expect(await findViolations(app.page, ".modal")).toEqual([]);
		await save.click();
		await page.getByText("Lunch by 25 June").waitFor();
		await app.press("Undo", "Undone");
		expect(await app.read(claire)).toBe(before);
	});

	it("finds the way to a target where nobody near can help", async () => {
		const { app, page } = await openGoal({
			vault: {
				"Goal.md": note("type: goal\nneeds: tenders"),
				"Ada Ames.md": contactNote({ circle: "inner", knows: "[[Zoé]]" }),
				"Zoé.md": contactNote({ network: "target", offers: "tenders" }),
			},
			openNote: "Goal.md",
		});
		await page.getByText("Ada could introduce you").waitFor();
		await page.getByRole("button", { name: "Find an introduction: Tenders" }).click();
		await app.dialog.getByText("Ada Ames").first().waitFor();
	});
});

it("makes a new goal where the others are, and shows it", async () => {
	const app = await openRekindle({ vault: { "Goals/Old.md": note("type: goal\nstatus: done"), "People/Ada.md": contactNote({ offers: "tenders" }) } });
	await app.run("open-brief");
	await app.run("new-goal");
	await app.dialog.getByLabel("What you’re after").fill("Win a tender");
	await app.dialog.getByRole("radio", { name: "Business" }).click();
	await app.dialog.getByLabel("What it takes").fill("tenders, a banker");
	expect(await findViolations(app.page, ".modal")).toEqual([]);
	await app.page.keyboard.press("Enter");
	await app.page.locator(".rk-brief").getByText("A banker").waitFor();
	expect(await app.read("Goals/Win a tender.md")).toBe(
		"---\ntype: goal\nkind: business\nneeds:\n  - tenders\n  - a banker\nstatus: active\nadded: 2026-06-11\n---\n\n## Log\n",
	);
});
