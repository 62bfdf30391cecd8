import { build, type BuildOptions, type Metafile } from "esbuild";
import { expect, test } from "vitest";
import { buildOptions } from "../esbuild.config.mjs";

/** What each layer may import at run time. Types are erased by esbuild before it looks; ESLint watches those. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	domain: ["domain"],
	i18n: ["i18n"],
	settings: ["domain", "i18n", "settings"],
	vault: ["domain", "vault"],
	api: ["domain", "api"],
	ui: ["domain", "i18n", "ui"],
	commands: ["domain", "i18n", "vault", "ui", "settings", "commands"],
	// main is the composition root: it may import everything, and nothing imports it.
};

/** Layers that must run without the app. */
const WITHOUT_APP = new Set(["domain", "i18n", "api"]);

/** Packages a layer may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
	domain: ["date-fns", "gray-matter"],
	i18n: [],
	api: [],
	vault: [],
	settings: ["valibot"],
	ui: ["preact"],
	commands: [],
};

async function importGraph(): Promise<Metafile["inputs"]> {
	const { outfile: _one, ...options } = buildOptions as BuildOptions;
	const { metafile } = await build({
		...options,
		// Every file is an entry, so that one nobody imports yet is still checked.
		entryPoints: ["src/**/*.ts", "src/**/*.tsx"],
		outdir: "unused",
		write: false,
		metafile: true,
		logLevel: "silent",
	});
	return metafile.inputs;
}

const layerOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? "main";
const packageOf = (path: string): string | undefined => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

test("each layer imports only what it may", async () => {
	const offences = Object.entries(await importGraph()).flatMap(([file, input]) => {
		const layer = layerOf(file);
		const allowed = MAY_IMPORT[layer];
		if (!file.startsWith("src/") || allowed === undefined) return [];
		return input.imports
			.filter(({ path, external }) => {
				if (path === "<runtime>") return false;
				if (external === true) return WITHOUT_APP.has(layer) || path !== "obsidian";
				const name = packageOf(path);
				return name === undefined ? !allowed.includes(layerOf(path)) : !(PACKAGES[layer] ?? []).includes(name);
			})
			.map(({ path }) => `${file} -> ${path}`);
	});
	expect(offences).toEqual([]);
});

test("no import cycles", async () => {
	const inputs = await importGraph();
	const state = new Map<string, "open" | "done">();
	const cycles: string[] = [];
	const visit = (file: string, trail: readonly string[]): void => {
		if (state.get(file) === "done" || !file.startsWith("src/")) return;
		if (state.get(file) === "open") {
			cycles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
			return;
		}
		state.set(file, "open");
		for (const { path, external } of inputs[file]?.imports ?? []) if (external !== true) visit(path, [...trail, file]);
		state.set(file, "done");
	};
	for (const file of Object.keys(inputs)) visit(file, []);
	expect(cycles).toEqual([]);
});
