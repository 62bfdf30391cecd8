import { describe, expect, it } from "vitest";
import { makeVault } from "../testing/make-vault.js";

describe("where a link leads", () => {
	const notes = { "Ada.md": "", "People/Ada.md": "", "People/Work/Bob.md": "", "Bob.md": "", "Deep/er/Eve.md": "", "pic.PNG": "", "v1.2.md": "", "A/x.md": "", "B/x.md": "" };

	it.each([
		["Ada", "n.md", "Ada.md"],
		["ada", "n.md", "Ada.md"],
		["Ada.md", "n.md", "Ada.md"],
		["People/Ada", "n.md", "People/Ada.md"],
		["/Ada", "People/n.md", "Ada.md"],
		["./Ada", "People/n.md", "People/Ada.md"],
		["../Ada", "People/Work/n.md", "People/Ada.md"],
		["Eve", "n.md", "Deep/er/Eve.md"],
		["er/Eve", "n.md", "Deep/er/Eve.md"],
		["eep/er/Eve", "n.md", null],
		["pic.png", "n.md", "pic.PNG"],
		["v1.2", "n.md", "v1.2.md"],
		["v1", "n.md", null],
		["x", "B/n.md", "B/x.md"],
		["x", "n.md", "A/x.md"],
		["", "Bob.md", "Bob.md"],
		["Nobody", "n.md", null],
	])("[[%s]] in %s is %s", async (link, source, path) => {
		const { metadataCache, start } = makeVault(notes);
		await start();
		expect(metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(path);
	});

	it("follows notes that come, go and take another's name", async () => {
		const { metadataCache, vault, start, file } = makeVault({ "a.md": "[[Ada]] [[Ada#h]]" });
		await start();
		expect(metadataCache.unresolvedLinks["a.md"]).toEqual({ Ada: 2 });
		await vault.createFolder("People");
		const ada = await vault.create("People/Ada.md", "");
		await metadataCache.idle();
		expect(metadataCache.resolvedLinks["a.md"]).toEqual({ "People/Ada.md": 2 });
		await vault.create("Ada.md", "");
		await metadataCache.idle();
		expect(metadataCache.resolvedLinks["a.md"]).toEqual({ "Ada.md": 2 });
		await vault.delete(file("Ada.md"));
		await vault.rename(ada, "People/Bob.md");
		await metadataCache.idle();
		expect(metadataCache.resolvedLinks["a.md"]).toEqual({});
		expect(metadataCache.unresolvedLinks["a.md"]).toEqual({ Ada: 2 });
	});

	it("is found at once among very many notes of one folder", async () => {
		const count = 40_000;
		const { metadataCache, start } = makeVault(
			Object.fromEntries(Array.from({ length: count }, (_note, index) => [`Meetings/Meeting ${index}.md`, `---\npeople:\n  - "[[Meeting ${index + 1}]]"\n---\n`])),
		);
		await start();
		expect(Object.keys(metadataCache.resolvedLinks)).toHaveLength(count);
		expect(metadataCache.unresolvedLinks[`Meetings/Meeting ${count - 1}.md`]).toEqual({ [`Meeting ${count}`]: 1 });
	});
});
