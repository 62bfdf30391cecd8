import { Component, createRef, type JSX } from "preact";
import type { WindowWatcher } from "./window-watcher";
import type { RowContext } from "./describe-row";
import type { PanelItem } from "./panel-item";
import type { SectionId } from "./panel-state";
import { Row } from "./row";
import type { RowCache } from "./row-cache";

/** Rows drawn and forgotten together. */
export const CHUNK_ROWS = 12;
/** Rows whose chunks are laid out together: a long list is a few empty stretches, not hundreds of empty chunks. */
export const STRETCH_ROWS = 20 * CHUNK_ROWS;

/** How much of the panel is drawn at once, before the watcher knows what is near, in px: what a high window shows. */
const AT_ONCE = 960;

/** A run of a section's rows, and all that drawing them takes. */
export interface RowRange {
	readonly section: SectionId;
	/** All items of the section. */
	readonly items: readonly PanelItem[];
	/** Place of the run's first item, from 0. */
	readonly start: number;
	/** Place after its last. */
	readonly end: number;
	/** About how much stands above it when the panel is at its top, in px. */
	readonly above: number;
	/** Place of the row that is drawn wherever it stands: it has focus. -1 for none. */
	readonly held: number;
	/** Place of the row the Tab key reaches. */
	readonly tabStop: number;
	readonly context: RowContext;
	readonly rows: RowCache;
	readonly watcher: WindowWatcher;
}

/** Rows of a section that are drawn while they are near the visible part; else empty space of the same height. */
export class RowWindow extends Component<RowRange, { near: boolean }> {
	override state = { near: this.props.above < AT_ONCE };
	private readonly element = createRef<HTMLDivElement>();
	private height: number | null = null;

	override componentDidMount(): void {
		const element = this.element.current;
		if (element === null) return;
		this.props.watcher.watch(element, (near, height) => {
			if (this.isDrawn()) this.height = height;
			if (near !== this.state.near) this.setState({ near });
		});
	}

	override componentWillUnmount(): void {
		if (this.element.current !== null) this.props.watcher.unwatch(this.element.current);
	}

	override shouldComponentUpdate(next: RowRange, { near }: { near: boolean }): boolean {
		const { props } = this;
		return (
			near !== this.state.near || next.context !== props.context || next.start !== props.start || next.end !== props.end ||
			placeIn(next, next.held) !== placeIn(props, props.held) ||
			placeIn(next, next.tabStop) !== placeIn(props, props.tabStop) || !hasSameItems(next, props)
		);
	}

	override render(range: RowRange): JSX.Element {
		const { section, start, end } = range;
		if (!this.isDrawn()) {
			const height = this.height ?? estimateHeight(section, end - start);
			return <div role="presentation" ref={this.element} style={{ height: `${height}px` }} />;
		}
		return (
			<div role="presentation" ref={this.element} style={{ height: "" }}>
				{end - start > CHUNK_ROWS ? windowsOf(range, CHUNK_ROWS) : rowsOf(range)}
			</div>
		);
	}

	private isDrawn(): boolean {
		return this.state.near || placeIn(this.props, this.props.held) >= 0;
	}
}

/** A run of rows cut into windows of a size. */
export function windowsOf(range: RowRange, size: number): JSX.Element[] {
	const windows: JSX.Element[] = [];
	for (let start = range.start; start < range.end; start += size) {
		const above = range.above + estimateHeight(range.section, start - range.start);
		windows.push(<RowWindow key={start} {...range} start={start} end={Math.min(start + size, range.end)} above={above} />);
	}
	return windows;
}

function rowsOf({ section, items, start, end, tabStop, context, rows }: RowRange): JSX.Element[] {
	return items.slice(start, end).map((item, index) => (
		<Row
			key={item.key}
			row={rows.view(section, item, context)}
			rowKey={item.key}
			path={item.path}
			position={start + index + 1}
			isTabStop={start + index === tabStop}
			messages={context.messages}
		/>
	));
}

/** A place within a run, -1 for one outside: what happens outside draws nothing here. */
function placeIn({ start, end }: RowRange, place: number): number {
	return place >= start && place < end ? place : -1;
}

function hasSameItems(next: RowRange, range: RowRange): boolean {
	if (next.items === range.items) return true;
	for (let place = next.start; place < next.end; place++) if (next.items[place] !== range.items[place]) return false;
	return true;
}

const ROW_HEIGHTS: Readonly<Record<SectionId, number>> = {
	"this-week": 92, "owed": 44, "plans": 52, "later-plans": 60, "coming-up": 76, "all-due": 92, "dormant": 92, "snoozed": 76, "to-sort": 60,
	"on-track": 76, "attention": 76,
};

/** About how high rows of a section are, in px, until they are drawn. */
export function estimateHeight(section: SectionId, rows: number): number {
	return ROW_HEIGHTS[section] * rows;
}
