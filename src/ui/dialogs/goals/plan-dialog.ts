import { Setting, type App } from "obsidian";
import { addDays, addMonths, type CalendarDay } from "../../../domain/day/calendar-day";
import { CHANNELS, type Channel } from "../../../domain/interactions/channel";
import type { Plan } from "../../../domain/reconnections/plan";
import type { Messages } from "../../../i18n";
import { CHANNEL_ICONS } from "../channel-icons";
import { RadioChips } from "../chips";
import { createDayChips } from "../day-chips";
import { Dialog } from "../dialog";

/** What the dialog of a plan needs of the rest. */
export interface PlanPort {
	readonly messages: Messages;
	readonly today: CalendarDay;
	/** Goals to choose from. */
	readonly goals: readonly { readonly path: string; readonly name: string }[];
	/** The lines that will be written, exactly; empty when nothing changes. */
	preview(plan: Plan): readonly string[];
}

/** More goals are chosen from a list. */
const MOST_CHIPS = 5;

/** Plans one contact: what for, how, and when. */
export class PlanDialog extends Dialog<Plan> {
	#plan: Plan;
	#tell: () => void = () => undefined;

	constructor(app: App, name: string, plan: Plan, private readonly port: PlanPort) {
		super(app, port.messages.goals.plan.title(name));
		this.#plan = plan;
	}

	override onOpen(): void {
		const { dialogs, goals: { plan: words } } = this.port.messages;
		this.#addWhat();
		new RadioChips<Channel>(
			this.#row(words.how), words.how,
			CHANNELS.map((channel) => ({ value: channel, label: dialogs.channels[channel], icon: CHANNEL_ICONS[channel] })),
			this.#plan.approach,
			{ mayBeNone: true, onChoose: (approach) => this.#change({ approach }) },
		);
		this.#addWhen();
		const preview = this.#row(dialogs.log.written).createDiv({ cls: "rk-preview" });
		const { say, submitEl } = this.addButtons(dialogs.cancel, dialogs.save, () => this.answer(this.#plan));
		this.#tell = () => {
			const lines = this.port.preview(this.#plan);
			preview.setText(lines.join("\n"));
			preview.toggle(lines.length > 0);
			submitEl.disabled = lines.length === 0;
			say.setText(lines.length === 0 ? words.nothing : words.say);
		};
		this.#tell();
		const first = this.contentEl.querySelector<HTMLElement>("[aria-checked='true'], .rk-chip, select");
		first?.focus();
	}

	#row(name: string): HTMLElement {
		return new Setting(this.contentEl).setName(name).controlEl;
	}

	#addWhat(): void {
		const { messages: { goals: { plan: words } }, goals } = this.port;
		if (goals.length === 0) return;
		const choices = [...goals.map(({ path, name }) => ({ value: path, label: name })), { value: "", label: words.noGoal }];
		const choose = (goal: string | null): void => this.#change({ goal: goal === "" ? null : goal });
		if (goals.length <= MOST_CHIPS) {
			new RadioChips(this.#row(words.what), words.what, choices, this.#plan.goal ?? "", { mayBeNone: false, onChoose: choose });
			return;
		}
		new Setting(this.contentEl).setName(words.what).addDropdown((dropdown) => {
			for (const { value, label } of choices) dropdown.addOption(value, label);
			dropdown.setValue(this.#plan.goal ?? "").onChange(choose);
			dropdown.selectEl.setAttribute("aria-label", words.what);
		});
	}

	#addWhen(): void {
		const { messages: { dialogs, days, goals: { plan: words } }, today } = this.port;
		createDayChips(this.#row(words.when), {
			label: words.when,
			offers: [
				{ day: addDays(today, 7), label: dialogs.next.inWeek },
				{ day: addDays(today, 14), label: dialogs.next.inTwoWeeks },
				{ day: addMonths(today, 1), label: dialogs.next.inMonth },
				{ day: null, label: words.noDay },
			],
			otherDay: dialogs.otherDay,
			chosen: this.#plan.day,
			tellDay: (day) => days.long(day, today),
			onChoose: (day) => this.#change({ day }),
		});
	}

	#change(part: Partial<Plan>): void {
		this.#plan = { ...this.#plan, ...part };
		this.#tell();
	}
}
