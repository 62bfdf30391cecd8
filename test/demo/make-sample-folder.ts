import { mkdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { CalendarDay } from "../../src/domain/day/calendar-day";
import { sampleVault } from "../vaults/sample-vault";

/** The vault is set up already, so that the panel shows its people at once. */
const SETTINGS = ".obsidian/plugins/rekindle/data.json";

/** Makes the sample vault of a day in the demo's own folder under the system's temporary directory, anew each time. */
export async function makeSampleFolder(today: CalendarDay): Promise<string> {
	const folder = path.join(os.tmpdir(), "rekindle-demo", "Sample vault");
	await rm(folder, { recursive: true, force: true });
	await writeVault(folder, new Map([...sampleVault(today), [SETTINGS, JSON.stringify({ version: 1, started: true })]]));
	return folder;
}

/** Writes a vault's files below a folder. */
export async function writeVault(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
	for (const [file, text] of files) {
		const target = path.join(folder, file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, text);
	}
}
