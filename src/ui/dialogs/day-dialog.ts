import { Setting, type App } from "obsidian";
import { parseCalendarDay, type CalendarDay } from "../../domain/day/calendar-day";
import type { Messages } from "../../i18n";
import { Dialog } from "./dialog";

/** Asks for one day to come. */
export class DayDialog extends Dialog<CalendarDay> {
	constructor(app: App, title: string, private readonly earliest: CalendarDay, private readonly messages: Messages) {
		super(app, title);
	}

	override onOpen(): void {
		const words = this.messages.dialogs;
		const field = new Setting(this.contentEl).setName(words.chooseDay).controlEl.createEl("input", {
			cls: "rk-day-field",
			attr: { "type": "date", "aria-label": words.chooseDay, "min": this.earliest },
			value: this.earliest,
		});
		const chosen = (): CalendarDay | null => {
			const day = parseCalendarDay(field.value);
			return day !== null && day >= this.earliest ? day : null;
		};
		const submit = (): void => {
			const day = chosen();
			if (day !== null) this.answer(day);
		};
		const { submitEl } = this.addButtons(words.cancel, words.save, submit);
		field.addEventListener("input", () => {
			submitEl.disabled = chosen() === null;
		});
		this.submitOnEnter(field, submit);
		field.focus();
	}
}
