import { describe, expect, it } from "vitest";
import { contactNote } from "./support/note";
import { openRekindle } from "./support/open-rekindle";

const close = (last: string): string => contactNote({ circle: "close" }, `- ${last} coffee`);

describe("while the panel is open", () => {
	it("the day changes at midnight, and who falls due moves", async () => {
		const app = await openRekindle({ vault: { "Ada.md": close("2026-03-14") }, now: "2026-06-11T23:59:50" });
		expect(await app.namesIn("coming-up")).toEqual(["Ada"]);
		expect(await app.row("coming-up", "Ada.md").innerText()).toContain("Due tomorrow");
		await app.host.wake("2026-06-12T00:00:05");
		await app.settle();
		expect(await app.namesIn("all-due"), "the week was chosen on its first day").toEqual(["Ada"]);
		await app.host.wake("2026-06-15T08:00:00");
		await app.settle();
		expect(await app.namesIn("this-week"), "a new week").toEqual(["Ada"]);
		expect(await app.ask((api) => api.thisWeek().start)).toBe("2026-06-15");
	});

	it("edits that sync brings in bulk all appear", async () => {
		const names = Array.from({ length: 120 }, (_, at) => `Person ${String(at + 1).padStart(3, "0")}`);
		const app = await openRekindle({ vault: { "Ada.md": close("2026-06-01"), "Old.md": close("2025-01-01") } });
		await app.page.evaluate(([people, text]) => {
			const store = window.app.vault.store as unknown as { writeFromOutside(path: string, text: string | null): void };
			for (const name of people) store.writeFromOutside(`People/${name}.md`, text);
			store.writeFromOutside("Ada.md", text);
			store.writeFromOutside("Old.md", null);
		}, [names, close("2025-10-01")] as const);
		await app.page.waitForFunction(() => window.app.vault.getMarkdownFiles().length === 121);
		await app.settle();
		expect(await app.ask((api) => api.contacts().length)).toBe(121);
		expect(await app.ask((api) => api.reconnections().filter(({ standing }) => standing === "due").length)).toBe(121);
		expect(await app.section("all-due").locator(".rk-section-count").innerText()).toBe("116");
		expect(await app.page.locator(".status-bar").innerText()).toContain("121 people due");
	});

	it("follows a person through a rename, and the note's links with them", async () => {
		const app = await openRekindle({ vault: { "Ada.md": close("2025-09-01"), "Ben.md": close("2025-09-01"), "2026-01-05.md": "Called [[Ada]].\n" } });
		await app.page.keyboard.press("End");
		expect(await app.focusedRow()).toBe("this-week: Ada");
		await app.page.evaluate(async () => {
			const file = window.app.vault.getFileByPath("Ada.md");
			if (file !== null) await window.app.fileManager.renameFile(file, "Friends/Ada Byron.md");
		});
		await app.settle();
		expect(await app.namesIn("this-week")).toContain("Ada Byron");
		expect(await app.focusedRow()).toBe("this-week: Ada Byron");
		expect(await app.ask((api) => api.reconnections().find(({ name }) => name === "Ada Byron")?.last)).toBe("2026-01-05");
		expect(await app.ask((api) => api.contact("Ada.md"))).toBeNull();
	});

	it("lets go of a note that is deleted, and takes in one that becomes a contact", async () => {
		const app = await openRekindle({ vault: { "Ada.md": close("2025-09-01"), "Ben.md": close("2025-09-01"), "Cleo.md": "A note.\n" } });
		await app.page.evaluate(async () => {
			const file = window.app.vault.getFileByPath("Ada.md");
			if (file !== null) await window.app.fileManager.trashFile(file);
		});
		await app.settle();
		expect(await app.namesIn("this-week")).toEqual(["Ben"]);
		await app.write("Cleo.md", close("2025-09-01"));
		expect([...(await app.namesIn("this-week"))].sort()).toEqual(["Ben", "Cleo"]);
		await app.write("Ben.md", "Only a note now.\n");
		expect(await app.namesIn("this-week")).toEqual(["Cleo"]);
	});

	it("an unrelated edit draws nothing anew", async () => {
		const app = await openRekindle({ vault: { "Ada.md": close("2025-09-01"), "Garden.md": "Tomatoes\n" } });
		await app.page.evaluate(() => {
			const seen = { changes: 0 };
			Object.assign(window, { seen });
			const panel = document.querySelector(".rk-panel");
			if (panel !== null) new MutationObserver((list) => (seen.changes += list.length)).observe(panel, { subtree: true, childList: true, attributes: true, characterData: true });
		});
		await app.write("Garden.md", "Tomatoes and beans\n");
		expect(await app.page.evaluate(() => Reflect.get(window, "seen") as unknown)).toEqual({ changes: 0 });
		await app.write("Ada.md", close("2025-08-01"));
		expect(await app.page.evaluate(() => (Reflect.get(window, "seen") as { changes: number }).changes)).toBeGreaterThan(0);
	});
});
