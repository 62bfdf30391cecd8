import type { Component } from "obsidian";
import { localDay, type CalendarDay } from "../domain/day/calendar-day";

/** A minute after midnight at the latest the day is the new one. */
const CHECK_MS = 60_000;

/** Today, and word of the next day: at midnight, and when the device wakes from a sleep in which timers stood still. */
export class Clock {
	private day: CalendarDay;

	constructor(private readonly now: () => Date, private readonly onDayChange: (day: CalendarDay) => void) {
		this.day = localDay(now());
	}

	today(): CalendarDay {
		return this.day;
	}

	/** Looks at the date, and tells when it is another. */
	check(): void {
		const day = localDay(this.now());
		if (day === this.day) return;
		this.day = day;
		this.onDayChange(day);
	}

	/** Looks from time to time and whenever the user comes back, as long as the component is loaded. */
	runWith(component: Component): void {
		const check = (): void => this.check();
		component.registerInterval(window.setInterval(check, CHECK_MS));
		component.registerDomEvent(window, "focus", check);
		component.registerDomEvent(document, "visibilitychange", check);
	}
}
