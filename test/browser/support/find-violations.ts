import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

let source: Promise<string> | null = null;

/** What axe finds wrong within an element, one line each: the rule, and where. */
export async function findViolations(page: Page, selector: string): Promise<readonly string[]> {
	source ??= readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
	await page.evaluate(await source);
	return page.evaluate(async (within) => {
		const { axe } = window as unknown as { readonly axe: { run(context: string, options: RunOptions): Promise<AxeResults> } };
		const { violations } = await axe.run(within, { resultTypes: ["violations"] });
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`));
	}, selector);
}
