import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withTiny } from "../testing/with-tiny.js";

const open = withTiny();
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "host-vault-"));
	await mkdir(path.join(folder, "People"));
	await mkdir(path.join(folder, ".obsidian"));
	await writeFile(path.join(folder, "People/Ada.md"), "---\r\nkind: friend\r\n---\r\n\r\nHi");
	await writeFile(path.join(folder, ".obsidian/daily-notes.json"), '{ "folder": "Journal", "format": "YYYY/MM-DD" }');
	await writeFile(path.join(folder, ".obsidian/core-plugins.json"), '{ "daily-notes": true, "templates": false }');
});

afterEach(() => rm(folder, { recursive: true }));

it("runs on a real folder: reads, writes and follows it", async () => {
	const host = await open({ vault: folder });
	await host.command("tiny:open");
	expect(await host.page.locator(".tiny-row").count()).toBe(1);
	await host.page.evaluate(async () => {
		const file = window.app.vault.getFileByPath("People/Ada.md");
		if (file !== null) await window.app.vault.process(file, (text) => text.replace("Hi", "Hello"));
	});
	expect(await readFile(path.join(folder, "People/Ada.md"), "utf8")).toBe("---\r\nkind: friend\r\n---\r\n\r\nHello");
	await host.write("People/Bob.md", "---\nkind: peer\n---\n");
	expect(await host.page.locator(".tiny-row").count()).toBe(2);
	await rename(path.join(folder, "People/Bob.md"), path.join(folder, "People/Eve.md"));
	await host.page.waitForSelector(".tiny-row >> text=Eve");
	await host.page.waitForFunction(() => document.querySelectorAll(".tiny-row").length === 2);
});

it("takes a folder that appears with its notes", async () => {
	const host = await open({ vault: folder });
	await host.command("tiny:open");
	const made = await mkdtemp(path.join(tmpdir(), "host-moved-"));
	await writeFile(path.join(made, "Eve.md"), "---\nkind: new\n---\n");
	await rename(made, path.join(folder, "Moved"));
	await host.page.waitForSelector(".tiny-row >> text=Eve");
});

it("keeps a plugin's data in the folder, and does not take its own write for an outside one", async () => {
	const host = await open({ vault: folder });
	await host.page.evaluate(() => window.app.plugins.plugins["tiny"]?.saveData({ limit: 9 }));
	expect(JSON.parse(await readFile(path.join(folder, ".obsidian/plugins/tiny/data.json"), "utf8"))).toEqual({ limit: 9 });
});

it("reads the options of the app's own plugins", async () => {
	const host = await open({ vault: folder });
	const seen = await host.page.evaluate(() => {
		const { internalPlugins } = window.app;
		return [internalPlugins.getPluginById("daily-notes")?.instance.options, internalPlugins.getEnabledPluginById("templates")];
	});
	expect(seen).toEqual([{ folder: "Journal", format: "YYYY/MM-DD" }, null]);
});
