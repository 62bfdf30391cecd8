import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
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

/** Days after which a host that was built of other sources is thrown away. */
const KEPT_DAYS = 1;

/** The built host: its script and its styles. */
export interface BuiltHost {
	readonly script: Buffer;
	readonly styles: Buffer;
}

/** Read from the drawings, not from the package's list: only they include the older names that the app knows too. */
async function iconText(): Promise<string> {
	const folder = path.join(path.dirname(resolve("lucide-static/package.json")), "icons");
	const drawings: (readonly [name: string, drawing: string])[] = [];
	for (const file of (await readdir(folder)).filter((name) => name.endsWith(".svg"))) {
		const svg = await readFile(path.join(folder, file), "utf8");
		const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
		drawings.push([file.slice(0, -4), inner.replace(/\s*\n\s*/g, "")]);
	}
	return JSON.stringify(Object.fromEntries(drawings));
}

/** The modules that are made from packages: the icons, and the moment of the obsidian package. */
const madeModules: Plugin = {
	name: "made-modules",
	setup(pluginBuild) {
		pluginBuild.onResolve({ filter: /^virtual:icons$/ }, () => ({ path: "icons", namespace: "made" }));
		pluginBuild.onLoad({ filter: /.*/, namespace: "made" }, async () => ({ contents: await iconText(), loader: "text" }));
		const fromObsidian = createRequire(resolve("obsidian/package.json")).resolve;
		pluginBuild.onResolve({ filter: /^virtual:moment$/ }, () => ({ path: fromObsidian("moment/moment.js") }));
		pluginBuild.onResolve({ filter: /^virtual:moment-french$/ }, () => ({ path: fromObsidian("moment/locale/fr.js") }));
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
	if (!existsSync(folder)) await buildInto(folder);
	return { script: await readFile(path.join(folder, "host.js")), styles: await readFile(path.join(folder, "host.css")) };
}

async function removeOldBuilds(): Promise<void> {
	for (const name of existsSync(cache) ? await readdir(cache) : []) {
		const old = path.join(cache, name);
		// Another process may be faster at it.
		const made = await stat(old).then(({ mtimeMs }) => mtimeMs, () => Infinity);
		if (Date.now() - made > KEPT_DAYS * 86_400_000) await rm(old, { recursive: true, force: true });
	}
}

async function buildInto(folder: string): Promise<void> {
	await removeOldBuilds();
	const output = await build({
		entryPoints: [path.join(sources, "main.ts")],
		bundle: true,
		write: false,
		platform: "browser",
		format: "iife",
		target: "es2022",
		minifyWhitespace: true,
		minifySyntax: true,
		legalComments: "none",
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
		if (!existsSync(folder)) throw error;
	});
}
