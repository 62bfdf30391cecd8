import type { CalendarDay } from "../../src/domain/day/calendar-day";
import type { Messages } from "../../src/i18n";
import { noteName, sayReason } from "../../src/ui/parts/say-reason";
import type { IndexContents } from "../../src/vault/index-contents";

/** This week's reconnections with their reasons, as lines of text. */
export function tellWeek(contents: IndexContents, messages: Messages, today: CalendarDay): readonly string[] {
	const { items, done, budget } = contents.thisWeek();
	return [
		messages.panel.week.count(done, budget),
		...items.map(({ path, done: isDone, reasons }) => {
			const said = reasons.slice(0, 2).map((reason) => sayReason(reason, messages, today)).join(" · ");
			return `  ${isDone ? "✓" : "○"} ${noteName(path)}${isDone || said === "" ? "" : `: ${said}`}`;
		}),
	];
}
