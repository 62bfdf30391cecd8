import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

let source: Promise<string> | null = null;

/** Rules about how the app draws declared settings, which no plugin has a say in. */
const DRAWN_BY_APP = ["label", "select-name", "nested-interactive"];

/** What axe finds wrong within an element, one line each: the rule, and where. `isAppDrawn` leaves out what the app answers for. */
export async function findViolations(page: Page, selector: string, isAppDrawn = false): Promise<readonly string[]> {
	source ??= readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
	await page.evaluate(await source);
	return page.evaluate(async ([within, leftOut]) => {
		const { axe } = window as unknown as { readonly axe: { run(context: string, options: RunOptions): Promise<AxeResults> } };
		const { violations } = await axe.run(within, { resultTypes: ["violations"] });
		return violations.filter(({ id }) => !leftOut.includes(id)).flatMap(({ id, nodes }) => nodes
			// The colours of the main button, of a warning and of the settings are the theme's.
			.filter(({ html }) => id !== "color-contrast" || !/class="[^"]*\b(?:mod-cta|mod-warning)\b/.test(html))
			.map(({ target, any }) => `${id}: ${target.join(" ")}: ${any[0]?.message ?? ""}`));
	}, [selector, isAppDrawn ? DRAWN_BY_APP : []] as const);
}
