import { render } from "preact";
import { WindowWatcher } from "./window-watcher";
import { Panel } from "./panel";
import { PanelController } from "./panel-controller";
import type { DrawIcon } from "../parts/icon-sprite";
import { PanelEvents, type PanelStage } from "./panel-events";
import type { PanelDiff, PanelPort } from "./panel-port";

/** What the panel asks of the view that holds it, and through it of the app. */
export type PanelHost = Pick<PanelStage, "leave" | "preview" | "paneOf"> & { readonly drawIcon: DrawIcon };

/** A panel at work in an element. */
export interface MountedPanel {
	/** Takes in a change with the next frame. */
	change(diff: PanelDiff): void;
	/** Draws with the next frame, for what changed outside the contacts: progress, first run. */
	refresh(): void;
	/** Focuses the first row, or the search when there is none. */
	focus(): void;
	unmount(): void;
}

/** How long after a drawing the ways to people are looked for, in ms. */
const QUIET = 200;

let mounted = 0;

/** Draws the panel into an element, then again after changes, at most once a frame. */
export function mountPanel(root: HTMLElement, port: PanelPort, host: PanelHost): MountedPanel {
	const idPrefix = `rk-panel-${++mounted}`;
	const watcher = new WindowWatcher();
	let frame: number | null = null;
	let pause: number | null = null;
	const view = (): Window => root.ownerDocument.defaultView ?? activeWindow;
	const schedule = (): void => {
		frame ??= view().requestAnimationFrame(draw);
	};
	const controller = new PanelController(port, schedule);
	const events = new PanelEvents(controller, { ...host, root, draw });

	/** After a change the ways to be introduced are looked for again, one at a time, when nothing is being drawn. */
	function rest(): void {
		if (controller.hasOldIntroductions) pause ??= view().setTimeout(() => {
			pause = null;
			controller.renewIntroduction();
			rest();
		}, QUIET);
	}

	function draw(): void {
		if (frame !== null) view().cancelAnimationFrame(frame);
		frame = null;
		const focused = root.ownerDocument.activeElement;
		const button = focused?.closest<HTMLElement>("[data-action]")?.dataset["action"];
		const row = focused !== null && root.contains(focused) ? controller.rememberActive() : null;
		controller.prepare();
		const target = row === null ? null : controller.follow(row);
		render(<Panel controller={controller} watcher={watcher} idPrefix={idPrefix} drawIcon={host.drawIcon} />, root);
		rest();
		if (target === null || root.contains(root.ownerDocument.activeElement)) return;
		const element = events.findRow(target);
		(button === undefined ? element : (element?.querySelector<HTMLElement>(`[data-action="${button}"]`) ?? element))?.focus();
	}

	const listeners = listen(root, events);
	draw();
	return {
		change: (diff) => controller.change(diff),
		refresh: schedule,
		focus: () => {
			const first = controller.view.sections.find(({ items }) => items.length > 0);
			const key = first === undefined ? null : controller.tabStopOf(first);
			if (first !== undefined && key !== null) events.focusRow({ section: first.id, key });
			else root.querySelector<HTMLElement>("input, button")?.focus();
		},
		unmount: () => {
			if (frame !== null) view().cancelAnimationFrame(frame);
			if (pause !== null) view().clearTimeout(pause);
			for (const stop of listeners) stop();
			watcher.stop();
			render(null, root);
		},
	};
}

function listen(root: HTMLElement, events: PanelEvents): readonly (() => void)[] {
	const on = <Name extends keyof HTMLElementEventMap>(name: Name, heard: (event: HTMLElementEventMap[Name]) => void): (() => void) => {
		root.addEventListener(name, heard);
		return () => root.removeEventListener(name, heard);
	};
	return [
		on("keydown", (event) => events.keyDown(event)),
		on("click", (event) => events.click(event)),
		on("auxclick", (event) => events.auxClick(event)),
		on("contextmenu", (event) => events.contextMenu(event)),
		on("mouseover", (event) => events.mouseOver(event)),
		on("focusin", (event) => events.focusIn(event)),
		on("focusout", (event) => events.focusOut(event)),
	];
}
