import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const here = path.dirname(fileURLToPath(import.meta.url));
const IMPORT = /\bfrom\s+"(\.[^"]*)"|\bimport\s+"(\.[^"]*)"/g;

it("the host knows nothing of the plugin that it runs", async () => {
	const files = (await readdir(here, { recursive: true })).filter((file) => file.endsWith(".ts"));
	const offences: string[] = [];
	for (const file of files) {
		for (const match of (await readFile(path.join(here, file), "utf8")).matchAll(IMPORT)) {
			const target = path.resolve(here, path.dirname(file), match[1] ?? match[2] ?? "");
			// How the plugin is bundled is asked for by the check of the names it uses.
			if (!target.startsWith(here + path.sep) && !target.endsWith("esbuild.config.mjs")) offences.push(`${file} -> ${target}`);
		}
	}
	expect(files.length).toBeGreaterThan(50);
	expect(offences).toEqual([]);
});
