import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { MEETING_PLACEHOLDERS } from "../../src/domain/notes/meeting-placeholders";

const PLACE = /(<!-- placeholders -->\n)[\s\S]*?(<!-- \/placeholders -->)/;

/** Every placeholder of meeting templates, as a table in Markdown. */
export function placeholderTable(): string {
	const rows = MEETING_PLACEHOLDERS.map(({ name, says }) => `| \`{{${name}}}\` | ${says} |`);
	return ["| Placeholder | Stands for |", "|---|---|", ...rows].join("\n");
}

/** A text with the table of placeholders in its place. */
export function withPlaceholderTable(text: string): string {
	if (!PLACE.test(text)) throw new Error("The README has lost the place of its placeholders.");
	return text.replace(PLACE, (_place, open: string, close: string) => `${open}\n${placeholderTable()}\n\n${close}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	const readme = new URL("../../README.md", import.meta.url);
	await writeFile(readme, withPlaceholderTable(await readFile(readme, "utf8")));
}
