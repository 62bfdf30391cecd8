import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { MEETING_PLACEHOLDERS } from "../src/domain/notes/meeting-placeholders";
import { placeholderTable, withPlaceholderTable } from "./demo/placeholder-table";

const README = new URL("../README.md", import.meta.url);

it("lists every placeholder of meeting templates as it is", async () => {
	const text = await readFile(README, "utf8");
	expect(withPlaceholderTable(text)).toBe(text);
	for (const { name } of MEETING_PLACEHOLDERS) expect(placeholderTable()).toContain(`\`{{${name}}}\``);
});

it("shows only pictures that are there", async () => {
	const text = await readFile(README, "utf8");
	const pictures = [...text.matchAll(/\]\((docs\/images\/[^)]+)\)/g)].map(([, picture = ""]) => picture);
	expect(pictures.length).toBeGreaterThan(4);
	for (const picture of pictures) {
		expect((await readFile(new URL(`../${picture}`, import.meta.url))).subarray(1, 4).toString(), picture).toBe("PNG");
	}
});
