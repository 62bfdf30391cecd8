import type { PaneType } from "obsidian";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { Insight } from "../../domain/insights/insight";
import type { Messages } from "../../i18n";

/** What the view of insights needs of the rest. */
export interface InsightsPort {
	messages(): Messages;
	today(): CalendarDay;
	/** All insights; null when it was called off. */
	gather(onProgress: (read: number, total: number) => void, signal: AbortSignal): Promise<readonly Insight[] | null>;
	/** Opens a note at a line. */
	open(path: string, line: number, pane: PaneType | boolean): void;
	/** A link to a note, `[[2026-05-01 Anna]]`. */
	linkTo(path: string): string;
	/** Puts a text into the clipboard and says so. */
	copy(text: string, count: number): void;
	/** Calls back when insights may be others; returns the unsubscriber. */
	onChange(callback: () => void): () => void;
}
