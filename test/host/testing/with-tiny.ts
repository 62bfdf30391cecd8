import { afterAll, afterEach, beforeAll } from "vitest";
import { closeSharedBrowser, type Host, type HostOptions, openHost } from "../open-host.js";
import { buildTiny } from "../plugins/build-tiny.js";
import type TinyPlugin from "../plugins/tiny/main.js";

/** Opens hosts with the tiny plugin for the tests of a file, and closes them, which fails on errors of the page. */
export function withTiny(): (options?: Partial<HostOptions>) => Promise<Host> {
	const opened: Host[] = [];
	let plugin = "";
	beforeAll(async () => {
		plugin = await buildTiny();
	});
	afterEach(async () => {
		for (const host of opened.splice(0)) await host.close();
	});
	afterAll(closeSharedBrowser);
	return async (options = {}) => {
		const host = await openHost({ plugins: [plugin], today: "2026-06-11", ...options });
		opened.push(host);
		return host;
	};
}

/** What the tiny plugin saw, in order; `clear` forgets it. */
export function eventsOf(host: Host, clear = false): Promise<string[]> {
	return host.page.evaluate((forget) => {
		const { events } = window.app.plugins.plugins["tiny"] as unknown as TinyPlugin;
		return forget ? events.splice(0) : events.slice();
	}, clear);
}
