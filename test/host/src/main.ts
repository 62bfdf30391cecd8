import { installDom, setActiveWindow } from "./dom/install-dom";
import { bootApp, type BootOptions, storeFor } from "./boot";
import { noticeLog } from "./ui/notice";
import { watchTooltips } from "./ui/tooltip";
import { MemoryStore } from "./vault/memory-store";
import * as library from "./obsidian";
import * as bench from "./bench";

installDom(window);
setActiveWindow(window, window);
watchTooltips(window);
keepOutside();

/** What tests and the benchmark find in the page. */
const host = { bootApp, MemoryStore, library, noticeLog, bench };
export type HostGlobal = typeof host;
Object.assign(window, { obsidianHost: host, moment: library.moment, __opened: [] });

bootFromServer().catch((error: unknown) => {
	document.body.dataset["ready"] = "false";
	throw error;
});

/** A page of the server starts by itself, with the options that the server keeps for it. */
async function bootFromServer(): Promise<void> {
	const base = /^\/s\/[^/]+\//.exec(location.pathname)?.[0];
	if (base === undefined) return;
	const options = (await (await fetch(`${base}boot.json`)).json()) as BootOptions;
	const { timing } = await bootApp(storeFor(options, base), options);
	Object.assign(window, { __timing: timing });
	document.body.dataset["ready"] = "true";
}

/** Nothing outside is opened: mail, calls and web pages are kept in `__opened`. */
function keepOutside(): void {
	const open = window.open.bind(window);
	window.open = (url, target, features) => {
		const address = String(url ?? "");
		if (address === "" || address === "about:blank") return open(url, target, features);
		window.__opened.push(address);
		return null;
	};
	document.addEventListener("click", (event) => {
		const link = event.targetNode?.instanceOf(Element) ? event.targetNode.closest("a[href]") : null;
		const address = link?.getAttribute("href") ?? "";
		if (!/^[a-z][a-z0-9+.-]*:/i.test(address) || event.defaultPrevented) return;
		event.preventDefault();
		window.__opened.push(address);
	});
}
