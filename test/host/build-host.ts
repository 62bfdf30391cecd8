import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, version } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const sources = path.join(here, "src");
const cache = path.join(here, "../../.cache/host");
const { resolve } = createRequire(import.meta.url);

/** Order matters: later rules win over earlier ones of the same weight. */
const STYLES = ["variables", "window", "controls", "overlays", "settings", "note", "phone"];

/** Paths of the built host. */
export interface BuiltHost {
	readonly script: string;
	readonly styles: string;
}

type IconNodes = Readonly<Record<string, readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]>>;

async function iconModule(): Promise<string> {
	const file = path.join(path.dirname(resolve("lucide-static/package.json")), "icon-nodes.json");
	const nodes = JSON.parse(await readFile(file, "utf8")) as IconNodes;
	const draw = (attributes: Readonly<Record<string, string>>): string =>
		Object.entries(attributes).filter(([name]) => name !== "key").map(([name, value]) => `${name}="${value}"`).join(" ");
	const drawings = Object.entries(nodes).map(([name, shapes]) => [name, shapes.map(([tag, attributes]) => `<${tag} ${draw(attributes)}/>`).join("")]);
	return `export default ${JSON.stringify(Object.fromEntries(drawings))}`;
}

/** The modules that are made from packages: the icons, and the moment of the obsidian package. */
const madeModules: Plugin = {
	name: "made-modules",
	setup(pluginBuild) {
		pluginBuild.onResolve({ filter: /^virtual:icons$/ }, () => ({ path: "icons", namespace: "made" }));
		pluginBuild.onLoad({ filter: /.*/, namespace: "made" }, async () => ({ contents: await iconModule() }));
		pluginBuild.onResolve({ filter: /^virtual:moment$/ }, () => ({
			path: createRequire(resolve("obsidian/package.json")).resolve("moment/min/moment-with-locales.js"),
		}));
	},
};

async function keyOfSources(): Promise<string> {
	const hash = createHash("sha256").update(version);
	const files = (await readdir(sources, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
	for (const file of [...paths, fileURLToPath(import.meta.url), resolve("lucide-static/package.json"), resolve("yaml/package.json")]) {
		hash.update(path.relative(here, file)).update(await readFile(file));
	}
	return hash.digest("hex").slice(0, 16);
}

/** Builds the host, or answers what was built before of the same sources. */
export async function buildHost(): Promise<BuiltHost> {
	const folder = path.join(cache, await keyOfSources());
	const built: BuiltHost = { script: path.join(folder, "host.js"), styles: path.join(folder, "host.css") };
	if (existsSync(folder)) return built;
	const output = await build({
		entryPoints: [path.join(sources, "main.ts")],
		bundle: true,
		write: false,
		platform: "browser",
		format: "iife",
		target: "es2022",
		keepNames: true,
		logLevel: "warning",
		plugins: [madeModules],
	});
	const styles = await Promise.all(STYLES.map((name) => readFile(path.join(sources, "styles", `${name}.css`), "utf8")));
	// Several test files build at once: each in a folder of its own, and the first one done wins.
	const draft = path.join(cache, `draft-${process.pid}-${Math.random().toString(36).slice(2)}`);
	await mkdir(draft, { recursive: true });
	await writeFile(path.join(draft, "host.js"), output.outputFiles[0]?.contents ?? "");
	await writeFile(path.join(draft, "host.css"), styles.join("\n"));
	await rename(draft, folder).catch((error: unknown) => {
		if (!existsSync(built.script)) throw error;
	});
	return built;
}
