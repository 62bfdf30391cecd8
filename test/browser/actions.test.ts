import { describe, expect, it } from "vitest";
import { openRekindle, type Rekindle } from "./support/open-rekindle";

const ADA = "---\ntype: contact\ncircle: close\n---\n## Log\n- 2025-09-01 coffee\n";

/** Ada's note with one more property. */
const adaWith = (...lines: readonly string[]): string => `---\ntype: contact\ncircle: close\n${lines.map((line) => `${line}\n`).join("")}---\n## Log\n- 2025-09-01 coffee\n`;

const openAda = (text = ADA): Promise<Rekindle> => openRekindle({ vault: { "Ada.md": text }, openNote: "Ada.md" });

/** Holds the note to a text, then takes the step back and holds it to what it was. */
async function holdAndUndo(app: Rekindle, written: string, before = ADA): Promise<void> {
	await app.settle();
	expect(await app.read("Ada.md")).toBe(written);
	await app.press("Undo", "Undone");
	expect(await app.read("Ada.md")).toBe(before);
}

describe("what the commands write into the note in view", () => {
	it("snoozes for a length, until a day typed, and until a day picked", async () => {
		const app = await openAda();
		await app.run("snooze");
		await app.pick("10 days");
		await app.notice("Ada: snoozed until 21 June.");
		expect(await app.namesIn("snoozed")).toEqual(["Ada"]);
		await holdAndUndo(app, adaWith("snoozed-until: 2026-06-21"));
		await app.run("snooze");
		await app.pick("2026-09-01");
		await app.notice("Ada: snoozed until 1 September.");
		await holdAndUndo(app, adaWith("snoozed-until: 2026-09-01"));
		await app.run("snooze");
		await app.page.locator(".suggestion-item").filter({ hasText: "Another day…" }).click();
		await app.dialog.locator("input[type=date]").fill("2026-07-14");
		await app.dialog.getByRole("button", { name: "Save" }).click();
		await app.notice("Ada: snoozed until 14 July.");
		await holdAndUndo(app, adaWith("snoozed-until: 2026-07-14"));
	});

	it("stops a snooze", async () => {
		const snoozed = adaWith("snoozed-until: 2026-08-01");
		const app = await openAda(snoozed);
		await app.run("snooze");
		await app.page.locator(".suggestion-item").filter({ hasText: "Stop snoozing" }).click();
		await app.notice("Ada: no longer snoozed.");
		await holdAndUndo(app, ADA, snoozed);
	});

	it("puts someone off for 30 days without asking", async () => {
		const app = await openAda();
		await app.run("not-now");
		await app.notice("Ada: not now, again in 30 days.");
		await holdAndUndo(app, adaWith("snoozed-until: 2026-07-11"));
	});

	it("sets the circle, and none", async () => {
		const app = await openAda();
		await app.run("set-circle");
		await app.pick("inn");
		await app.notice("Ada: in the circle Inner.");
		await holdAndUndo(app, ADA.replace("close", "inner"));
		await app.run("set-circle");
		await app.pick("no circle");
		await app.notice("Ada: no circle.");
		await holdAndUndo(app, ADA.replace("circle: close\n", ""));
	});

	it("sets a cadence as it is typed, and never", async () => {
		const app = await openAda();
		await app.run("set-cadence");
		await app.pick("6 weeks");
		await app.notice("Ada: every six weeks.");
		await holdAndUndo(app, adaWith("cadence: 6 weeks"));
		await app.run("set-cadence");
		await app.pick("never");
		await app.notice("Ada: no cadence.");
		await holdAndUndo(app, adaWith("cadence: never"));
	});

	it("plans the next contact, with its day and way", async () => {
		const app = await openAda();
		await app.run("set-next-contact");
		await app.dialog.getByText("In two weeks").click();
		await app.dialog.getByText("Lunch", { exact: true }).click();
		await app.dialog.getByRole("button", { name: "Save" }).click();
		await app.notice("Ada: next contact on 25 June.");
		await holdAndUndo(app, adaWith("next-contact: 2026-06-25", "approach: lunch"));
	});

	it("pauses, and resumes", async () => {
		const app = await openAda();
		await app.run("pause");
		await app.notice("Ada: paused.");
		await app.settle();
		expect(await app.read("Ada.md")).toBe(adaWith("status: paused"));
		expect(await app.namesIn("snoozed")).toEqual(["Ada"]);
		await app.run("pause");
		await app.notice("Ada: back in your network.");
		await holdAndUndo(app, adaWith("status: active"), adaWith("status: paused"));
	});

	it("writes nothing when it is so already, and says it", async () => {
		const app = await openAda();
		await app.run("set-circle");
		await app.pick("close");
		await app.notice("Already noted: nothing to change.");
		expect(await app.read("Ada.md")).toBe(ADA);
	});
});

describe("what the panel's rows write", () => {
	it("settles a thank-you and a task, each undone", async () => {
		const meeting = "---\ntype: meeting\ndate: 2026-06-04\ncontacts: [\"[[Ada]]\"]\nthanked: false\n---\n";
		const tasks = "Notes\n- [ ] introduce [[Ada]] to Ben #request\n";
		const app = await openRekindle({ vault: { "Ada.md": ADA, "Lunch.md": meeting, "Tasks.md": tasks } });
		const rows = app.section("owed").locator("[data-path]");
		expect(await rows.locator(".rk-reason").allInnerTexts()).toEqual(["Asked you: introduce Ada to Ben", "A thank-you for the meeting on 4 June"]);
		await rows.nth(1).hover();
		await rows.nth(1).getByRole("button", { name: "Done (D)" }).click();
		await app.notice(/^Done/);
		await app.settle();
		expect(await app.read("Lunch.md")).toBe(meeting.replace("thanked: false", "thanked: true"));
		await app.press("Undo", "Undone");
		expect(await app.read("Lunch.md")).toBe(meeting);
		await rows.nth(0).hover();
		await rows.nth(0).getByRole("button", { name: "Done (D)" }).click();
		await app.notice("Done: introduce Ada to Ben");
		await app.settle();
		expect(await app.read("Tasks.md")).toBe("Notes\n- [x] introduce [[Ada]] to Ben #request ✅ 2026-06-11\n");
		expect(await app.panel.getByRole("heading", { level: 2 }).innerText()).toBe("1 of 5 this week");
	});

	it("repairs what has one sure repair, and leaves the rest in view", async () => {
		const app = await openAda(adaWith("next-contact: 31/08/2026", "cadence: now and then"));
		await app.openSection("attention");
		const problems = app.section("attention").locator("[data-path]");
		expect(await problems.count()).toBe(2);
		await problems.filter({ hasText: "next-contact" }).hover();
		await problems.filter({ hasText: "next-contact" }).getByRole("button", { name: "Write 2026-08-31 instead" }).click();
		await app.notice("next-contact: 2026-08-31.");
		await app.settle();
		expect(await app.read("Ada.md")).toBe(adaWith("next-contact: 2026-08-31", "cadence: now and then"));
		expect(await problems.count()).toBe(1);
	});

	it("says in the note that a line of the history is no exchange", async () => {
		const inner = ADA.replace("close", "inner");
		const app = await openRekindle({ vault: { "Ada.md": inner, "2026-05-02.md": "Thought of [[Ada]].\n" } });
		await app.choose(app.row("this-week", "Ada.md"), "Exchanges");
		expect(await app.dialog.locator(".rk-history-open").allInnerTexts()).toEqual(["2 May", "1 September 2025"]);
		await app.dialog.getByRole("button", { name: "2 May in 2026-05-02 is not an exchange" }).click();
		await app.notice("2 May: not an exchange.");
		await app.settle();
		expect(await app.read("2026-05-02.md")).toBe("Thought of [[Ada]]. #mention\n");
		expect(await app.ask((api) => api.interactions("Ada.md").map(({ day }) => day))).toEqual(["2025-09-01"]);
	});

	it("marks the line that was shown, after another answer moved it", async () => {
		const text = `${adaWith("last-contact: 2025-09-20")}- 2025-08-02 tea\n`;
		const app = await openRekindle({ vault: { "Ada.md": text } });
		await app.choose(app.row("this-week", "Ada.md"), "Exchanges");
		for (const day of ["20 September 2025", "1 September 2025"]) {
			await app.dialog.getByRole("button", { name: `${day} in Ada is not an exchange` }).click();
			await app.notice(`${day}: not an exchange.`);
			await app.settle();
		}
		expect(await app.read("Ada.md")).toBe(`${ADA.trimEnd()} #mention\n- 2025-08-02 tea\n`);
	});

	it("moves a last contact that is a link, as a link, and keeps its day in the log", async () => {
		const before = adaWith('last-contact: "[[2026-01-02]]" # seen');
		const app = await openAda(before);
		await app.run("log-exchange");
		await app.dialog.getByRole("button", { name: "Log", exact: true }).click();
		await app.notice("Logged with Ada.");
		await holdAndUndo(app, before.replace("2026-01-02", "2026-06-11").replace("## Log\n", "## Log\n- 2026-06-11\n- 2026-01-02\n"), before);
	});
});
