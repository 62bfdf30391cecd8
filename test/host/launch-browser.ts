import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "microsoft-edge-stable", "brave-browser"];

const FLAGS = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--no-default-browser-check",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-popup-blocking",
	"--font-render-hinting=none",
];

type Env = Readonly<Record<string, string | undefined>>;

/** Where an installed browser may be on a platform, best first. */
export function browserPlaces(platform: NodeJS.Platform, env: Env): string[] {
	if (platform === "darwin") {
		return ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"].flatMap((name) =>
			["", env["HOME"] ?? ""].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
		);
	}
	if (platform === "win32") {
		const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"]].filter((root) => root !== undefined);
		const apps = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Chromium\\Application\\chrome.exe"];
		return apps.flatMap((app) => roots.map((root) => path.win32.join(root, app)));
	}
	const folders = [...(env["PATH"] ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
	return NAMES.flatMap((name) => folders.filter((folder) => folder !== "").map((folder) => path.posix.join(folder, name)));
}

/** The browser to run tests in, or null when none is there. `CHROME_PATH` names one. */
export function findBrowser(): string | null {
	const chosen = process.env["CHROME_PATH"];
	if (chosen !== undefined && chosen !== "") {
		if (existsSync(chosen)) return chosen;
		throw new Error(`CHROME_PATH names no file: ${chosen}`);
	}
	const own = chromium.executablePath();
	return [...browserPlaces(process.platform, process.env), own].find((place) => existsSync(place)) ?? null;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Gets a browser the ordinary way of the platform. */
function getBrowser(): string {
	console.error("No Chromium, Chrome or Edge found: getting Chromium.");
	const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
	const tries: (readonly [string, readonly string[]])[] = [[process.execPath, [cli, "install", "chromium"]]];
	if (process.platform === "linux" && isRoot() && existsSync("/usr/bin/apt-get")) {
		tries.unshift(["apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]], ["apt-get", ["update"]]);
		tries.splice(2, 0, ["apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]]);
	}
	for (const [command, args] of tries) {
		spawnSync(command, args, { stdio: "inherit" });
		const found = findBrowser();
		if (found !== null) return found;
	}
	throw new Error("Install Chromium, Chrome or Edge, or set CHROME_PATH to one, and run this again.");
}

/** Starts a browser with a fresh profile. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
	const executablePath = findBrowser() ?? getBrowser();
	return chromium.launch({ executablePath, args: [...FLAGS, ...(isRoot() ? ["--no-sandbox"] : []), ...args] });
}
