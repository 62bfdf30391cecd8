import { describe, expect, it } from "vitest";
import { openRekindle, type Rekindle } from "./support/open-rekindle";
import { words } from "./support/words";

const PEOPLE = {
	"Ada.md": "---\ntype: contact\n---\n",
	"Ben.md": "---\ntype: contact\n---\n",
	"Cleo.md": "---\ntype: contact\n---\n",
	"Note.md": "[[Ben]] and [[Cleo]]\n",
	"Other.md": "[[Ben]]\n",
};

async function openSort(app: Rekindle): Promise<void> {
	await app.run("sort-people");
	await app.page.locator(".rk-sort").waitFor();
	await app.settle();
}

/** Waits until the card asks this about someone. */
const asks = (app: Rekindle, question: string, name: string): Promise<void> =>
	app.page.locator(".rk-sort").filter({ hasText: question }).filter({ has: app.page.getByRole("heading", { name, exact: true }) }).waitFor();

describe("sorting people", () => {
	it("takes the most linked first, the note beside; a key sorts and a key answers when you last talked", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		await openSort(app);
		await asks(app, "Which circle?", "Ben");
		expect(await app.openNotes()).toContain("Ben.md");
		expect(await app.page.locator(".rk-sort-left").innerText()).toContain("3");
		await app.page.keyboard.press("2");
		await asks(app, "When did you last talk with Ben?", "Ben");
		expect(await app.read("Ben.md")).toBe("---\ntype: contact\ncircle: close\n---\n");
		await app.page.keyboard.press("y");
		await asks(app, "Which circle?", "Cleo");
		expect(await app.read("Ben.md")).toBe("---\ntype: contact\ncircle: close\nlast-contact: 2025-12-11\n---\n");
		await app.page.keyboard.press("n");
		await asks(app, "Which circle?", "Ada");
		expect(await app.read("Cleo.md")).toBe("---\ntype: contact\ncadence: never\n---\n");
		await app.page.keyboard.press("t");
		await asks(app, "When did you last talk with Ada?", "Ada");
		await app.page.keyboard.press("x");
		await app.page.getByText(words.sort.doneTitle).waitFor();
		expect(await app.read("Ada.md")).toBe("---\ntype: contact\nnetwork: target\nadded: 2026-06-11\n---\n");
	});

	it("undoes, and goes back to answer anew", async () => {
		const app = await openRekindle({ vault: PEOPLE });
		await openSort(app);
		await app.page.keyboard.press("2");
		await asks(app, "When did you last talk", "Ben");
		await app.page.keyboard.press("m");
		await asks(app, "Which circle?", "Cleo");
		await app.page.keyboard.press("u");
		await asks(app, "When did you last talk with Ben?", "Ben");
		expect(await app.read("Ben.md")).toBe("---\ntype: contact\ncircle: close\n---\n");
		await app.page.keyboard.press("b");
		await asks(app, "Which circle?", "Ben");
		await app.page.keyboard.press("3");
		await asks(app, "When did you last talk with Ben?", "Ben");
		expect(await app.read("Ben.md")).toBe("---\ntype: contact\ncircle: active\n---\n");
	});

	it("resumes where it was left, without asking again what was skipped", async () => {
		const app = await openRekindle({ vault: PEOPLE, onDisk: true });
		await openSort(app);
		await app.page.keyboard.press("s");
		await asks(app, "Which circle?", "Cleo");
		await app.page.keyboard.press("3");
		await asks(app, "When did you last talk with Cleo?", "Cleo");
		await app.reload();
		await openSort(app);
		await asks(app, "When did you last talk with Cleo?", "Cleo");
		await app.page.keyboard.press("a");
		await asks(app, "Which circle?", "Ada");
	});
});
