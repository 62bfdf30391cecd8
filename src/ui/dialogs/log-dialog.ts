import { Platform, setIcon, Setting, type App } from "obsidian";
import { addDays, type CalendarDay, type WeekStart } from "../../domain/day/calendar-day";
import { CHANNELS, type Channel } from "../../domain/interactions/channel";
import type { Messages } from "../../i18n";
import { initialsOf } from "../parts/initials";
import { CHANNEL_ICONS } from "./channel-icons";
import { createCheckChips, RadioChips, type Chip } from "./chips";
import { createDayChips } from "./day-chips";
import { Dialog } from "./dialog";
import { createDueChips } from "./due-chips";
import { FIRST_CHANNELS, hasPromise, withoutPerson, withPerson, type LogDraft } from "./log-draft";

/** What the log dialog needs of the rest. */
export interface LogDialogPort {
	readonly messages: Messages;
	readonly today: CalendarDay;
	readonly weekStart: WeekStart;
	nameOf(path: string): string;
	/** Asks for one more contact's path, or null. */
	pickPerson(except: readonly string[]): Promise<string | null>;
	/** The lines that will be written, exactly. */
	preview(form: LogDraft): readonly string[];
}

type Passed = "gave" | "received" | "asked";

/** Logs one exchange with one or several contacts; shows what will be written before it is. */
export class LogDialog extends Dialog<LogDraft> {
	#form: LogDraft;
	#peopleEl: HTMLElement | null = null;
	#refreshFooter: () => void = () => undefined;

	constructor(app: App, form: LogDraft, private readonly port: LogDialogPort) {
		super(app, port.messages.dialogs.log.title);
		this.#form = form;
	}

	override onOpen(): void {
		this.#addPeople();
		this.#addDay();
		this.#addChannel();
		this.#addPassed();
		const line = this.#addLine();
		this.#addPromise();
		this.#addFooter();
		// On a phone the keyboard would cover the chips, which most exchanges need no more than.
		if (!Platform.isPhone) line.focus();
	}

	get #words(): Messages["dialogs"]["log"] {
		return this.port.messages.dialogs.log;
	}

	#change(form: LogDraft): void {
		this.#form = form;
		this.#refreshFooter();
	}

	#row(name: string): HTMLElement {
		return new Setting(this.contentEl).setName(name).controlEl;
	}

	#addPeople(): void {
		this.#peopleEl = this.#row(this.#words.with).createDiv({ cls: "rk-people", attr: { "role": "group", "aria-label": this.#words.with } });
		this.#showPeople();
	}

	#showPeople(): void {
		const el = this.#peopleEl;
		if (el === null) return;
		el.empty();
		for (const path of this.#form.people) {
			const name = this.port.nameOf(path);
			const chip = el.createEl("button", { cls: "rk-chip mod-person", attr: { "type": "button", "aria-label": this.#words.remove(name) } });
			// Drawn by the style: as text they would be in the way of those who press the button by saying its name.
			chip.createSpan({ cls: "rk-mono", attr: { "aria-hidden": "true", "data-initials": initialsOf(name) } });
			chip.createSpan({ text: name });
			setIcon(chip.createSpan({ cls: "rk-chip-icon", attr: { "aria-hidden": "true" } }), "x");
			chip.addEventListener("click", () => {
				this.#change(withoutPerson(this.#form, path));
				this.#showPeople();
				this.#focusAdd();
			});
		}
		const add = el.createEl("button", { cls: "rk-people-add", text: this.#words.addSomeone, attr: { type: "button" } });
		add.addEventListener("click", () => void this.#addPerson());
	}

	async #addPerson(): Promise<void> {
		const path = await this.port.pickPerson(this.#form.people);
		if (path !== null) this.#change(withPerson(this.#form, path));
		this.#showPeople();
		this.#focusAdd();
	}

	#focusAdd(): void {
		const add = this.#peopleEl?.lastElementChild;
		if (add?.instanceOf(HTMLElement) === true) add.focus();
	}

	#addDay(): void {
		const { messages, today } = this.port;
		const tellDay = (day: CalendarDay): string => messages.days.long(day, today);
		createDayChips(this.#row(this.#words.day), {
			label: this.#words.day,
			offers: [
				{ day: today, label: this.#words.todayIs(tellDay(today)) },
				{ day: addDays(today, -1), label: messages.dialogs.yesterday },
			],
			otherDay: messages.dialogs.otherDay,
			chosen: this.#form.day,
			tellDay,
			onChoose: (day) => this.#change({ ...this.#form, day: day ?? today }),
		});
	}

	#addChannel(): void {
		const { dialogs } = this.port.messages;
		const chip = (channel: Channel): Chip<Channel | "more"> => ({
			value: channel, label: dialogs.channels[channel], icon: CHANNEL_ICONS[channel],
		});
		const all = CHANNELS.map(chip);
		const few: readonly Chip<Channel | "more">[] = [
			...FIRST_CHANNELS.map(chip),
			{ value: "more", label: dialogs.moreChannels, icon: "chevron-down" },
		];
		const chosen = this.#form.channel;
		const isFew = chosen === null || FIRST_CHANNELS.includes(chosen);
		const row = new RadioChips<Channel | "more">(this.#row(this.#words.how), this.#words.channel, isFew ? few : all, chosen, {
			mayBeNone: true,
			onChoose: (value, isPressed) => {
				if (value !== "more") this.#change({ ...this.#form, channel: value });
				else if (isPressed) row.show(all, this.#form.channel);
			},
		});
	}

	#addPassed(): void {
		const row = this.#row(this.#words.passed);
		const passed: readonly Passed[] = ["gave", "received", "asked"];
		const icons = { gave: "gift", received: "inbox", asked: "hand" };
		createCheckChips<Passed>(
			row,
			this.#words.passedBetween,
			passed.map((value) => ({ value, label: this.#words[value], icon: icons[value] })),
			passed.filter((value) => this.#form[value]),
			(value, isOn) => this.#change({ ...this.#form, [value]: isOn }),
		);
		new RadioChips<"me" | "them">(
			this.#row(this.#words.initiated),
			this.#words.initiated,
			[{ value: "me", label: this.#words.byMe }, { value: "them", label: this.#words.byThem }],
			this.#form.from,
			{ mayBeNone: true, onChoose: (from) => this.#change({ ...this.#form, from }) },
		);
	}

	#addLine(): HTMLInputElement {
		return this.#addText(this.#row(this.#words.line), this.#words.line, this.#form.text, (text) => {
			this.#change({ ...this.#form, text });
		});
	}

	#addPromise(): void {
		const row = this.#row(this.#words.promise);
		this.#addText(row, this.#words.promise, this.#form.promise, (promise) => {
			this.#change({ ...this.#form, promise });
			due.toggle(hasPromise(this.#form));
		});
		const due = row.createDiv({ cls: "rk-promise-due" });
		createDueChips(due, this.#words.promiseDue, this.#form.promiseDue, this.port, (promiseDue) => this.#change({ ...this.#form, promiseDue }));
		due.toggle(hasPromise(this.#form));
	}

	#addText(row: HTMLElement, label: string, value: string, onInput: (text: string) => void): HTMLInputElement {
		const input = row.createEl("input", { attr: { "type": "text", "aria-label": label }, value });
		input.addEventListener("input", () => onInput(input.value));
		this.submitOnEnter(input, () => this.#submit());
		return input;
	}

	#addFooter(): void {
		const preview = this.#row(this.#words.written).createDiv({ cls: "rk-preview" });
		const { say, submitEl } = this.addButtons(this.port.messages.dialogs.cancel, this.#words.submit, () => this.#submit());
		this.#refreshFooter = (): void => {
			const count = this.#form.people.length;
			preview.empty();
			for (const line of this.port.preview(this.#form)) preview.createDiv({ text: line });
			submitEl.disabled = count === 0;
			say.setText(count === 0 ? this.#words.nobody
				: this.#form.day > this.port.today ? this.#words.sayPlanned
				: this.#words.say(count, hasPromise(this.#form)));
		};
		this.#refreshFooter();
	}

	#submit(): void {
		if (this.#form.people.length > 0) this.answer(this.#form);
	}
}
