import { Component, createRef, type JSX } from "preact";
import type { RowContext } from "./describe-row";
import type { ChunkWatcher } from "./chunk-watcher";
import type { PanelItem } from "./panel-item";
import type { SectionId } from "./panel-state";
import { Row } from "./row";
import type { RowCache } from "./row-cache";

export interface RowChunkProps {
	readonly section: SectionId;
	readonly items: readonly PanelItem[];
	/** Place of the first item in the section, from 0. */
	readonly start: number;
	/** Drawn at once, before the watcher knows what is near. */
	readonly atOnce: boolean;
	/** Drawn wherever it stands: focus is in it. */
	readonly held: boolean;
	/** Key of the section's tab stop when it is in this chunk. */
	readonly tabStop: string | null;
	readonly context: RowContext;
	readonly rows: RowCache;
	readonly watcher: ChunkWatcher;
}

/** Some rows of a section, drawn while they are near the visible part; else empty space of the same height. */
export class RowChunk extends Component<RowChunkProps, { near: boolean }> {
	override state = { near: this.props.atOnce };
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

	override shouldComponentUpdate(next: RowChunkProps, { near }: { near: boolean }): boolean {
		const { props } = this;
		return (
			near !== this.state.near || next.held !== props.held || next.tabStop !== props.tabStop ||
			next.start !== props.start || next.context !== props.context || next.items.length !== props.items.length ||
			next.items.some((item, index) => item !== props.items[index])
		);
	}

	override render({ section, items, start, tabStop, context, rows }: RowChunkProps): JSX.Element {
		if (!this.isDrawn()) {
			const height = this.height ?? estimateHeight(section, items.length);
			return <div role="presentation" ref={this.element} style={{ height: `${height}px` }} />;
		}
		return (
			<div role="presentation" ref={this.element} style={{ height: "" }}>
				{items.map((item, index) => (
					<Row
						key={item.key}
						row={rows.view(section, item, context)}
						rowKey={item.key}
						path={item.path}
						position={start + index + 1}
						isTabStop={item.key === tabStop}
						messages={context.messages}
					/>
				))}
			</div>
		);
	}

	private isDrawn(): boolean {
		return this.state.near || this.props.held;
	}
}

const ROW_HEIGHTS: Readonly<Record<SectionId, number>> = {
	"this-week": 92, "owed": 44, "plans": 44, "coming-up": 76, "all-due": 92, "dormant": 92, "snoozed": 76, "to-sort": 60,
	"on-track": 76, "attention": 76,
};

/** About how high rows of a section are, in px, until they are drawn. */
export function estimateHeight(section: SectionId, rows: number): number {
	return ROW_HEIGHTS[section] * rows;
}
