import { describeRow, type RowContext } from "./describe-row";
import type { PanelItem } from "./panel-item";
import type { SectionId } from "./panel-state";
import { isSameRow, type RowView } from "./row-view";

/** Beyond this many, rows scrolled past long ago are forgotten. */
const MOST_ROWS = 4_000;

/** Rows in words, told once: a row's view is the same object for as long as it would be drawn alike. */
export class RowCache {
	private readonly rows = new Map<string, { readonly item: PanelItem; readonly context: RowContext; readonly view: RowView }>();

	view(section: SectionId, item: PanelItem, context: RowContext): RowView {
		const name = `${section}\n${item.key}`;
		const known = this.rows.get(name);
		if (known?.item === item && known.context === context) return known.view;
		const told = describeRow(item, context);
		const view = known !== undefined && isSameRow(known.view, told) ? known.view : told;
		if (this.rows.size >= MOST_ROWS) this.rows.clear();
		this.rows.set(name, { item, context, view });
		return view;
	}
}
