import type { JSX } from "preact";
import { Icon } from "../parts/icon";
import type { ChunkWatcher } from "./chunk-watcher";
import type { PanelController } from "./panel-controller";
import type { SectionView } from "./panel-model";
import { estimateHeight, RowChunk } from "./row-chunk";

/** Rows drawn and forgotten together. */
export const CHUNK_ROWS = 12;

interface SectionProps {
	readonly section: SectionView;
	readonly controller: PanelController;
	readonly watcher: ChunkWatcher;
	/** Unique to the panel, for names of elements. */
	readonly idPrefix: string;
	/** Height above the section's rows when the panel is at its top, about, in px. */
	readonly above: number;
}

/** How much of the panel is drawn at once, in px: what a high window shows. */
const AT_ONCE = 960;

/** A section: its title opens and closes it, its rows are a grid with one tab stop. */
export function Section({ section, controller, watcher, idPrefix, above }: SectionProps): JSX.Element {
	const { id, count, open } = section;
	const titleId = `${idPrefix}-${id}`;
	return (
		<section class={open ? "rk-section is-open" : "rk-section"} data-section={id}>
			<h3 class="rk-section-title">
				<button
					type="button"
					class="rk-section-toggle"
					aria-expanded={open}
					data-toggle={id}
					onClick={() => controller.toggleSection(id)}
				>
					<Icon icon="chevron" />
					<span id={titleId}>{controller.messages.panel.sections[id]}</span>
					{id === "this-week" ? null : <span class="rk-section-count">{count}</span>}
				</button>
			</h3>
			{open ? (
				<div role="grid" aria-labelledby={titleId} aria-rowcount={count}>
					{chunksOf(section, controller, watcher, above)}
				</div>
			) : null}
		</section>
	);
}

function chunksOf(
	section: SectionView, controller: PanelController, watcher: ChunkWatcher, above: number,
): JSX.Element[] {
	const { id, items } = section;
	const tabStop = controller.tabStopOf(section);
	const held = controller.active?.section === id ? controller.active.key : null;
	const chunks: JSX.Element[] = [];
	for (let start = 0; start < items.length; start += CHUNK_ROWS) {
		const rows = items.slice(start, start + CHUNK_ROWS);
		const has = (key: string | null): boolean => key !== null && rows.some((item) => item.key === key);
		chunks.push(
			<RowChunk
				key={start}
				section={id}
				items={rows}
				start={start}
				atOnce={above + estimateHeight(id, start) < AT_ONCE}
				held={has(held)}
				tabStop={has(tabStop) ? tabStop : null}
				context={controller.context}
				rows={controller.rows}
				watcher={watcher}
			/>,
		);
	}
	return chunks;
}
