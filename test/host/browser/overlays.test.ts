import { expect, it } from "vitest";
import type { Host } from "../open-host.js";
import { eventsOf, withTiny } from "../testing/with-tiny.js";

const open = withTiny();
const notes = { "Ada.md": "---\nkind: friend\n---\n", "Bob.md": "---\nkind: peer\n---\n", "Eve.md": "" };

const focused = (host: Host): Promise<string> => host.page.evaluate(() => document.activeElement?.className ?? "");

/** Opens a menu made of the lines given; "-" is a separator, "danger:" a section. What is chosen is kept in `chosen`. */
async function openMenu(host: Host): Promise<void> {
	await host.page.evaluate(() => {
		const { Menu } = window.obsidianHost.library;
		const chosen: string[] = [];
		Object.assign(window, { chosen });
		const menu = new Menu();
		menu.addItem((item) => item.setTitle("Delete").setSection("danger").onClick(() => chosen.push("delete")));
		menu.addItem((item) => item.setTitle("One").onClick(() => chosen.push("one")));
		menu.addItem((item) => item.setTitle("Off").setDisabled(true).onClick(() => chosen.push("off")));
		menu.addSeparator();
		menu.addItem((item) => {
			const sub = item.setTitle("More").setSubmenu();
			sub.addItem((inner) => inner.setTitle("Inner").onClick(() => chosen.push("inner")));
			sub.addItem((inner) => inner.setTitle("Inner two").setChecked(true).onClick(() => chosen.push("inner two")));
		});
		menu.onHide(() => chosen.push("hidden"));
		menu.showAtPosition({ x: 400, y: 300 });
	});
}

const chosen = (host: Host): Promise<string[]> => host.page.evaluate(() => (window as unknown as { chosen: string[] }).chosen);
const selected = (host: Host): Promise<string[]> => host.page.locator(".menu-item.selected").allInnerTexts();

it("a menu puts sections together and dangerous items last", async () => {
	const host = await open();
	await openMenu(host);
	expect(await host.page.locator(".menu-item-title").allInnerTexts()).toEqual(["One", "Off", "More", "Delete"]);
});

it("a menu is used by keyboard: arrows pass over what is off and go round, right opens, left leaves, Enter chooses", async () => {
	const host = await open();
	await openMenu(host);
	await host.page.keyboard.press("ArrowDown");
	expect(await selected(host)).toEqual(["One"]);
	await host.page.keyboard.press("ArrowDown");
	expect(await selected(host)).toEqual(["More"]);
	await host.page.keyboard.press("ArrowRight");
	expect(await selected(host)).toEqual(["More", "Inner"]);
	await host.page.keyboard.press("ArrowLeft");
	expect(await selected(host)).toEqual(["More"]);
	await host.page.keyboard.press("ArrowUp");
	await host.page.keyboard.press("ArrowUp");
	expect(await selected(host)).toEqual(["Delete"]);
	await host.page.keyboard.press("ArrowUp");
	await host.page.keyboard.press("Enter");
	await host.page.keyboard.press("ArrowDown");
	await host.page.keyboard.press("Enter");
	expect(await chosen(host)).toEqual(["hidden", "inner two"]);
	expect(await host.page.locator(".menu").count()).toBe(0);
});

it("a menu closes with Esc and by a click beside it, and leaves the focus where it was", async () => {
	const host = await open({ vault: notes, openNote: "Ada.md" });
	await host.page.focus(".markdown-preview-view");
	await openMenu(host);
	await host.page.keyboard.press("Escape");
	expect(await host.page.locator(".menu").count()).toBe(0);
	expect(await focused(host)).toContain("markdown-preview-view");
	await openMenu(host);
	await host.page.mouse.click(20, 400);
	expect(await host.page.locator(".menu").count()).toBe(0);
	expect(await chosen(host)).toEqual(["hidden"]);
});

it("a menu opens by right click, with what plugins add to a file's menu", async () => {
	const host = await open({ vault: notes });
	await host.page.click(".nav-file-title >> text=Ada", { button: "right" });
	await host.page.click(".menu-item >> text=Tiny");
	expect((await eventsOf(host)).at(-1)).toBe("menu Ada.md");
});

it("a dialog keeps the focus inside, closes with Esc and gives the focus back", async () => {
	const host = await open({ vault: notes, openNote: "Ada.md" });
	await host.page.focus(".markdown-preview-view");
	await host.command("tiny:ask");
	expect(await focused(host)).toBe("tiny-day");
	await host.page.keyboard.press("Shift+Tab");
	expect(await focused(host)).toBe("mod-cta");
	await host.page.keyboard.press("Tab");
	expect(await focused(host)).toBe("tiny-day");
	await host.page.keyboard.press("Escape");
	expect(await host.page.locator(".modal").count()).toBe(0);
	expect(await focused(host)).toContain("markdown-preview-view");
});

it("a dialog keeps the app's keys from what lies below it", async () => {
	const host = await open({ vault: notes });
	await host.command("tiny:ask");
	await host.page.keyboard.press("ControlOrMeta+p");
	expect(await host.page.locator(".prompt").count()).toBe(0);
});

it("a prompt finds by letters, moves with arrows and chooses with Enter", async () => {
	const host = await open({ vault: notes });
	await host.command("tiny:pick");
	expect(await host.page.locator(".suggestion-item").allInnerTexts()).toEqual(["Ada", "Bob", "Eve"]);
	await host.page.keyboard.press("ArrowUp");
	expect(await host.page.locator(".suggestion-item.is-selected").innerText()).toBe("Eve");
	await host.page.keyboard.type("zzz");
	expect(await host.page.locator(".suggestion-empty").innerText()).toBe("No results found.");
	await host.page.fill(".prompt-input", "bb");
	await host.page.keyboard.press("Enter");
	await host.page.waitForSelector(".notice >> text=Bob is seen");
});

it("a notice holds a fragment whose buttons work, changes its text and goes by itself or on a click", async () => {
	const host = await open();
	await host.page.evaluate(() => {
		const { Notice } = window.obsidianHost.library;
		const fragment = createFragment((parent) => {
			parent.appendText("Written. ");
			parent.createEl("button", { text: "Undo" }).addEventListener("click", () => new Notice("Undone", 0));
		});
		new Notice(fragment, 0);
		const brief = new Notice("brief", 1);
		brief.setMessage("briefer");
	});
	await host.page.waitForFunction(() => document.querySelectorAll(".notice").length === 1);
	await host.page.click(".notice button");
	expect(await host.notices()).toEqual(["Undone"]);
	expect(await host.page.evaluate(() => window.obsidianHost.noticeLog)).toEqual(["Written. Undo", "brief", "briefer", "Undone"]);
	await host.dismissNotices();
	expect(await host.notices()).toEqual([]);
});

it("a confirmation closes after its button, unless the handler keeps it open", async () => {
	const host = await open();
	await host.page.evaluate(() => {
		const { ConfirmationModal } = window.obsidianHost.library;
		let tries = 0;
		new ConfirmationModal(window.app as never)
			.setTitle("Sure?")
			.setContent("It can be undone.")
			.addButton((button) => button.setButtonText("Yes").setCta().setInitialFocus().onClick(() => ++tries < 2))
			.addCancelButton()
			.open();
	});
	await host.page.keyboard.press("Enter");
	expect(await host.page.locator(".modal").count()).toBe(1);
	await host.page.keyboard.press("Enter");
	await host.page.waitForSelector(".modal", { state: "detached" });
});

it("a field suggests as it is typed in", async () => {
	const host = await open();
	await host.page.evaluate(() => {
		const { AbstractInputSuggest, Modal } = window.obsidianHost.library;
		class Words extends AbstractInputSuggest<string> {
			getSuggestions(query: string): string[] {
				return ["close", "wide", "active"].filter((word) => word.includes(query));
			}
			renderSuggestion(word: string, element: HTMLElement): void {
				element.setText(word);
			}
			override selectSuggestion(word: string): void {
				this.setValue(word);
				this.close();
			}
		}
		const modal = new Modal(window.app as never);
		new Words(window.app as never, modal.contentEl.createEl("input", { type: "text" }));
		modal.open();
	});
	await host.page.keyboard.type("i");
	expect(await host.page.locator(".suggestion-item").allInnerTexts()).toEqual(["wide", "active"]);
	await host.page.keyboard.press("ArrowDown");
	await host.page.keyboard.press("Enter");
	expect(await host.page.inputValue(".modal input")).toBe("active");
	await host.page.fill(".modal input", "w");
	await host.page.keyboard.press("Escape");
	expect(await host.page.locator(".suggestion-container").count()).toBe(0);
	expect(await host.page.locator(".modal").count()).toBe(1);
});
