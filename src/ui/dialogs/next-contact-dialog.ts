import { Setting, type App } from "obsidian";
import { addDays, addMonths, type CalendarDay } from "../../domain/day/calendar-day";
import { CHANNELS, type Channel } from "../../domain/interactions/channel";
import type { Messages } from "../../i18n";
import { CHANNEL_ICONS } from "./channel-icons";
import { RadioChips } from "./chips";
import { createDayChips } from "./day-chips";
import { Dialog } from "./dialog";

/** When and how to be in touch next; no day takes the plan back. */
export interface NextContact {
	readonly day: CalendarDay | null;
	readonly approach: Channel | null;
}

/** Sets the day and the way of the next contact with one person. */
export class NextContactDialog extends Dialog<NextContact> {
	#next: NextContact;

	constructor(
		app: App,
		name: string,
		private readonly current: NextContact,
		private readonly today: CalendarDay,
		private readonly messages: Messages,
	) {
		super(app, messages.dialogs.next.title(name));
		this.#next = current.day === null ? { ...current, day: addDays(today, 7) } : current;
	}

	override onOpen(): void {
		const { dialogs, days } = this.messages;
		const words = dialogs.next;
		const { today } = this;
		const offers = [
			{ day: addDays(today, 7), label: words.inWeek },
			{ day: addDays(today, 14), label: words.inTwoWeeks },
			{ day: addMonths(today, 1), label: words.inMonth },
			...(this.current.day === null ? [] : [{ day: null, label: words.clear }]),
		];
		const when = createDayChips(new Setting(this.contentEl).setName(words.when).controlEl, {
			label: words.when,
			offers,
			otherDay: dialogs.otherDay,
			chosen: this.#next.day,
			tellDay: (day) => days.long(day, today),
			onChoose: (day) => {
				this.#next = { ...this.#next, day };
				tell();
			},
		});
		new RadioChips<Channel>(
			new Setting(this.contentEl).setName(words.how).controlEl,
			words.how,
			CHANNELS.map((channel) => ({ value: channel, label: dialogs.channels[channel], icon: CHANNEL_ICONS[channel] })),
			this.#next.approach,
			{ mayBeNone: true, onChoose: (approach) => { this.#next = { ...this.#next, approach }; } },
		);
		const { say } = this.addButtons(dialogs.cancel, dialogs.save, () => this.answer(this.#next));
		const tell = (): void => say.setText(this.#next.day === null ? words.clear : days.full(this.#next.day));
		tell();
		const chosen = when.querySelector("[aria-checked='true']");
		if (chosen?.instanceOf(HTMLElement) === true) chosen.focus();
	}
}
