import { describe, expect, it } from "vitest";
import { messagesFor } from "../../src/i18n";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";

const { guide } = messagesFor("en");

const VAULT = {
	"People/Zoé Lefèvre.md": "---\ntype: contact\ncompany: Halden\ncircle: close\nlast-contact: 2025-01-10\n---\n",
	"People/Tom Becker.md": contactNote({}),
	"People/Thomas Becker.md": contactNote({}),
};

async function openGuide(options: RekindleOptions = {}): Promise<Rekindle & { readonly type: (...lines: readonly string[]) => Promise<void>; readonly rows: () => Promise<readonly string[]> }> {
	const app = await openRekindle({ vault: VAULT, panel: false, viewport: { width: 1100, height: 900 }, ...options });
	await app.run("map-network");
	const { page } = app;
	await page.locator(".rk-guide-field").waitFor();
	return {
		...app,
		async type(...lines) {
			await page.locator(".rk-guide-field").focus();
			for (const line of lines) {
				await page.keyboard.insertText(line);
				await page.keyboard.press("Enter");
			}
			await page.waitForFunction(() => document.querySelector(".rk-guide-row.is-working") === null);
			await app.settle();
		},
		rows: () => page.locator(".rk-guide-row .rk-guide-row-top .rk-guide-name").allInnerTexts(),
	};
}

describe("the guide", () => {
	it("makes notes as fast as names are typed, and asks who is meant", async () => {
		const app = await openGuide();
		await app.page.getByRole("button", { name: guide.step["worked-with"] }).click();
		await app.page.getByRole("combobox", { name: guide.from.company }).fill("Halden");
		await app.page.locator(".rk-guide-known").getByText("Zoé Lefèvre").waitFor();
		await app.type("Ada Byron, Nord, close", "Becker", "zoe lefevre, mentor");
		expect(await app.rows()).toEqual(["Zoé Lefèvre", "Becker", "Ada Byron"]);
		expect(await app.read("Ada Byron.md")).toContain("company: Nord\ncircle: close\n");
		await app.page.locator(".rk-guide-choice").filter({ hasText: "Tom Becker" }).click();
		await app.type("Cy Young");
		expect(await app.rows()).toEqual(["Cy Young", "Zoé Lefèvre", "Tom Becker", "Ada Byron"]);
		expect(await app.read("People/Tom Becker.md")).toContain("relationship: former-colleague\n");
		await app.page.getByRole("button", { name: guide.row.takeBack }).first().click();
		await app.page.waitForFunction(() => document.querySelectorAll(".rk-guide-row").length === 3);
		expect(await app.page.locator(".rk-guide-field").inputValue()).toBe("Cy Young, ex-Halden");
	});

	it("takes names as soon as the next question is there", async () => {
		const app = await openGuide();
		for (const [button, line] of [[guide.next, "Ada Byron"], [guide.step.voices, "Cy Young"], [guide.back, "Di Xu"]] as const) {
			await app.page.getByRole("button", { name: button }).click();
			await app.page.keyboard.insertText(line);
			await app.page.keyboard.press("Enter");
			await app.page.locator(".rk-guide-row").getByText(line).waitFor();
		}
		await app.settle();
		expect(await app.read("Ada Byron.md")).toContain("relationship: former-colleague\n");
		expect(await app.read("Di Xu.md")).toContain("relationship: entrepreneur\n");
	});

	it("goes on where it was after it was closed, and ends with whom to get back to", async () => {
		const app = await openGuide();
		await app.page.getByRole("button", { name: guide.next }).click();
		await app.type("Zoé Lefèvre, mentor", "Becker");
		await app.page.keyboard.insertText("Ada By");
		await app.page.evaluate(() => window.app.workspace.detachLeavesOfType("rekindle-guide"));
		await app.settle();
		await app.run("map-network");
		await app.page.getByText(guide.question["worked-with"]).waitFor();
		await app.page.waitForFunction(() => document.querySelector<HTMLInputElement>(".rk-guide-field")?.value === "Ada By");
		expect(await app.rows()).toEqual(["Becker", "Zoé Lefèvre"]);
		await app.page.getByText(guide.waiting(1)).waitFor();
		await app.page.getByRole("button", { name: guide.step.voices }).click();
		await app.page.getByRole("button", { name: guide.finish }).click();
		await app.page.getByText(guide.end.title(1)).waitFor();
		const worth = app.page.locator(".rk-guide-end section");
		expect(await worth.innerText()).toMatch(/Zoé Lefèvre[^]*\w/);
	});

	it("takes a list that is pasted, and asks first when it is very long", async () => {
		const app = await openGuide();
		const paste = (lines: readonly string[]): Promise<void> => app.page.locator(".rk-guide-field").evaluate((field, text) => {
			const data = new DataTransfer();
			data.setData("text/plain", text);
			field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
		}, lines.join("\n"));
		await paste(["- Ada Byron, Nord", "", "2) Cy Young (Lumen)"]);
		await app.page.waitForFunction(() => document.querySelectorAll(".rk-guide-row.is-done").length === 2);
		expect(await app.rows()).toEqual(["Cy Young", "Ada Byron"]);
		await paste(Array.from({ length: 40 }, (_, at) => `Person N${at} Lane`));
		await app.page.getByRole("button", { name: guide.addAll(40) }).click();
		await app.page.waitForFunction(() => document.querySelectorAll(".rk-guide-row.is-done").length === 42);
		await app.settle();
		expect(await app.read("Mapping my network.md")).toContain("- [[Person N39 Lane]]: added\n");
	});

	it.each<RekindleOptions>([
		{}, { dark: true, language: "fr" }, { viewport: { width: 420, height: 900 } }, { phone: true, viewport: { width: 390, height: 800 } },
	])("is accessible %j", async (options) => {
		const app = await openGuide(options);
		await app.type("Ada Byron, Nord, close", "Becker");
		await app.page.keyboard.insertText("Zoé, Nord, mentor");
		expect(await findViolations(app.page, ".rk-guide")).toEqual([]);
		await app.page.locator(".rk-guide-step").last().click();
		await app.page.locator(".rk-guide-foot button").last().click();
		await app.page.locator(".rk-guide-end").waitFor();
		expect(await findViolations(app.page, ".rk-guide")).toEqual([]);
	});
});
