import { expect, it } from "vitest";
import { makeVault } from "../testing/make-vault.js";

it("renaming rewrites every link that meant the file, and no other", async () => {
	const { fileManager, metadataCache, store, start, file } = makeVault({
		"People/Ada.md": "I am [[Ada]]",
		"Old/Ada King.md": "",
		"a.md": '---\nwho: "[[Ada|the countess]]"\n---\n[[Ada#Early life|A]] ![[Ada]] [her](People/Ada.md) [[Ada King]] `[[Ada]] in code`',
		"b.md": "[[People/Ada]] [[Nobody]]",
	});
	await start();
	await fileManager.renameFile(file("People/Ada.md"), "People/Ada Byron.md");
	await metadataCache.idle();
	expect(await store.read("a.md")).toBe(
		'---\nwho: "[[Ada Byron|the countess]]"\n---\n[[Ada Byron#Early life|A]] ![[Ada Byron]] [her](People/Ada%20Byron.md) [[Ada King]] `[[Ada]] in code`',
	);
	expect(await store.read("b.md")).toBe("[[Ada Byron]] [[Nobody]]");
	expect(await store.read("People/Ada Byron.md")).toBe("I am [[Ada Byron]]");
	expect(metadataCache.resolvedLinks["b.md"]).toEqual({ "People/Ada Byron.md": 1 });
});

it("writes the whole path into a link when the name alone would mean another note", async () => {
	const { fileManager, metadataCache, store, start, file } = makeVault({ "A/x.md": "", "B/y.md": "", "n.md": "[[y]]" });
	await start();
	await fileManager.renameFile(file("B/y.md"), "B/x.md");
	await metadataCache.idle();
	expect(await store.read("n.md")).toBe("[[B/x]]");
});

it("changes properties, adding or removing the block as needed", async () => {
	const { fileManager, store, start, file } = makeVault({ "a.md": "body", "b.md": "---\nx: 1\n---\nbody" });
	await start();
	await fileManager.processFrontMatter(file("a.md"), (frontmatter) => {
		frontmatter["people"] = ["[[Ada]]"];
	});
	expect(await store.read("a.md")).toBe('---\npeople:\n  - "[[Ada]]"\n---\nbody');
	await fileManager.processFrontMatter(file("b.md"), (frontmatter) => {
		delete frontmatter["x"];
	});
	expect(await store.read("b.md")).toBe("body");
});

it("leaves a note alone whose properties cannot be read, and says so", async () => {
	const { fileManager, store, start, file } = makeVault({ "a.md": "---\na: b: c\n---\nbody" });
	await start();
	await expect(fileManager.processFrontMatter(file("a.md"), () => undefined)).rejects.toThrow();
	expect(await store.read("a.md")).toBe("---\na: b: c\n---\nbody");
});

it("makes links that lead to the file from where they stand", async () => {
	const { fileManager, vault, start, file } = makeVault({ "A/x.md": "", "B/x.md": "", "y.md": "" });
	await start();
	expect(fileManager.generateMarkdownLink(file("y.md"), "A/x.md")).toBe("[[y]]");
	expect(fileManager.generateMarkdownLink(file("B/x.md"), "A/x.md", "#h", "shown")).toBe("[[B/x#h|shown]]");
	vault.setConfig("useMarkdownLinks", true);
	expect(fileManager.generateMarkdownLink(file("y.md"), "A/x.md")).toBe("[y](y.md)");
});
