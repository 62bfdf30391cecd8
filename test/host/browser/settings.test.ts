import { expect, it } from "vitest";
import type { Host } from "../open-host.js";
import { withTiny } from "../testing/with-tiny.js";

const open = withTiny();

async function openSettings(host: Host): Promise<void> {
	await host.page.evaluate(() => {
		window.app.setting.open();
		window.app.setting.openTabById("tiny");
	});
}

async function saved(host: Host): Promise<unknown> {
	return JSON.parse(await host.read(".obsidian/plugins/tiny/data.json"));
}

const names = (host: Host): Promise<string[]> => host.page.locator(".mod-list .setting-items .setting-item-name").allInnerTexts();

it("draws declared settings, writes what changes and looks again at what may be seen", async () => {
	const host = await open();
	await openSettings(host);
	expect(await host.page.locator(".setting-group > .setting-item-heading .setting-item-name").allInnerTexts()).toEqual(["Rows", "Words"]);
	await host.page.click(".setting-item:has-text('Show kind') .checkbox-container");
	await host.page.waitForSelector(".setting-item:has-text('Order')", { state: "hidden" });
	expect(await saved(host)).toMatchObject({ showKind: false });
	await host.page.focus(".setting-item:has-text('Show kind') input");
	await host.page.keyboard.press("Space");
	await host.page.selectOption("select", "kind");
	await host.page.waitForFunction(() => (window.app.plugins.plugins["tiny"]?.settings as { order: string }).order === "kind");
	expect(await saved(host)).toMatchObject({ showKind: true, order: "kind" });
});

it("shows why a value is refused and does not keep it", async () => {
	const host = await open();
	await openSettings(host);
	await host.page.fill("input[type=number]", "0");
	await host.page.waitForSelector(".setting-item-error >> text=At least one.");
	await host.page.fill("input[type=number]", "7");
	await host.page.waitForSelector(".setting-item-error", { state: "detached" });
	expect(await saved(host)).toMatchObject({ limit: 7 });
});

it("a list is added to, sorted by dragging and deleted from", async () => {
	const host = await open();
	await openSettings(host);
	await host.page.click('[aria-label="Add a word"]');
	await host.page.waitForSelector(".mod-list >> text=word 4");
	await host.page.dragAndDrop(".mod-list .setting-item:has-text('one') .setting-drag-handle", ".mod-list .setting-item:has-text('three')");
	await host.page.waitForFunction(() => document.querySelector(".mod-list .setting-items .setting-item-name")?.textContent === "two");
	expect(await names(host)).toEqual(["two", "three", "one", "word 4"]);
	await host.page.focus(".mod-list .setting-item:has-text('three')");
	await host.page.keyboard.press("Delete");
	await host.page.waitForFunction(() => document.querySelectorAll(".mod-list .setting-items .setting-item").length === 3);
	expect(await saved(host)).toMatchObject({ words: ["two", "one", "word 4"] });
});

it("a page opens and leads back, and shows its value on its entry", async () => {
	const host = await open();
	await openSettings(host);
	expect(await host.page.locator(".setting-display-value").innerText()).toBe("3 words");
	await host.page.click(".setting-item:has-text('More')");
	await host.page.click(".setting-item:has-text('Say hello')");
	expect(await host.page.locator(".has-said-hello").count()).toBe(1);
	await host.page.click('[aria-label="Back"]');
	expect(await host.page.locator(".setting-item:has-text('Show kind')").count()).toBe(1);
});

it("finds a setting by its words", async () => {
	const host = await open();
	await openSettings(host);
	await host.page.fill('[aria-label="Search settings"]', "the kind of");
	expect(await host.page.locator(".setting-search-hit").allInnerTexts()).toEqual(["Show kind"]);
	await host.page.fill('[aria-label="Search settings"]', "nothing like it");
	expect(await host.page.locator(".vertical-tab-nav-item").count()).toBe(0);
});

it("draws every control", async () => {
	const host = await open({ vault: { "Notes/a.md": "" } });
	const values = await host.page.evaluate(() => {
		const { Setting } = window.obsidianHost.library;
		const parent = document.body.createDiv();
		const seen: unknown[] = [];
		new Setting(parent)
			.addText((text) => seen.push(text.setValue("a").getValue()))
			.addTextArea((area) => seen.push(area.setValue("b\nc").getValue()))
			.addSearch((search) => seen.push(search.setValue("d").getValue()))
			.addToggle((toggle) => seen.push(toggle.setValue(true).getValue()))
			.addDropdown((dropdown) => seen.push(dropdown.addOptions({ x: "X", y: "Y" }).setValue("y").getValue()))
			.addSlider((slider) => seen.push(slider.setLimits(0, 10, 1).setDisplayFormat((value) => `${value} days`).setValue(4).getValuePretty()))
			.addProgressBar((bar) => seen.push(bar.setValue(40).getValue()))
			.addMomentFormat((format) => {
				const sample = parent.createDiv();
				format.setDefaultFormat("YYYY").setSampleEl(sample).setValue("");
				seen.push(sample.getText());
			})
			.addButton((button) => seen.push(button.setButtonText("Go").setCta().buttonEl.className))
			.addExtraButton((button) => seen.push(button.setTooltip("Reset").extraSettingsEl.getAttr("aria-label")));
		return seen;
	});
	expect(values).toEqual(["a", "b\nc", "d", true, "y", "4 days", 40, "2026", "mod-cta", "Reset"]);
});
