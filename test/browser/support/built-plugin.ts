import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { afterAll } from "vitest";
import { buildOptions } from "../../../esbuild.config.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../..");

let built: Promise<string> | null = null;

afterAll(async () => {
	if (built !== null) await rm(path.dirname(await built), { recursive: true, force: true });
});

/** A folder with the plugin as it is shipped, built once for a test file from the sources as they stand. */
export function builtPlugin(): Promise<string> {
	built ??= buildPlugin();
	return built;
}

async function buildPlugin(): Promise<string> {
	const temporary = await mkdtemp(path.join(os.tmpdir(), "rekindle-"));
	const folder = path.join(temporary, "rekindle");
	await mkdir(folder);
	await build({ ...(buildOptions as BuildOptions), absWorkingDir: root, outfile: path.join(folder, "main.js") });
	for (const file of ["manifest.json", "styles.css"]) await copyFile(path.join(root, file), path.join(folder, file));
	return folder;
}
