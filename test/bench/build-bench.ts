import { copyFile, mkdir, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { buildOptions } from "../../esbuild.config.mjs";
import { readPlugin } from "../host/session.js";
import type { PluginFiles } from "../host/src/app/plugins.js";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "../..");

/** What the benchmark runs: the plugin as it is shipped, and the steps in the page. */
export interface BenchBuild {
	readonly plugin: PluginFiles;
	/** Bytes of main.js. */
	readonly size: number;
	/** The script that makes `window.bench`. */
	readonly page: string;
}

/** Builds the plugin and the page's steps, leaving nothing behind. */
export async function buildBench(): Promise<BenchBuild> {
	const folder = await mkdtemp(path.join(tmpdir(), "rekindle-bench-"));
	try {
		const outfile = path.join(folder, "main.js");
		await mkdir(folder, { recursive: true });
		await esbuild.build({ ...buildOptions, absWorkingDir: root, outfile } as esbuild.BuildOptions);
		for (const name of ["manifest.json", "styles.css"]) await copyFile(path.join(root, name), path.join(folder, name));
		const steps = path.join(folder, "steps.js");
		await esbuild.build({
			entryPoints: [path.join(here, "page/in-page.ts")], outfile: steps, bundle: true, format: "iife", target: "es2022",
		});
		return { plugin: await readPlugin(folder), size: (await stat(outfile)).size, page: await readFile(steps, "utf8") };
	} finally {
		await rm(folder, { recursive: true });
	}
}
