import type { CalendarDay, WeekStart } from "../../domain/day/calendar-day";
import type { Messages } from "../../i18n";
import { createDayChips } from "./day-chips";
import { promiseDays } from "./log-draft";

/** What the chips of a due day need of their dialog. */
export interface DueChipsPort {
	readonly messages: Messages;
	readonly today: CalendarDay;
	readonly weekStart: WeekStart;
}

/** A row of chips for a due day: none, this week, in two weeks, any other. */
export function createDueChips(
	parent: HTMLElement, label: string, chosen: CalendarDay | null, port: DueChipsPort, onChoose: (day: CalendarDay | null) => void,
): void {
	const { messages: { dialogs, days }, today } = port;
	const tellDay = (day: CalendarDay): string => dialogs.log.byDay(days.long(day, today));
	const { thisWeek, later } = promiseDays(today, port.weekStart);
	createDayChips(parent, {
		label, chosen, tellDay, onChoose,
		offers: [
			{ day: null, label: dialogs.log.noDay },
			{ day: thisWeek, label: dialogs.log.thisWeek },
			{ day: later, label: tellDay(later) },
		],
		otherDay: dialogs.otherDay,
	});
}
