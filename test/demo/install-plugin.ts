import { copyFile, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { buildOptions } from "../../esbuild.config.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Builds the plugin and puts it into a vault; its settings there, if any, stay. Throws when the folder is no vault. */
export async function installPlugin(vault: string): Promise<string> {
	const settings = path.join(vault, ".obsidian");
	const isVault = await stat(settings).then((entry) => entry.isDirectory(), () => false);
	if (!isVault) throw new Error(`${vault} is no vault: it has no folder .obsidian. Open it in Obsidian once.`);
	await build({ ...(buildOptions as BuildOptions), absWorkingDir: ROOT });
	const target = path.join(settings, "plugins", "rekindle");
	await mkdir(target, { recursive: true });
	for (const file of ["main.js", "manifest.json", "styles.css"]) await copyFile(path.join(ROOT, file), path.join(target, file));
	return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const vault = process.argv[2];
	if (vault === undefined) {
		process.stderr.write("Which vault? npm run install-plugin -- \"/path/to your/vault\"\n");
		process.exitCode = 2;
	} else {
		await installPlugin(vault).then(
			(target) => process.stdout.write(`Rekindle is in ${target}. Enable it in Obsidian's settings under community plugins.\n`),
			(error: unknown) => {
				process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
				process.exitCode = 1;
			},
		);
	}
}
