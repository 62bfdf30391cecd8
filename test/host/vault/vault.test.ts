import { describe, expect, it } from "vitest";
import { TFile } from "../src/vault/files.js";
import { makeVault } from "../testing/make-vault.js";

describe("the order of events", () => {
	it("at start: a create for each folder and file, then metadata, then resolved", async () => {
		const { log, start } = makeVault({ "People/Ada.md": "---\na: 1\n---\n[[Bob]]", "x.md": "" });
		await start();
		expect(log).toEqual(["create People", "create People/Ada.md", "create x.md", "resolved"]);
	});

	it("at a cold start tells of each note", async () => {
		const { log, start } = makeVault({ "a.md": "", "b.md": "" });
		await start(true);
		expect(log).toEqual(["create a.md", "create b.md", "changed a.md", "changed b.md", "resolved"]);
	});

	it("of an edit: modify with the old cache, then changed, resolve, resolved", async () => {
		const { vault, metadataCache, log, start, file } = makeVault({ "a.md": "---\nn: 1\n---\n" });
		await start();
		log.length = 0;
		let seen: unknown;
		vault.on("modify", (changed: TFile) => (seen = metadataCache.getFileCache(changed)?.frontmatter?.["n"]));
		await vault.modify(file("a.md"), "---\nn: 2\n---\n");
		expect(log).toEqual(["modify a.md"]);
		expect(seen).toBe(1);
		expect(metadataCache.getFileCache(file("a.md"))?.frontmatter?.["n"]).toBe(1);
		await metadataCache.idle();
		expect(log).toEqual(["modify a.md", "changed a.md", "resolve a.md", "resolved"]);
		expect(metadataCache.getFileCache(file("a.md"))?.frontmatter?.["n"]).toBe(2);
	});

	it("of many edits: changed for each, then resolve for each, then resolved once", async () => {
		const { log, start, metadataCache, store } = makeVault({ "a.md": "", "b.md": "" });
		await start();
		log.length = 0;
		store.writeFromOutside("a.md", "1");
		store.writeFromOutside("b.md", "2");
		await metadataCache.idle();
		expect(log).toEqual(["modify a.md", "modify b.md", "changed a.md", "changed b.md", "resolve a.md", "resolve b.md", "resolved"]);
	});

	it("of a rename: rename, never changed", async () => {
		const { vault, log, start, metadataCache, file } = makeVault({ "a.md": "---\nn: 1\n---\n" });
		await start();
		log.length = 0;
		await vault.rename(file("a.md"), "b.md");
		await metadataCache.idle();
		expect(log).toEqual(["rename a.md b.md", "resolved"]);
		expect(metadataCache.getCache("b.md")?.frontmatter).toEqual({ n: 1 });
		expect(metadataCache.getCache("a.md")).toBeNull();
	});

	it("of a folder that moves: the folder, then what is in it", async () => {
		const { vault, log, start, metadataCache } = makeVault({ "A/a.md": "", "A/B/b.md": "" });
		await start();
		log.length = 0;
		const folder = vault.getFolderByPath("A");
		if (folder !== null) await vault.rename(folder, "C");
		await metadataCache.idle();
		expect(log).toEqual(["rename A C", "rename A/B C/B", "rename A/B/b.md C/B/b.md", "rename A/a.md C/a.md", "resolved"]);
		expect(vault.getFileByPath("C/B/b.md")?.parent?.path).toBe("C/B");
	});

	it("of a removal: delete and deleted with the last cache", async () => {
		const { vault, metadataCache, log, start, file } = makeVault({ "a.md": "---\nn: 1\n---\n" });
		await start();
		log.length = 0;
		let last: unknown;
		metadataCache.on("deleted", (_file: TFile, cache: { frontmatter: unknown }) => (last = cache.frontmatter));
		const a = file("a.md");
		await vault.trash(a, false);
		await metadataCache.idle();
		expect(log).toEqual(["deleted a.md", "delete a.md", "resolved"]);
		expect(last).toEqual({ n: 1 });
		expect(await vault.adapter.read(".trash/a.md")).toContain("n: 1");
	});
});

describe("writing", () => {
	it("process is atomic: what runs at once sees what the other wrote", async () => {
		const { vault, start, store, file } = makeVault({ "n.md": "0" });
		await start();
		const steps = Array.from({ length: 50 }, () => vault.process(file("n.md"), (text) => String(Number(text) + 1)));
		await Promise.all(steps);
		expect(await store.read("n.md")).toBe("50");
	});

	it("process writes nothing and tells nothing when nothing changes or the change throws", async () => {
		const { vault, start, store, file, log } = makeVault({ "a.md": "text" });
		await start();
		log.length = 0;
		await vault.process(file("a.md"), (text) => text);
		await expect(
			vault.process(file("a.md"), () => {
				throw new Error("no");
			}),
		).rejects.toThrow("no");
		expect(log).toEqual([]);
		expect(await store.read("a.md")).toBe("text");
	});

	it("process reads what another program wrote, not what was cached", async () => {
		const { vault, start, store, file } = makeVault({ "a.md": "old" });
		await start();
		await vault.cachedRead(file("a.md"));
		store.writeFromOutside("a.md", "new");
		expect(await vault.process(file("a.md"), (text) => `${text}!`)).toBe("new!");
	});

	it("creates only what is not there, in a folder that is", async () => {
		const { vault, start } = makeVault({ "a.md": "" });
		await start();
		await expect(vault.create("a.md", "")).rejects.toThrow("File already exists.");
		await expect(vault.create("No/b.md", "")).rejects.toThrow("ENOENT");
		await expect(vault.create("a:b.md", "")).rejects.toThrow("cannot contain");
		await vault.createFolder("No");
		expect((await vault.create("/No//b.md", "x")).path).toBe("No/b.md");
		await expect(vault.createFolder("No")).rejects.toThrow("Folder already exists.");
	});

	it("finds a free name", async () => {
		const { vault, start } = makeVault({ "a.md": "", "a 1.md": "" });
		await start();
		expect(vault.getAvailablePath("a", "md")).toBe("a 2.md");
	});

	it("keeps trashed files of one name apart", async () => {
		const { vault, start, file } = makeVault({ "a.md": "1", "F/a.md": "2" });
		await start();
		await vault.trash(file("a.md"), false);
		await vault.trash(file("F/a.md"), false);
		expect((await vault.adapter.list(".trash")).files.sort()).toEqual([".trash/a 2.md", ".trash/a.md"]);
	});
});

describe("outside changes", () => {
	it("are told as create, modify and delete", async () => {
		const { vault, log, start, store, metadataCache, file } = makeVault({ "a.md": "1" });
		await start();
		log.length = 0;
		store.writeFromOutside("a.md", "2");
		store.writeFromOutside("New/b.md", "3");
		await metadataCache.idle();
		expect(log.filter((event) => /^(?:create|modify)/.test(event))).toEqual(["modify a.md", "create New", "create New/b.md"]);
		expect(await vault.cachedRead(file("a.md"))).toBe("2");
		log.length = 0;
		store.writeFromOutside("New", null);
		await metadataCache.idle();
		expect(log.filter((event) => event.startsWith("delete "))).toEqual(["delete New/b.md", "delete New"]);
		expect(vault.getAbstractFileByPath("New")).toBeNull();
	});

	it("of hidden files are told to nobody but plugins whose data it is", async () => {
		const { vault, log, start, store, metadataCache } = makeVault({});
		await start();
		log.length = 0;
		const raw: string[] = [];
		vault.on("raw", (path: string) => raw.push(path));
		store.writeFromOutside(".obsidian/plugins/x/data.json", "{}");
		await metadataCache.idle();
		expect(log).toEqual([]);
		expect(raw).toEqual([".obsidian/plugins/x/data.json"]);
	});
});
