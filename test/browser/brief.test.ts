import type { Locator } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { note } from "../api/support/notes";
import { closeSharedBrowser } from "../host/open-host";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";

afterAll(closeSharedBrowser);

const CLAIRE = "People/Claire Fontaine.md";

interface OpenBrief {
	readonly app: Rekindle;
	readonly brief: Locator;
	/** The lines of a part, as they read. */
	readonly lines: (block: string) => Promise<readonly string[]>;
	/** Opens a note in the main area, and waits for what follows. */
	readonly look: (path: string) => Promise<void>;
}

async function openBrief(options: RekindleOptions): Promise<OpenBrief> {
	const app = await openRekindle({ panel: false, ...options });
	await app.run("open-brief");
	const brief = app.page.locator(".rk-brief");
	await brief.waitFor();
	await app.settle();
	return {
		app,
		brief,
		lines: (block) => brief.locator(`[data-block="${block}"] li .rk-brief-line`).allInnerTexts(),
		async look(path) {
			await app.page.evaluate(async (file) => {
				const { workspace, vault } = window.app;
				const found = vault.getFileByPath(file);
				if (found === null) throw new Error(`no ${file}`);
				await workspace.getLeaf(false).openFile(found);
			}, path);
			await app.settle();
		},
	};
}

const heading = (brief: Locator, name: string): Promise<void> => brief.getByRole("heading", { name, level: 2 }).waitFor();

/** The line the cursor is at in the note in view, from 0. */
const cursorLine = (app: Rekindle): Promise<number | undefined> =>
	app.page.evaluate(() => (window.app.workspace.activeEditor?.editor as { getCursor(): { line: number } } | undefined)?.getCursor().line);

describe("the brief", () => {
	it("tells all that is known of the contact in view, each part under its title", async () => {
		const { brief, lines } = await openBrief({ vault: SAMPLE, openNote: CLAIRE });
		await heading(brief, "Claire Fontaine");
		expect(await brief.locator(".rk-brief-facts li").allInnerTexts()).toEqual(["Close", "Former colleague"]);
		expect(await brief.locator(".rk-memory-text").innerText()).toBe("The cardboard prototype for the harbour project, which the client folded in half.");
		expect(await lines("met")).toEqual(["Met in March 2019\nIntroduced by Martin Keller", "You’ve both been at Halden"]);
		expect((await lines("last"))[0]).toBe("Coffee, 5 months ago\nHer team moves to Lille in spring. Half of them may not follow.");
		expect(await lines("owed")).toEqual(["Promised: introduce Claire to Grace Lindqvist, by 25 June"]);
		expect(await lines("needs")).toEqual([
			"User researchers, a speaker on ethics\nYou could offer: user researchers from my panel",
			"Portfolio reviews, design leadership\nFits your goal: Lead a design team",
		]);
		expect(await lines("goal")).toEqual(["Lead a design team\nSecond interview at Kestrel Energy"]);
		expect(await lines("open")).toEqual([
			"Where did you land on the flat in Nantes?", "Did the workshop on ethics find its speaker?",
			"Next step: Send her the notes on remote workshops once the move is done",
		]);
		expect(await lines("balance")).toEqual([expect.stringMatching(/^Given once, nothing received, nothing asked\nWith everyone: given \d/)]);
		expect(await brief.getByRole("img").getAttribute("aria-label")).toMatch(/^Exchanges by month over two years: 3 in person, 2 in other ways; none since January$/);
	});

	it("follows the note in view, and keeps to the last contact beside another note", async () => {
		const { brief, look } = await openBrief({ vault: SAMPLE, openNote: CLAIRE });
		await look("People/Victor Almeida.md");
		await heading(brief, "Victor Almeida");
		await look("Welcome.md");
		await heading(brief, "Victor Almeida");
	});

	it("lets the people of a meeting be chosen", async () => {
		const { app, brief } = await openBrief({
			vault: { ...SAMPLE, "Board.md": note("type: meeting\ndate: 2026-06-01\ncontacts: [\"[[Victor Almeida]]\", \"[[Claire Fontaine]]\"]") },
			openNote: "Board.md",
		});
		await heading(brief, "Victor Almeida");
		await brief.getByRole("group", { name: "People of this meeting" }).getByRole("button", { name: "Claire Fontaine" }).click();
		await heading(brief, "Claire Fontaine");
		await app.write("Board.md", note("type: meeting\ndate: 2026-06-01\ncontacts: [\"[[Victor Almeida]]\"]"));
		await heading(brief, "Victor Almeida");
		expect(await brief.getByRole("group").count()).toBe(0);
	});

	it("offers a list where there are many people, 300 as well", async () => {
		const names = Array.from({ length: 300 }, (_, at) => `Person ${at}`);
		const { brief } = await openBrief({
			vault: {
				...Object.fromEntries(names.map((name) => [`${name}.md`, contactNote({})])),
				"Fair.md": note(`type: meeting\ndate: 2026-06-01\ncontacts: [${names.map((name) => `"[[${name}]]"`).join(", ")}]`),
			},
			openNote: "Fair.md",
		});
		await brief.getByLabel("People of this meeting").selectOption("Person 299");
		await heading(brief, "Person 299");
	});

	it("opens each line's note at its line, in a new tab with the modifier, and by key", async () => {
		const { app, brief } = await openBrief({ vault: SAMPLE, openNote: CLAIRE, viewMode: "source" });
		await brief.getByRole("link", { name: "Where did you land on the flat in Nantes?" }).click();
		await app.settle();
		expect(await app.openNotes()).toEqual(["Meetings/2026-01-10 Coffee with Claire.md"]);
		const text = await app.read("Meetings/2026-01-10 Coffee with Claire.md");
		expect(await cursorLine(app)).toBe(text.split("\n").findIndex((line) => line.includes("flat in Nantes")));
		await heading(brief, "Claire Fontaine");
		await brief.getByRole("link", { name: "Lead a design team" }).last().click({ modifiers: ["ControlOrMeta"] });
		await app.settle();
		expect(await app.openNotes()).toEqual(["Meetings/2026-01-10 Coffee with Claire.md", "Goals/Lead a design team.md"]);
		await brief.getByRole("link", { name: "Claire Fontaine", exact: true }).focus();
		await app.page.keyboard.press("Enter");
		await app.settle();
		expect(await app.openNotes()).toContain(CLAIRE);
	});

	it("changes at once with the words of the notes it shows, and stays where it was scrolled to", async () => {
		const { app, brief, lines } = await openBrief({ vault: SAMPLE, openNote: CLAIRE, viewport: { width: 1000, height: 500 } });
		const meeting = "Meetings/2026-01-10 Coffee with Claire.md";
		await brief.evaluate((element) => element.scrollTo(0, 300));
		await app.write(meeting, (await app.read(meeting)).replace("Where did you land on the flat in Nantes?", "Is it Nantes after all?"));
		await brief.getByText("Is it Nantes after all?").waitFor();
		expect(await brief.evaluate((element) => element.scrollTop)).toBe(300);
		await app.write(CLAIRE, (await app.read(CLAIRE)).replace("lunch near the station", "lunch by the canal").replace("role: Head of design", "role: Partner"));
		await brief.getByText("Partner, Atelier Nord").waitFor();
		expect(await lines("last")).toContain("Lunch, July 2025\nLunch by the canal");
		await app.write(CLAIRE, null);
		await brief.getByText("Before you call").waitFor();
	});

	it("goes through the memories one by one", async () => {
		const { brief } = await openBrief({ vault: SAMPLE, openNote: CLAIRE });
		await brief.getByRole("button", { name: "Another one" }).click();
		expect(await brief.locator(".rk-memory-text").innerText()).toMatch(/^Coffee at the museum/);
	});

	it("of someone nothing is known of is kind, and useful", async () => {
		const { app, brief } = await openBrief({ vault: { "Ada.md": contactNote({}) }, openNote: "Ada.md" });
		await brief.getByText("Nothing noted about this tie yet.").waitFor();
		expect(await brief.locator(".rk-block").count()).toBe(0);
		await brief.getByRole("button", { name: "Log" }).click();
		await app.dialog.getByText("Ada").first().waitFor();
	});

	it("says what it is for when no contact is in view", async () => {
		const { brief } = await openBrief({ vault: { "Garden.md": "Beans.\n" }, openNote: "Garden.md" });
		await brief.getByText("Open a contact or a meeting note").waitFor();
	});

	it("shows what is in a note as text, whatever it is", async () => {
		const nasty = "<img src=x onerror=alert(1)> <% tp %> `= this` [[a|b]] **x**";
		const { brief, lines } = await openBrief({
			vault: { "Ada.md": note(`type: contact\nrole: ${JSON.stringify(nasty)}\nmet: ${JSON.stringify(nasty)}\nseeks: [${JSON.stringify(nasty)}]`, `## Log\n- 2026-05-01 ${nasty} #memory\n`) },
			openNote: "Ada.md",
		});
		await heading(brief, "Ada");
		expect(await brief.locator("img").count()).toBe(0);
		expect((await lines("last"))[0]).toContain("<img src=x onerror=alert(1)>");
	});

	it.each([
		["English, light", {}],
		["French, dark", { language: "fr", dark: true }],
		["a narrow sidebar", { width: 250 }],
		["a phone", { phone: true }],
	] as const)("can be used by all, and is not cut off: %s", async (_, options) => {
		const { app, brief } = await openBrief({ vault: SAMPLE, openNote: CLAIRE, ...options });
		await heading(brief, "Claire Fontaine");
		expect(await findViolations(app.page, ".rk-brief")).toEqual([]);
		expect(await brief.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
	});

	it("is gone through by Tab, the things to do first", async () => {
		const { app, brief } = await openBrief({ vault: SAMPLE, openNote: CLAIRE });
		await heading(brief, "Claire Fontaine");
		await brief.getByRole("link", { name: "Claire Fontaine", exact: true }).focus();
		const visited: string[] = [];
		for (let step = 0; step < 5; step++) {
			await app.page.keyboard.press("Tab");
			visited.push(await app.page.evaluate(() => document.activeElement?.textContent ?? ""));
		}
		expect(visited).toEqual(["Meeting note", "Draft", "Log", "Another one", expect.stringContaining("cardboard prototype")]);
	});
});
