import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { setPageClock } from "../host/page-clock.js";
import type { HostServer } from "../host/server.js";
import type { BenchBuild } from "./build-bench.js";
import { type MainThread, readMainThread, readTrace } from "./main-thread.js";
import type { Bench } from "./page/in-page.js";
import type { Stretch } from "./page/marks.js";
import { pluginShare } from "./plugin-work.js";

/** The day in the page: the vaults are made around it. */
export const TODAY = "2026-06-11";

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css"></head><body><script src="/host.js"></script></body></html>`;

/** A fresh page with the app on a benchmark vault, and what is measured from outside it. */
export class BenchPage {
	private constructor(private readonly context: BrowserContext, private readonly page: Page, private readonly cdp: CDPSession) {}

	/** Opens a page with a vault of so many contacts; the plugin is installed and not yet enabled. */
	static async open(browser: Browser, server: HostServer, build: BenchBuild, contacts: number): Promise<BenchPage> {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en" });
		await context.addInitScript("globalThis.__name ??= (named) => named;");
		await context.addInitScript(setPageClock, `${TODAY}T10:00:00`);
		// A page of the server's own address without a session: the app is started by hand.
		const address = new URL("/bench", server.addSession({ options: NO_OPTIONS, plugins: [], store: null })).href;
		await context.route(address, (route) => route.fulfill({ contentType: "text/html", body: PAGE }));
		const page = await context.newPage();
		page.setDefaultTimeout(0);
		page.on("pageerror", (error) => console.error(error));
		await page.goto(address);
		await page.evaluate(build.page);
		const cdp = await context.newCDPSession(page);
		await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
		const opened = new BenchPage(context, page, cdp);
		await opened.call("boot", { contacts, today: TODAY, plugin: build.plugin });
		return opened;
	}

	/** Takes a step in the page. */
	call<Name extends keyof Bench>(name: Name, ...args: Parameters<Bench[Name]>): Promise<Awaited<ReturnType<Bench[Name]>>> {
		return this.page.evaluate(
			([step, given]) => (window as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[step]?.(...given),
			[name as string, args as unknown[]] as const,
		) as Promise<Awaited<ReturnType<Bench[Name]>>>;
	}

	/** Runs something in the page and answers with it the ms that the main thread was at work in the plugin's own code. */
	async profiled<Result>(run: () => Promise<Result>): Promise<{ readonly result: Result; readonly work: number }> {
		await this.cdp.send("Profiler.enable");
		await this.cdp.send("Profiler.setSamplingInterval", { interval: 100 });
		await this.cdp.send("Profiler.start");
		const before = await this.threadTime();
		const result = await run();
		const busy = (await this.threadTime()) - before;
		const { profile } = await this.cdp.send("Profiler.stop");
		await this.cdp.send("Profiler.disable");
		return { result, work: busy * pluginShare(profile) };
	}

	/** Runs something in the page and answers with it how to read what the main thread did in a stretch of it. */
	async traced<Result>(run: () => Promise<Result>): Promise<{ readonly result: Result; readonly thread: (stretch: Stretch) => MainThread }> {
		const browser = this.context.browser();
		if (browser === null) throw new Error("No browser to trace.");
		await browser.startTracing(this.page, { categories: ["disabled-by-default-devtools.timeline", "blink.user_timing"] });
		const result = await run();
		const events = readTrace((await browser.stopTracing()).toString("utf8"));
		return { result, thread: (stretch) => readMainThread(events, stretch) };
	}

	/** Ms that the main thread has been at work so far. */
	private async threadTime(): Promise<number> {
		const { metrics } = await this.cdp.send("Performance.getMetrics");
		return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? NaN) * 1000;
	}

	/** Bytes of the JS heap that are in use after forced collections. */
	async heap(): Promise<number> {
		await this.cdp.send("HeapProfiler.enable");
		for (let time = 0; time < 4; time++) await this.cdp.send("HeapProfiler.collectGarbage");
		await this.cdp.send("HeapProfiler.disable");
		return (await this.cdp.send("Runtime.getHeapUsage")).usedSize;
	}

	close(): Promise<void> {
		return this.context.close();
	}
}

const NO_OPTIONS = {
	vaultName: "Bench", texts: [], enable: "none", language: "en", dark: false, phone: false, sidebarWidth: 300, showFiles: false,
	openNote: null, viewMode: "preview", cold: false,
} as const;
