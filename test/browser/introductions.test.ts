import { describe, expect, it } from "vitest";
import { messagesFor } from "../../src/i18n";
import { findViolations } from "./support/find-violations";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { words } from "./support/words";

const NADIA = "People/Nadia Rahmani.md";
const HELENE = "People/Hélène Vasseur.md";
const PETER = "People/Peter Ashdown.md";
const VAULT = {
	"Me.md": "---\ntype: me\naliases: [Alex Moreau]\nformer-companies: Halden\noffers: user research\n---\n",
	[HELENE]: "---\ntype: contact\ncircle: close\nformer-companies: Halden\n---\n\n## Log\n- 2026-06-11 called #via/call\n",
	[PETER]: "---\ntype: contact\ncompany: Lumen\nknows: \"[[Hélène Vasseur]]\"\n---\n",
	[NADIA]: "---\ntype: contact\nnetwork: target\nrole: innovation director\nsector: energy\ncompany: Brightwater\nknows: \"[[Peter Ashdown]]\"\nseeks: user research in clinics\n---\n",
	"People/Claire Fontaine.md": "---\ntype: contact\ncircle: wide\ncompany: Brightwater\n---\n\n## Log\n- 2025-01-20 coffee #via/coffee\n",
	"People/Omar.md": "---\ntype: contact\nnetwork: target\nknows: \"[[Hélène Vasseur]]\"\n---\n\n## Log\n- 2026-02-01 met at the fair #via/event\n",
	"People/Zoé Petit.md": "---\ntype: contact\n---\n",
};

const { introductions, drafts } = words;
const asks = (app: Rekindle, name: string): Promise<void> => app.dialog.getByRole("button", { name }).click();
const stepsOf = (app: Rekindle): Promise<readonly string[]> => app.dialog.locator("ol.rk-steps > li").allInnerTexts().then((texts) => texts.map((text) => text.replace(/\s*\n\s*/g, " | ")));

async function openIntroductions(note: string, options: RekindleOptions = {}): Promise<Rekindle> {
	const app = await openRekindle({ vault: VAULT, openNote: note, panel: false, ...options });
	await app.page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.resolve();
	});
	await app.run("find-introduction");
	return app;
}

describe("who can introduce me", () => {
	it("shows the way to the contact in view, with the reason for each step and what could be brought", async () => {
		const app = await openIntroductions(NADIA);
		expect(await stepsOf(app)).toEqual([
			`${introductions.you} | ${introductions.youAsk}`,
			"HV | Hélène Vasseur | Call, today. You’ve both been at Halden.",
			"PA | Peter Ashdown | Knows Hélène",
			"NR | Nadia Rahmani | Knows Peter",
		]);
		expect(await app.dialog.innerText()).toContain("Looking for user research in clinics: you can help");
		expect(await app.dialog.innerText()).toContain(introductions.nobodyAsked("Nadia"));
	});

	it("shows the other ways, and takes one of them", async () => {
		const app = await openIntroductions(NADIA);
		await asks(app, introductions.otherWays(2));
		await app.dialog.locator(".rk-way", { hasText: introductions.could("Claire") }).click();
		expect((await stepsOf(app)).slice(1)).toEqual([
			"CF | Claire Fontaine | Coffee, January 2025", "NR | Nadia Rahmani | At Brightwater, like Claire",
		]);
		expect(await app.dialog.getByRole("button", { name: introductions.request("Claire") }).count()).toBe(1);
	});

	it("is gone through with the keyboard alone", async () => {
		const app = await openIntroductions(NADIA);
		const focused = (): Promise<string> => app.page.evaluate(() => (document.activeElement as HTMLElement).innerText);
		await app.dialog.getByRole("button", { name: introductions.otherWays(2) }).focus();
		await app.page.keyboard.press("Enter");
		expect(await focused()).toContain(introductions.could("Peter"));
		await app.page.keyboard.press("Enter");
		expect(await focused()).toBe(introductions.request("Peter"));
		await app.page.keyboard.press("Escape");
		expect(await app.dialog.count()).toBe(0);
	});

	it("keeps in the target's note what was asked, and once it worked writes who introduced whom and what is owed", async () => {
		const app = await openIntroductions(NADIA);
		await asks(app, introductions.request("Hélène"));
		const draft = app.page.locator(".modal").last();
		await draft.getByRole("textbox", { name: drafts.memory }).fill("the storage project");
		expect(await draft.getByRole("textbox", { name: drafts.message, exact: true }).inputValue()).toContain("Peter Ashdown");
		await draft.getByRole("button", { name: drafts.copy, exact: true }).click();
		await draft.getByRole("button", { name: drafts.sent }).click();
		await app.notice(/Hélène Vasseur/);
		await app.settle();
		expect(await app.read(NADIA)).toContain("- 2026-06-11 Asked [[Hélène Vasseur]] for an introduction to [[Peter Ashdown]] #introduction #mention\n");
		expect(await app.read(HELENE)).toContain("#asked");
		expect(await app.ask((api) => api.interactions("People/Nadia Rahmani.md"))).toEqual([]);
		await asks(app, introductions.worked);
		await app.page.locator(".modal").nth(1).waitFor();
		expect(await app.read(PETER)).toContain("introduced-by: \"[[Hélène Vasseur]]\"");
		expect(await app.read(HELENE)).toContain(`- [ ] ${introductions.thankTask("Peter Ashdown")} 📅 2026-06-18`);
		expect(await app.page.locator(".modal").last().getByRole("textbox", { name: drafts.message, exact: true }).inputValue()).toContain("Hélène Vasseur");
		await app.page.keyboard.press("Escape");
		expect(await app.dialog.getByRole("button", { name: introductions.followUp("Peter") }).count()).toBe(1);
	});

	it("shows the way to a target who was met once, too", async () => {
		const app = await openIntroductions("People/Omar.md");
		expect((await stepsOf(app)).at(-1)).toBe("O | Omar | Knows Hélène");
	});

	it("asks to whom where the contact in view needs none: a company tells first who is there", async () => {
		const app = await openIntroductions(HELENE);
		await app.page.locator(".prompt-input").fill("brightw");
		await app.page.locator(".suggestion-item").first().click();
		await app.dialog.waitFor();
		const told = await app.dialog.innerText();
		expect(told).toContain(introductions.toSomeone.company("Brightwater"));
		expect(told.indexOf("Claire Fontaine")).toBeGreaterThan(told.indexOf(introductions.known));
		expect((await stepsOf(app)).at(-1)).toContain("Nadia Rahmani");
	});

	it("takes a role and a sector", async () => {
		const app = await openIntroductions(HELENE);
		await app.page.locator(".prompt-input").fill("Energies, innovation");
		await app.page.keyboard.press("Enter");
		await app.dialog.waitFor();
		expect((await stepsOf(app)).at(-1)).toContain("Nadia Rahmani");
	});

	it("says what would help where nobody leads there, and is kept current while it is open", async () => {
		const app = await openIntroductions("People/Zoé Petit.md");
		expect(await app.dialog.innerText()).toContain(introductions.noWay("Zoé"));
		await app.write(HELENE, "---\ntype: contact\ncircle: close\nknows: \"[[Zoé Petit]]\"\n---\n");
		await expect.poll(() => stepsOf(app).then(({ length }) => length)).toBe(3);
	});

	it("opens a contact's note in its place", async () => {
		const app = await openIntroductions(NADIA);
		await app.dialog.getByRole("link", { name: "Peter Ashdown" }).click();
		await app.settle();
		expect(await app.dialog.count()).toBe(0);
		expect(await app.openNotes()).toContain(PETER);
	});

	it.each([
		["light", {}], ["dark, in French", { dark: true, language: "fr" }], ["on a phone", { phone: true }],
	] as const)("has nothing that axe finds: %s", async (_, options) => {
		const app = await openIntroductions(NADIA, options);
		const said = messagesFor("language" in options ? options.language : "en").introductions;
		expect(await findViolations(app.page, ".modal")).toEqual([]);
		await asks(app, said.otherWays(2));
		expect(await findViolations(app.page, ".modal")).toEqual([]);
	});
});
