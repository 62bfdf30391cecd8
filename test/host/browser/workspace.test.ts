import { expect, it } from "vitest";
import type { Host } from "../open-host.js";
import { withTiny } from "../testing/with-tiny.js";

const open = withTiny();
const notes = { "Ada.md": "---\nkind: friend\n---\ntext\n", "F/Bob.md": "---\nkind: peer\n---\n" };

/** Records the names of workspace events. */
async function record(host: Host): Promise<() => Promise<string[]>> {
	await host.page.evaluate(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		for (const name of ["active-leaf-change", "file-open", "css-change", "window-open", "window-close"]) {
			window.app.workspace.on(name, (given: { readonly path?: string } | null) => seen.push(given?.path === undefined ? name : `${name} ${given.path}`));
		}
	});
	return () => host.page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
}

it("opens files, says so, and knows which is active", async () => {
	const host = await open({ vault: notes });
	const events = await record(host);
	await host.page.evaluate(() => window.app.workspace.openLinkText("Ada", ""));
	expect(await events()).toContain("file-open Ada.md");
	await host.command("tiny:open");
	expect(await events()).toEqual(["active-leaf-change"]);
	expect(await host.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe("Ada.md");
	await host.page.evaluate(() => window.app.setTheme(true));
	expect(await events()).toEqual(["css-change"]);
});

it("makes a note for a link that leads nowhere", async () => {
	const host = await open({ vault: notes });
	await host.page.evaluate(() => window.app.workspace.openLinkText("F/New one", "Ada.md", "tab"));
	expect(await host.read("F/New one.md")).toBe("");
	expect(await host.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe("F/New one.md");
});

it("edits a note and saves it, and takes over outside edits", async () => {
	const host = await open({ vault: { ...notes, "crlf.md": "a\r\nb\r\n" }, openNote: "Ada.md", viewMode: "source" });
	await host.page.locator(".host-source").press("End");
	await host.page.keyboard.type("more");
	await host.page.keyboard.press("ControlOrMeta+s");
	await host.idle();
	expect(await host.read("Ada.md")).toContain("more");
	await host.write("Ada.md", "from outside");
	await host.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>(".host-source")?.value === "from outside");
	await host.page.evaluate(() => window.app.workspace.openLinkText("crlf", ""));
	await host.page.locator(".host-source").fill("a\nb\nc\n");
	await host.command("editor:save-file");
	await host.idle();
	expect(await host.read("crlf.md")).toBe("a\r\nb\r\nc\r\n");
});

it("moves a view to a window of its own, where it works on", async () => {
	const host = await open({ vault: notes });
	await host.command("tiny:open");
	const events = await record(host);
	const [popup] = await Promise.all([
		host.context.waitForEvent("page"),
		host.page.evaluate(() => {
			const [leaf] = window.app.workspace.getLeavesOfType("tiny-notes");
			if (leaf !== undefined) window.app.workspace.moveLeafToPopout(leaf);
		}),
	]);
	await popup.waitForSelector(".tiny-row");
	expect(await events()).toEqual(["window-open"]);
	expect(await host.page.locator(".tiny-row").count()).toBe(0);
	const where = await host.page.evaluate(() => {
		const [leaf] = window.app.workspace.getLeavesOfType("tiny-notes");
		const element = leaf?.view.containerEl;
		return [element?.ownerDocument !== document, element?.win !== window, element?.instanceOf(HTMLElement), activeDocument === element?.doc];
	});
	expect(where).toEqual([true, true, true, true]);
	await popup.click('[aria-label="Mark Ada"]');
	await popup.waitForSelector(".notice >> text=Ada is seen");
	await popup.click(".tiny-row", { button: "right" });
	await popup.keyboard.press("Escape");
	await popup.evaluate(() => window.close());
	await host.page.waitForFunction(() => window.app.workspace.getLeavesOfType("tiny-notes").length === 0);
	expect(await events()).toContain("window-close");
});

it("is a phone when asked: classes, platform, no pop-outs, the sidebar as a drawer", async () => {
	const host = await open({ vault: notes, phone: true });
	await host.command("tiny:open");
	const seen = await host.page.evaluate(() => {
		const { Platform } = window.obsidianHost.library;
		return [Platform.isPhone, Platform.isDesktop, document.body.hasClass("is-phone"), document.body.hasClass("is-mobile")];
	});
	expect(seen).toEqual([true, false, true, true]);
	const box = await host.page.locator(".mod-right-split").boundingBox();
	expect(box?.height).toBe(844);
	await expect(
		host.page.evaluate(() => {
			window.app.workspace.openPopoutLeaf();
		}),
	).rejects.toThrow("mobile");
});

it("has the width it is told, and shows a note's properties and text", async () => {
	const host = await open({ vault: { "a.md": '---\nwho: "[[Ada]]"\ntags: [x]\n---\n# Head\n- [ ] task **bold** `[[code]]` #tag\n' }, openNote: "a.md", width: 250 });
	await host.command("tiny:open");
	expect((await host.page.locator(".mod-right-split").boundingBox())?.width).toBe(250);
	expect(await host.page.locator(".metadata-property-key").allInnerTexts()).toEqual(["who", "tags"]);
	expect(await host.page.locator(".markdown-rendered .internal-link.is-unresolved").innerText()).toBe("Ada");
	expect(await host.page.locator("li.task-list-item strong, li code, li .tag").allInnerTexts()).toEqual(["bold", "[[code]]", "#tag"]);
});

it("shows a tooltip", async () => {
	const host = await open({ vault: notes });
	await host.page.hover('[aria-label="Open tiny notes"]');
	await host.page.waitForSelector(".tooltip >> text=Open tiny notes");
	await host.page.mouse.move(600, 600);
	await host.page.waitForSelector(".tooltip", { state: "detached" });
});

it("keeps things for this device and vault", async () => {
	const host = await open({ vault: notes });
	const seen = await host.page.evaluate(() => {
		window.app.saveLocalStorage("filters", { circle: "close" });
		const kept = window.app.loadLocalStorage("filters");
		window.app.saveLocalStorage("filters", null);
		return [kept, window.app.loadLocalStorage("filters")];
	});
	expect(seen).toEqual([{ circle: "close" }, null]);
});
