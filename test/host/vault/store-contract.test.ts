import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NodeStore } from "../node-store.js";
import { startServer, type HostServer } from "../server.js";
import { HttpStore } from "../src/vault/http-store.js";
import { MemoryStore } from "../src/vault/memory-store.js";
import type { Store } from "../src/vault/store.js";
import { bareOptions } from "../testing/bare-options.js";

let server: HostServer;
const folders: string[] = [];

beforeAll(async () => {
	server = await startServer();
});

afterAll(async () => {
	await server.close();
	for (const folder of folders) await rm(folder, { recursive: true });
});

async function newFolder(): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), "host-store-"));
	folders.push(folder);
	return folder;
}

const STORES: readonly (readonly [name: string, make: () => Promise<Store>])[] = [
	["memory", () => Promise.resolve(new MemoryStore())],
	["node:fs", async () => NodeStore.open(await newFolder())],
	[
		"http",
		async () => {
			const store = await NodeStore.open(await newFolder());
			return new HttpStore(`${server.addSession({ options: bareOptions, plugins: [], store })}_vault`);
		},
	],
];

describe.each(STORES)("a vault's files in %s", (_name, make) => {
	it("keeps texts byte for byte: first mark, line ends, missing last line end, letters of all scripts", async () => {
		const store = await make();
		const text = "\uFEFF---\r\na: 1\r\n---\r\nHélène 日本 👋\nno end";
		await store.write("People/Hélène.md", text);
		expect(await store.read("People/Hélène.md")).toBe(text);
		const bytes = new Uint8Array(await store.readBinary("People/Hélène.md"));
		expect(bytes).toEqual(new TextEncoder().encode(text));
	});

	it("keeps bytes that are no text", async () => {
		const store = await make();
		const bytes = new Uint8Array([0, 255, 128, 10, 13, 254]);
		await store.write("image.png", bytes.buffer);
		expect(new Uint8Array(await store.readBinary("image.png"))).toEqual(bytes);
	});

	it("fills a vault in one go, without hidden files, and says what is a folder", async () => {
		const store = await make();
		await store.write("a.md", "one");
		await store.write("Folder/Inner/b.md", "two");
		await store.write(".obsidian/app.json", "{}");
		await store.write("picture.png", new Uint8Array([1]).buffer);
		const { entries, texts } = await store.fill();
		expect(entries.map(({ path: file, folder }) => `${file}${folder ? "/" : ""}`).sort()).toEqual([
			"Folder/",
			"Folder/Inner/",
			"Folder/Inner/b.md",
			"a.md",
			"picture.png",
		]);
		expect([...texts].sort()).toEqual([["Folder/Inner/b.md", "two"], ["a.md", "one"]]);
		expect(entries.find(({ path: file }) => file === "a.md")?.size).toBe(3);
	});

	it("lists what lies directly in a folder, hidden files too", async () => {
		const store = await make();
		await store.write(".obsidian/plugins/tiny/data.json", "{}");
		await store.write(".obsidian/app.json", "{}");
		const paths = (await store.children(".obsidian")).map((entry) => entry.path).sort();
		expect(paths).toEqual([".obsidian/app.json", ".obsidian/plugins"]);
		expect((await store.children("")).map((entry) => entry.path)).toEqual([".obsidian"]);
	});

	it("knows size and times of a file, and answers null for what is not there", async () => {
		const store = await make();
		const written = await store.write("é.md", "été");
		const found = await store.stat("é.md");
		expect(found).toEqual(written);
		expect(found?.size).toBe(5);
		expect(Math.abs(Date.now() - (found?.mtime ?? 0))).toBeLessThan(60_000);
		expect(await store.stat("not there.md")).toBeNull();
		expect(await store.stat("é.md/below a file.md")).toBeNull();
	});

	it("says ENOENT for a file that is not there", async () => {
		const store = await make();
		await expect(store.read("x.md")).rejects.toThrow("ENOENT");
		await expect(store.remove("x.md")).rejects.toThrow("ENOENT");
		await expect(store.rename("x.md", "y.md")).rejects.toThrow("ENOENT");
	});

	it("moves and removes folders with all that is in them", async () => {
		const store = await make();
		await store.write("Old/a.md", "a");
		await store.write("Old/Deep/b.md", "b");
		await store.rename("Old", "New/Place");
		expect(await store.read("New/Place/Deep/b.md")).toBe("b");
		expect(await store.stat("Old")).toBeNull();
		await store.remove("New");
		expect((await store.fill()).entries).toEqual([]);
	});

	it("makes folders, also empty ones, more than once", async () => {
		const store = await make();
		await store.makeFolder("A/B");
		await store.makeFolder("A/B");
		expect((await store.stat("A/B"))?.folder).toBe(true);
	});
});

describe.each(STORES.slice(1))("a folder on disk through %s", (_name, make) => {
	it.each(["../outside.md", "a/../../outside.md", "/etc/passwd", "a\0b"])("refuses %j", async (file) => {
		const store = await make();
		await expect(store.read(file)).rejects.toThrow();
		await expect(store.write(file, "x")).rejects.toThrow(/outside/i);
	});

	it("refuses what a symbolic link leads to, and does not list the link", async () => {
		const outside = await newFolder();
		await writeFile(path.join(outside, "secret.md"), "secret");
		const store = await make();
		await store.write("a.md", "a");
		const root = folders[folders.length - 1] ?? "";
		await symlink(outside, path.join(root, "link"));
		await symlink(path.join(outside, "secret.md"), path.join(root, "note.md"));
		await expect(store.read("link/secret.md")).rejects.toThrow(/outside/i);
		await expect(store.read("note.md")).rejects.toThrow(/outside/i);
		await expect(store.write("link/new.md", "x")).rejects.toThrow(/outside/i);
		await expect(store.rename("a.md", "link/a.md")).rejects.toThrow(/outside/i);
		expect((await store.fill()).entries.map((entry) => entry.path)).toEqual(["a.md"]);
	});
});
