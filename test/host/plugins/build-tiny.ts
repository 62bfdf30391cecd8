import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), "tiny");

/** Builds the tiny plugin as any plugin is built and answers the folder that holds it. */
export async function buildTiny(): Promise<string> {
	const folder = path.join(source, "../../../../.cache/tiny", String(process.pid));
	await mkdir(folder, { recursive: true });
	await build({
		entryPoints: [path.join(source, "main.ts")],
		outfile: path.join(folder, "main.js"),
		bundle: true,
		format: "cjs",
		platform: "browser",
		target: "es2020",
		external: ["obsidian"],
		logLevel: "warning",
	});
	for (const name of ["manifest.json", "styles.css"]) await copyFile(path.join(source, name), path.join(folder, name));
	return folder;
}
