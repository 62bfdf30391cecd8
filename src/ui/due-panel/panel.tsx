import type { JSX } from "preact";
import { type DrawIcon, IconSprite } from "../parts/icon-sprite";
import type { WindowWatcher } from "./window-watcher";
import { EmptyState } from "./empty-state";
import { FirstRunCard } from "./first-run-card";
import type { PanelController } from "./panel-controller";
import { KeysLegend, ReadingStatus } from "./panel-foot";
import { PanelHead } from "./panel-head";
import type { SectionView } from "./panel-model";
import type { FirstRun } from "./panel-port";
import { estimateHeight } from "./row-window";
import { Section } from "./section";

const TITLE_HEIGHT = 30;

/** The whole panel. Rows' events are handled where it is mounted, by `PanelEvents`. */
export function Panel({ controller, watcher, idPrefix, drawIcon }: {
	controller: PanelController; watcher: WindowWatcher; idPrefix: string; drawIcon: DrawIcon;
}): JSX.Element {
	const { view, port } = controller;
	const found = offered(port.data.firstRun());
	const nobody = view.empty === "nobody";
	const titleId = `${idPrefix}-title`;
	return (
		<div class="rk rk-panel">
			<IconSprite drawIcon={drawIcon} />
			{nobody ? null : <PanelHead controller={controller} titleId={titleId} />}
			<div class="rk-body">
				{found === null ? null : <FirstRunCard controller={controller} found={found} titleId={`${idPrefix}-found`} />}
				<EmptyState controller={controller} />
				{withHeights(view.sections).map(({ section, above }) => (
					<Section
						key={section.id}
						section={section}
						controller={controller}
						watcher={watcher}
						idPrefix={idPrefix}
						above={above}
					/>
				))}
			</div>
			<ReadingStatus controller={controller} />
			<KeysLegend controller={controller} />
			<div class="rk-said" role="status" aria-live="polite">{controller.announcement === "" ? null : controller.announcement}</div>
		</div>
	);
}

/** What was found, when there is something to say yes to. */
function offered(found: FirstRun | null): FirstRun | null {
	return found !== null && (found.contacts > 0 || found.candidates.length > 0) ? found : null;
}

function withHeights(sections: readonly SectionView[]): readonly { readonly section: SectionView; readonly above: number }[] {
	let above = 0;
	return sections.map((section) => {
		above += TITLE_HEIGHT;
		const placed = { section, above };
		above += estimateHeight(section.id, section.items.length);
		return placed;
	});
}
