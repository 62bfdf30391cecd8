import type { JSX } from "preact";
import type { PanelController } from "./panel-controller";

/** How far the first reading has come, under the list. */
export function ReadingStatus({ controller }: { controller: PanelController }): JSX.Element | null {
	const progress = controller.port.data.progress();
	if (progress === null) return null;
	const { status } = controller.messages.panel;
	return (
		<div class="rk-status">
			<span>{status.reading}</span>
			<progress class="rk-meter" max={Math.max(1, progress.total)} value={progress.read} aria-label={status.reading} />
			<span class="rk-status-count">{status.progress(progress.read, progress.total)}</span>
		</div>
	);
}

/** The keys of the focused row. */
export function KeysLegend({ controller }: { controller: PanelController }): JSX.Element | null {
	if (!controller.keysShown || controller.active === null) return null;
	const { keys } = controller.messages.panel;
	const kind = controller.itemAt(controller.active)?.kind;
	const first: readonly [string, string][] = kind === "owed" ? [["D", keys.done]] : [];
	const person: readonly [string, string][] = kind === "problem" ? [] : [
		["L", keys.log], ["N", keys.meeting], ["W", keys.write], ["S", keys.snooze], ["M", keys.menu],
	];
	const shown: readonly [string, string][] = [["↑↓", keys.browse], [keys.enter, keys.open], ...first, ...person, ["/", keys.search]];
	return (
		// Read out by no one: the buttons' names tell the same keys.
		<div class="rk-keys" aria-hidden="true">
			{shown.map(([key, what]) => <span key={key}><kbd class="rk-key">{key}</kbd>{what}</span>)}
		</div>
	);
}
