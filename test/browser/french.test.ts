import { describe, expect, it } from "vitest";
import { openRekindle, type Rekindle } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";

/** Words that only an English sentence of the interface would hold; what notes say is left out. */
const ENGLISH = /\b(?:the|this|week|due|every|last|exchange|ago|planned|birthday|your|you|open|snooze|log|circle|with|month|today|yesterday)\b/i;
/** A space that a line may break at, or none, before a mark that stands apart in French; a straight apostrophe; a straight quote. */
const LOOSE = /[^\u202f\s!?;:][!?;]|[ ][!?;:»]|« |[\p{L}]'[\p{L}]|(?<![\u00a0\d/])\u003a(?!\/|\d)|"/u;

/** Properties as a note writes them. */
const AS_IN_A_NOTE = /(?:address-as|rekindle-template): \w+/g;

/** Every text and every name of the interface in an element, without what comes from notes. */
async function wordsIn(app: Rekindle, selector: string): Promise<readonly string[]> {
	return app.page.locator(selector).evaluateAll((roots) => {
		const texts: string[] = [];
		for (const root of roots) {
			for (const element of root.querySelectorAll("*")) {
				for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
				if (element.closest(".rk-name, .rk-role, .rk-reason, .rk-mono, .rk-chip, .rk-preview, .rk-thing") !== null) continue;
				for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
			}
		}
		return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
	});
}

function holdToFrench(words: readonly string[]): void {
	expect(words.length).toBeGreaterThan(3);
	expect(words.filter((word) => ENGLISH.test(word)), "no English").toEqual([]);
	expect(words.filter((word) => LOOSE.test(word.replace(AS_IN_A_NOTE, ""))), "typography").toEqual([]);
}

describe("the interface in French", () => {
	it("speaks French in the panel, from the week to what needs attention", async () => {
		const app = await openRekindle({ vault: SAMPLE, language: "fr", viewport: { width: 1280, height: 6000 } });
		for (const section of await app.sections()) await app.openSection(section);
		expect(await app.panel.getByRole("heading", { level: 2 }).innerText()).toBe("3 sur 5 cette semaine");
		expect(await app.panel.locator("[data-section] h3").allInnerTexts()).toEqual([
			expect.stringContaining("Cette semaine"), expect.stringContaining("Suites à donner"), expect.stringContaining("Dates et occasions"),
			expect.stringContaining("Bientôt"), expect.stringContaining("À recontacter"), expect.stringContaining("Liens en sommeil"),
			expect.stringContaining("Plus tard ou en pause"), expect.stringContaining("Sans cercle"), expect.stringContaining("À vérifier"),
		]);
		await app.panel.getByRole("button", { name: "Filtrer" }).click();
		await app.settle();
		holdToFrench(await wordsIn(app, ".rk-panel"));
		expect(await app.page.locator(".status-bar").innerText()).not.toMatch(ENGLISH);
	});

	it("speaks French in dialogs, menus, notices and settings", async () => {
		const app = await openRekindle({ vault: SAMPLE, language: "fr", openNote: "People/Claire Fontaine.md" });
		await app.run("log-exchange");
		await app.dialog.waitFor();
		await app.dialog.getByRole("textbox").nth(1).fill("lui envoyer le plan");
		holdToFrench(await wordsIn(app, ".modal"));
		await app.page.keyboard.press("Escape");
		await app.run("set-next-contact");
		await app.dialog.waitFor();
		holdToFrench(await wordsIn(app, ".modal"));
		await app.page.keyboard.press("Escape");
		for (const command of ["snooze", "set-circle", "set-cadence"] as const) {
			await app.run(command);
			await app.page.locator(".prompt").waitFor();
			holdToFrench(await wordsIn(app, ".prompt"));
			await app.page.keyboard.press("Escape");
		}
		await app.run("not-now");
		const notice = await app.notice("Claire Fontaine");
		expect(await notice.innerText()).not.toMatch(ENGLISH);
		await app.row("this-week", "People/Victor Almeida.md").click({ button: "right" });
		expect((await app.page.locator(".menu-item").allInnerTexts()).filter((item) => ENGLISH.test(item))).toEqual([]);
		await app.page.keyboard.press("Escape");
		await app.page.evaluate(() => {
			window.app.setting.open();
			window.app.setting.openTabById("rekindle");
		});
		await app.dialog.waitFor();
		holdToFrench((await wordsIn(app, ".vertical-tab-content-container")).filter((word) => !/contact\/work|^type|YYYY|Contact log/.test(word)));
	});
});
