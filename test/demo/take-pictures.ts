import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { buildOptions } from "../../esbuild.config.mjs";
import type { RekindleApi } from "../../src/api/rekindle-api";
import { day } from "../support/day";
import { closeSharedBrowser, openHost, type Host, type HostOptions } from "../host/open-host";
import { sampleVault } from "../vaults/sample-vault";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const IMAGES = path.join(ROOT, "docs/images");
const TODAY = "2026-06-11";

/** The plugin among the app's others, as far as the pictures need it. */
interface WithPlugin {
	readonly plugins: { readonly plugins: Readonly<Record<string, { readonly api: RekindleApi }>> };
}

/** Takes the README's pictures of the sample vault on a fixed day: the same sources give the same pictures. */
async function takePictures(): Promise<void> {
	await build({ ...(buildOptions as BuildOptions), absWorkingDir: ROOT });
	await mkdir(IMAGES, { recursive: true });
	await takePicture("panel.png", { openNote: "People/Claire Fontaine.md" });
	await takePicture("panel-dark-fr.png", { openNote: "People/Inès Morel.md", language: "fr", dark: true });
	await takePicture("log.png", { openNote: "People/Claire Fontaine.md" }, async (host) => {
		const { page } = host;
		await run(host, "log-exchange");
		await page.getByRole("radio", { name: "Coffee" }).click();
		await page.getByRole("checkbox", { name: "I gave" }).click();
		await page.getByLabel("In one line").fill("Her team moves to Nantes, shared the salary survey");
	});
	await takePicture("brief.png", { openNote: "People/Claire Fontaine.md" }, (host) => run(host, "open-brief"));
	await takePicture("meeting.png", { openNote: "People/Claire Fontaine.md" }, async (host) => {
		await run(host, "new-meeting-note");
		await host.page.locator(".modal select").nth(1).selectOption("advice");
		await host.page.locator(".rk-question").nth(4).waitFor();
	});
	await takePicture("note.png", { openNote: "People/Claire Fontaine.md" }, makeNote);
	await takePicture("follow.png", { openNote: "Meetings/2026-04-24 Call with Peter.md" }, (host) => run(host, "follow-through"));
	await takePicture("insights.png", { openNote: "People/Claire Fontaine.md" }, (host) => run(host, "open-insights"));
	await takePicture("draft.png", { openNote: "People/Samuel Okafor.md" }, (host) => run(host, "draft-message"));
	await takePicture("draft-dark-fr.png", { openNote: "People/Inès Morel.md", language: "fr", dark: true }, async (host) => {
		await run(host, "draft-message");
		await host.page.locator(".modal .rk-chip").first().click();
	});
	await takeNetworkPictures();
	await closeSharedBrowser();
}

/** The network: its map, ways to be introduced, what a goal lacks, the guide. */
async function takeNetworkPictures(): Promise<void> {
	const inFrench = { language: "fr", dark: true } as const;
	const wide = { viewport: { width: 1280, height: 860 } };
	await takePicture("map.png", { openNote: "People/Claire Fontaine.md", ...wide }, async (host) => {
		await run(host, "open-network-map");
	});
	await takePicture("guide.png", { openNote: "People/Claire Fontaine.md" }, async (host) => {
		const { page } = host;
		await run(host, "map-network");
		await page.getByRole("button", { name: "Next question" }).click();
		await page.locator(".rk-guide-company").fill("Halden");
		for (const line of ["Ada Lovelace, friend, close", "Mélanie Roux", "P. Ashdown"]) {
			await page.locator(".rk-guide-field").fill(line);
			await page.keyboard.press("Enter");
			await host.idle();
		}
		await page.locator(".rk-guide-field").fill("Jon");
	});
	await takePicture("introduction.png", { openNote: "People/Ingrid Solberg.md" }, (host) => run(host, "find-introduction"));
	await takePicture("introduction-dark-fr.png", { openNote: "People/Ingrid Solberg.md", ...inFrench, ...wide }, async (host) => {
		await run(host, "find-introduction");
		await host.page.getByRole("button", { name: "Voir sur la carte" }).click();
		await host.idle();
	});
	await takePicture("goal.png", { openNote: "Goals/Lead a design team.md" }, (host) => run(host, "open-brief"));
	await takePicture("goal-dark-fr.png", { openNote: "Goals/Lead a design team.md", ...inFrench }, (host) => run(host, "open-brief"));
}

/** Makes a meeting note by the built-in template and shows it as it reads. */
async function makeNote(host: Host): Promise<void> {
	const { page } = host;
	await page.evaluate(async () => {
		const { plugins, vault, workspace } = window.app as unknown as WithPlugin & typeof window.app;
		const text = await plugins.plugins["rekindle"]?.api.meetingNote({
			contacts: ["People/Claire Fontaine.md"], day: "2026-06-17T12:30", channel: "lunch", purpose: "advice", goal: "Goals/Lead a design team.md",
		});
		await workspace.getLeaf().openFile(await vault.create("Meetings/2026-06-17 Claire Fontaine.md", text ?? ""));
	});
	await host.idle();
	await page.locator(".markdown-reading-view, .markdown-preview-view").first().evaluate((view) => view.scrollTo(0, 420));
}

async function run(host: Host, command: string): Promise<void> {
	await host.command(`rekindle:${command}`);
	await host.idle();
}

async function takePicture(name: string, options: Partial<HostOptions>, act?: (host: Host) => Promise<void>): Promise<void> {
	const vault = { ...Object.fromEntries(sampleVault(day(TODAY))), ".obsidian/plugins/rekindle/data.json": `{"version":1,"started":true}` };
	const host = await openHost({
		vault, plugins: [ROOT], today: TODAY, enable: "user", viewMode: "preview", width: 320, showFiles: false, scale: 2,
		viewport: { width: 1080, height: 860 }, reducedMotion: true, ...options,
	});
	await host.page.evaluate(() => (window.app as unknown as WithPlugin).plugins.plugins["rekindle"]?.api.ready);
	await host.idle();
	await act?.(host);
	await host.page.screenshot({ path: path.join(IMAGES, name) });
	await host.close();
}

await takePictures();
