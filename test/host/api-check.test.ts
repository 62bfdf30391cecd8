import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { buildOptions } from "../../esbuild.config.mjs";
import { ApiUse, type MemberUse, namesUsedBy } from "./testing/api-use.js";
import { withTiny } from "./testing/with-tiny.js";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Plain data that the host makes as the definitions say, or that plugins give to it: there is no class to compare. */
const isData = ({ owner }: MemberUse, defined: readonly string[]): boolean => !defined.includes(owner);

async function filesOf(folder: string): Promise<string[]> {
	const found = await readdir(folder, { recursive: true });
	return found.filter((file) => /(?<!\.d)\.tsx?$/.test(file)).map((file) => path.join(folder, file));
}

let api: ApiUse;
let used: MemberUse[];

beforeAll(async () => {
	api = new ApiUse(await filesOf(path.join(root, "src")));
	used = api.membersUsed();
});

describe("the names that main.js takes from the app", () => {
	let names: string[];

	beforeAll(async () => {
		const { outputFiles } = await build({ ...buildOptions, absWorkingDir: root, write: false } as Parameters<typeof build>[0] & { write: false });
		names = namesUsedBy(outputFiles[0]?.text ?? "");
	});

	it("are found", () => {
		expect(names).toContain("Plugin");
		expect(names.length).toBeGreaterThan(5);
	});

	it("are all in the app's definitions", () => {
		const defined = api.definedNames();
		expect(names.filter((name) => !defined.includes(name))).toEqual([]);
	});

	it("are all implemented by the host", () => {
		const implemented = api.hostNames();
		expect(names.filter((name) => !implemented.includes(name))).toEqual([]);
	});

	it("are used with members that the host has", () => {
		expect(used).toContainEqual({ owner: "Vault", member: "process", global: false });
		const defined = api.definedNames();
		const missing = used.filter((use) => !use.global && !isData(use, defined) && api.hostHas(use) !== true);
		expect(missing.map(({ owner, member }) => `${owner}.${member}`)).toEqual([]);
	});
});

describe("what the app adds to the browser's own classes", () => {
	const open = withTiny();

	it("is there as far as main.js uses it", async () => {
		const added = used.filter((use) => use.global && /^(?:Node|Element|HTMLElement|SVGElement|DocumentFragment|UIEvent|Document|Array|String)$/.test(use.owner));
		const host = await open();
		const missing = await host.page.evaluate(
			(members) => members.filter(({ owner, member }) => !(member in (Reflect.get(window, owner) as { prototype: object }).prototype)),
			added,
		);
		expect(missing).toEqual([]);
	});
});

describe("reading a bundle", () => {
	it.each([
		['var o=require("obsidian");class A extends o.Plugin{f(){new o.Notice("x")}}', ["Notice", "Plugin"]],
		['var o=__toESM(require("obsidian"));o.setIcon()', ["setIcon"]],
		['const {Menu:m,Modal}=require("obsidian")', ["Menu", "Modal"]],
		['var o=require("obsidian");function f(o){return o.shadowed}', []],
		['var o=require("other");o.Plugin', []],
	])("%s", (bundle, names) => {
		expect(namesUsedBy(bundle)).toEqual(names);
	});
});
