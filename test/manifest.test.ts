import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string): Record<string, unknown> =>
	JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8")) as Record<string, unknown>;

describe("manifest.json", () => {
	const manifest = read("manifest.json");

	it("agrees with package.json and versions.json", () => {
		expect(manifest["version"]).toBe(read("package.json")["version"]);
		expect(read("versions.json")).toEqual({ [String(manifest["version"])]: manifest["minAppVersion"] });
	});

	it("keeps to the rules of the plugin directory", () => {
		expect(manifest["id"]).toMatch(/^[a-z-]+$/);
		expect(manifest["isDesktopOnly"]).toBe(false);
		expect(manifest["minAppVersion"]).toBe("1.13.1");
		expect(manifest["description"]).toMatch(/^[A-Z][\w .,!?'"-]{8,248}\.$/);
		expect(manifest["description"]).not.toMatch(/obsidian/i);
		expect(Object.keys(manifest).sort()).toEqual(
			["author", "description", "id", "isDesktopOnly", "minAppVersion", "name", "version"],
		);
	});
});

describe("the project", () => {
	it("pins every package", () => {
		const { dependencies, devDependencies } = read("package.json") as Record<string, Record<string, string>>;
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
		expect(loose).toEqual([]);
	});

	it("names no registry host in its lock file", () => {
		expect(JSON.stringify(read("package-lock.json"))).not.toMatch(/"resolved"/);
	});
});
