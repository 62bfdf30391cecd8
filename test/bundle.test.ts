import { build, type BuildOptions } from "esbuild";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { buildOptions } from "../esbuild.config.mjs";

/** The aim is 260 KB, and docs/benchmarks.md says how far it is; this keeps it from growing meanwhile. */
const LIMIT_KB = 770;

let code = "";

beforeAll(async () => {
	const { outputFiles } = await build({ ...(buildOptions as BuildOptions), write: false });
	code = outputFiles[0]?.text ?? "";
});

describe("main.js", () => {
	it(`is at most ${LIMIT_KB} KB`, () => {
		expect(Buffer.byteLength(code) / 1024).toBeLessThanOrEqual(LIMIT_KB);
	});

	it.each([
		["dynamic code", /\beval\s*\(|new Function\b|Function\s*\(\s*["'`]/],
		["Node globals", /\bBuffer\b|\bprocess\.|\brequire\(["'](?:node:|fs|path|os|crypto)/],
		["HTML from strings", /innerHTML|outerHTML|insertAdjacentHTML/],
		["a regex lookbehind", /\(\?<[=!]/],
		["the network", /\bfetch\(|XMLHttpRequest|WebSocket|requestUrl|sendBeacon/],
	])("holds no %s", (_name, pattern) => {
		expect(pattern.exec(code)?.[0]).toBeUndefined();
	});

	it("loads where there is no Node, and asks for nothing but the app", () => {
		const asked: string[] = [];
		const module = { exports: {} as { default?: unknown } };
		const inert = new Proxy(class {}, { get: (target, key) => (key === "prototype" ? target.prototype : class {}) });
		const require = (name: string): unknown => {
			asked.push(name);
			return new Proxy({}, { get: () => inert });
		};
		runInNewContext(code, { module, exports: module.exports, require, self: {}, window: {}, document: {} });
		expect([...new Set(asked)]).toEqual(["obsidian"]);
		expect(typeof module.exports.default).toBe("function");
	});
});
