import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { closeSharedBrowser, sharedBrowser } from "../host/open-host.js";
import { type BenchBuild, buildBench } from "./build-bench.js";
import type { BenchResult } from "./figures.js";
import { describeMachine } from "./machine.js";
import { renderReport } from "./report.js";
import { middleOf, runIndex, runVault, type VaultFigures } from "./run-vault.js";

const SIZES = [1_000, 10_000];
const LARGEST = 100_000;
const RUNS = 5;
const page = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../docs/benchmarks.md");

/** The middle value of each figure. */
function medianOf(runs: readonly VaultFigures[]): VaultFigures {
	const [first] = runs;
	if (first === undefined) throw new Error("Nothing was run.");
	const names = Object.keys(first) as (keyof VaultFigures)[];
	return Object.fromEntries(names.map((name) => [name, middleOf(runs.map((run) => run[name]))])) as unknown as VaultFigures;
}

/** Runs the sizes in turn, so that what else the machine does falls on all of them. */
async function runAll(build: BenchBuild, sizes: readonly number[], times: number): Promise<ReadonlyMap<number, VaultFigures>> {
	const runs = new Map<number, VaultFigures[]>(sizes.map((size) => [size, []]));
	for (let time = 1; time <= times; time++) {
		for (const size of time % 2 === 0 ? [...sizes].reverse() : sizes) {
			console.error(`${size.toLocaleString("en")} contacts, run ${time} of ${times}`);
			runs.get(size)?.push(await runVault(build, size));
		}
	}
	return new Map(sizes.map((size) => [size, medianOf(runs.get(size) ?? [])]));
}

async function main(): Promise<void> {
	const quick = process.argv.includes("--quick");
	const build = await buildBench();
	const { browser } = await sharedBrowser();
	const vaults = await runAll(build, quick ? SIZES.slice(0, 1) : SIZES, quick ? 1 : RUNS);
	if (!quick) console.error(`${LARGEST.toLocaleString("en")} contacts`);
	const largest = quick ? null : { contacts: LARGEST, figures: await runIndex(build, LARGEST) };
	const result: BenchResult = { size: build.size, vaults, largest };
	const report = renderReport(result, describeMachine(browser.version(), new Date().toISOString().slice(0, 10)));
	console.log(report);
	if (!quick) {
		await mkdir(path.dirname(page), { recursive: true });
		await writeFile(page, report);
	}
	await closeSharedBrowser();
}

await main();
