import { parseCalendarDay, type CalendarDay } from "../../domain/day/calendar-day";
import { RadioChips, type Chip } from "./chips";

/** A day offered by name; null stands for no day. */
export interface DayOffer {
	readonly day: CalendarDay | null;
	readonly label: string;
}

/** Which days may be chosen and how they are told. */
export interface DayChipsOptions {
	/** Name of the row for screen readers. */
	readonly label: string;
	readonly offers: readonly DayOffer[];
	readonly otherDay: string;
	readonly chosen: CalendarDay | null;
	/** A day on none of the chips, in words. */
	readonly tellDay: (day: CalendarDay) => string;
	readonly onChoose: (day: CalendarDay | null) => void;
}

const OTHER = "other";

/** A row of chips for a day: those offered, and any other by the system's own date field. */
export function createDayChips(parent: HTMLElement, options: DayChipsOptions): HTMLElement {
	const { offers, otherDay } = options;
	const isOffered = (day: CalendarDay | null): boolean => offers.some((offer) => offer.day === day);
	const chipsFor = (day: CalendarDay | null): readonly Chip<string>[] => [
		...offers.map((offer) => ({ value: offer.day ?? "", label: offer.label })),
		{ value: OTHER, label: isOffered(day) || day === null ? otherDay : options.tellDay(day), icon: "calendar" },
	];
	const valueOf = (day: CalendarDay | null): string | null => (isOffered(day) ? (day ?? "") : day === null ? null : OTHER);
	const row = new RadioChips(parent, options.label, chipsFor(options.chosen), valueOf(options.chosen), {
		mayBeNone: false,
		onChoose: (value, isPressed) => {
			field.toggle(value === OTHER);
			if (value !== OTHER) options.onChoose(parseCalendarDay(value));
			else if (isPressed) field.focus();
		},
	});
	const field = parent.createEl("input", { cls: "rk-day-field", attr: { "type": "date", "aria-label": otherDay } });
	field.value = isOffered(options.chosen) ? "" : (options.chosen ?? "");
	field.toggle(!isOffered(options.chosen) && options.chosen !== null);
	field.addEventListener("change", () => {
		const day = parseCalendarDay(field.value);
		if (day === null) return;
		row.show(chipsFor(day), OTHER);
		options.onChoose(day);
	});
	return row.el;
}
