import { afterEach, expect, it, vi } from "vitest";
import { browserPlaces, findBrowser } from "./launch-browser.js";

afterEach(() => {
	vi.unstubAllEnvs();
});

it.each<[NodeJS.Platform, Record<string, string>, string]>([
	["linux", { PATH: "/opt/bin:/usr/bin" }, "/opt/bin/chromium"],
	["linux", { PATH: "" }, "/usr/bin/google-chrome-stable"],
	["linux", {}, "/snap/bin/chromium"],
	["darwin", { HOME: "/Users/ada" }, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
	["darwin", { HOME: "/Users/ada" }, "/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium"],
	["win32", { ProgramFiles: "C:\\Program Files" }, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
	["win32", { "ProgramFiles(x86)": "C:\\Program Files (x86)" }, "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
])("on %s with %j it looks at %s", (platform, env, place) => {
	expect(browserPlaces(platform, env)).toContain(place);
});

it("takes the browser that CHROME_PATH names, and says when it is not there", () => {
	vi.stubEnv("CHROME_PATH", process.execPath);
	expect(findBrowser()).toBe(process.execPath);
	vi.stubEnv("CHROME_PATH", "/no/such/browser");
	expect(() => findBrowser()).toThrow("CHROME_PATH names no file");
});
