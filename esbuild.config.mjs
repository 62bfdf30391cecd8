import { readFile } from "node:fs/promises";
import process from "node:process";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";

/** Keeps gray-matter's eval engine, its own YAML reader and Node globals out of main.js; fails when its source changes. */
export function safeGrayMatter() {
	return {
		name: "safe-gray-matter",
		setup(build) {
			build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
				contents: "module.exports = Object.create(null);",
				loader: "js",
			}));
			build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => {
				const source = await readFile(path, "utf8");
				const contents = source.replace("Buffer.from(input)", "input");
				if (contents === source) throw new Error("gray-matter changed: review the build's patch of lib/utils.js");
				return { contents, loader: "js" };
			});
			// Only `matter.read`, which the plugin never calls, needs the file system.
			build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
				/[\\/]gray-matter[\\/]/.test(importer) ? { path: "fs", namespace: "absent" } : undefined,
			);
			build.onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "module.exports = {};", loader: "js" }));
		},
	};
}

/** Takes the one way to set HTML from a string out of the view library; fails when its source changes. */
export function textOnlyPreact() {
	return {
		name: "text-only-preact",
		setup(build) {
			build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
				const source = await readFile(path, "utf8");
				const parts = source.split(".innerHTML");
				if (parts.length !== 3) throw new Error("preact changed: review the build's patch of preact.mjs");
				return { contents: parts.join(".textContent"), loader: "js" };
			});
		},
	};
}

/** How the plugin is bundled; the bundle test and the benchmark build the same way. */
export const buildOptions = {
	entryPoints: ["src/main.ts"],
	outfile: "main.js",
	bundle: true,
	format: "cjs",
	platform: "browser",
	// Native class fields and private names: lowered to es2020 they cost size, and time on every note read.
	target: ["chrome100", "safari15"],
	charset: "utf8",
	// Node's modules are not external on purpose: a stray import must fail here, not on a phone.
	external: ["obsidian", "electron", "@codemirror/*", "@lezer/*"],
	jsx: "automatic",
	jsxImportSource: "preact",
	minify: true,
	treeShaking: true,
	legalComments: "none",
	metafile: true,
	logLevel: "warning",
	plugins: [safeGrayMatter(), textOnlyPreact()],
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	const { metafile } = await esbuild.build(buildOptions);
	const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
	process.stdout.write(`main.js ${(bytes / 1024).toFixed(1)} KB\n`);
}
