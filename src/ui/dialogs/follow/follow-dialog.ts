import { Setting, setIcon, type App } from "obsidian";
import { addDays, type CalendarDay } from "../../../domain/day/calendar-day";
import type { Messages } from "../../../i18n";
import { createCheckChips, RadioChips, type Chip } from "../chips";
import { createDayChips } from "../day-chips";
import { Dialog } from "../dialog";
import { createDueChips, type DueChipsPort } from "../due-chips";
import { withRow, type FollowDraft, type FollowNext, type FollowPerson, type FollowPromise, type PersonChoice } from "./follow-draft";

/** What the dialog needs of the rest. */
export interface FollowPort extends DueChipsPort {
	/** The meeting note's name. */
	readonly name: string;
	readonly contacts: readonly { readonly path: string; readonly name: string }[];
	/** How many of them are not asked about one by one. */
	readonly others: number;
	/** Lines under "next step". */
	readonly nextSteps: readonly string[];
	/** What the note tells already. */
	readonly gave: readonly string[];
	readonly received: readonly string[];
	/** What will be written, note by note, as it will stand there. */
	preview(draft: FollowDraft): readonly { readonly name: string; readonly isNew: boolean; readonly lines: readonly string[] }[];
	/** Drafts the thanks that are owed and resolves with whether they were said; null when none are owed. */
	readonly thank: (() => Promise<boolean>) | null;
}

/** Follows a meeting through: all that comes of it in one place, shown before it is written. */
export class FollowDialog extends Dialog<FollowDraft> {
	#draft: FollowDraft;
	#refresh: () => void = () => undefined;

	constructor(app: App, draft: FollowDraft, private readonly port: FollowPort) {
		super(app, port.messages.follow.title);
		this.#draft = draft;
		this.modalEl.addClass("mod-roomy", "rk-follow");
	}

	override onOpen(): void {
		this.contentEl.createEl("p", { cls: "rk-note rk-follow-note", text: this.port.name });
		if (this.port.thank !== null) this.#addThanks(this.port.thank);
		this.#addPromises();
		this.#addPeople();
		this.#addPassed();
		this.#addNext();
		this.#addFooter();
	}

	get #words(): Messages["follow"] {
		return this.port.messages.follow;
	}

	#change(draft: FollowDraft): void {
		this.#draft = draft;
		this.#refresh();
	}

	#section(title: string): HTMLElement {
		const section = this.contentEl.createEl("section", { cls: "rk-follow-section" });
		section.createEl("h3", { cls: "rk-questions-title", text: title });
		return section;
	}

	#addThanks(thank: () => Promise<boolean>): void {
		const { thanks } = this.#words;
		const section = this.#section(thanks.title);
		const names = this.port.contacts.map(({ name }) => name);
		const few = [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ["…"] : [])];
		section.createEl("p", { cls: "rk-follow-say", text: thanks.owed(few.join(", ")) });
		const row = section.createDiv({ cls: "rk-follow-row" });
		row.createEl("button", { text: thanks.draft, attr: { type: "button" } })
			.addEventListener("click", () => void thank().then((isSaid) => section.toggle(!isSaid)));
		createCheckChips(row, thanks.title, [{ value: true, label: thanks.said, icon: "check" }], [], (_value, thanked) => {
			this.#change({ ...this.#draft, thanked });
		});
	}

	#addPromises(): void {
		const { promises } = this.#draft;
		if (promises.length === 0) return;
		const section = this.#section(this.#words.promises.title);
		promises.forEach((promise, at) => this.#addPromise(section, promise, at));
	}

	#addPromise(section: HTMLElement, promise: FollowPromise, at: number): void {
		const { contacts } = this.port;
		const words = this.#words.promises;
		const row = section.createDiv({ cls: "rk-question" });
		const change = (changes: Partial<FollowPromise>): void => this.#change(withRow(this.#draft, "promises", at, changes));
		const tick = row.createEl("input", { attr: { "type": "checkbox", "aria-label": words.becomes(promise.text) } });
		const main = row.createDiv({ cls: "rk-follow-main" });
		main.createDiv({ cls: "rk-question-ask", text: promise.text });
		const more = main.createDiv({ cls: "rk-follow-row" });
		tick.checked = promise.isOn;
		tick.addEventListener("change", () => {
			row.toggleClass("is-off", !tick.checked);
			more.toggle(tick.checked);
			change({ isOn: tick.checked });
		});
		createDueChips(more, words.due(promise.text), promise.due, this.port, (due) => change({ due }));
		createCheckChips(more, words.byThem, [{ value: true, label: words.byThem, icon: "hourglass" }], promise.byThem ? [true] : [], (_value, byThem) => {
			change({ byThem });
		});
		if (promise.isLinked || contacts.length < 2) return;
		const shown = contacts.filter(({ path }, index) => index < MOST_CHIPS || promise.about.includes(path));
		let { about } = promise;
		createCheckChips(more, words.about(promise.text), shown.map(({ path, name }) => ({ value: path, label: name })), about, (path, isOn) => {
			about = isOn ? [...about, path] : about.filter((other) => other !== path);
			change({ about });
		});
	}

	#addPeople(): void {
		const { people, introducedBy } = this.#draft;
		if (people.length === 0) return;
		const words = this.#words.people;
		const section = this.#section(words.title);
		people.forEach((person, at) => this.#addPerson(section, person, at));
		const { contacts } = this.port;
		if (contacts.length < 2) return;
		const row = section.createDiv({ cls: "rk-follow-row" });
		row.createSpan({ cls: "rk-note", text: words.introducedBy });
		const chips = contacts.slice(0, MOST_CHIPS).map(({ path, name }) => ({ value: path, label: name }));
		new RadioChips(row, words.introducedBy, chips, introducedBy, {
			mayBeNone: true, onChoose: (path) => this.#change({ ...this.#draft, introducedBy: path }),
		});
	}

	#addPerson(section: HTMLElement, person: FollowPerson, at: number): void {
		const words = this.#words.people;
		const { name, about, candidates, choice, isLinked } = person;
		const row = section.createDiv({ cls: "rk-follow-person" });
		const head = row.createDiv({ cls: "rk-follow-name" });
		head.createEl("strong", { text: name });
		if (about !== "") head.createSpan({ cls: "rk-note", text: about });
		const question = head.createSpan({ cls: "rk-follow-ask", text: candidates.length > 1 ? words.several : words.one });
		question.toggle(choice === null);
		const field = row.createDiv({ cls: "rk-follow-row" });
		const change = (changes: Partial<FollowPerson>): void => this.#change(withRow(this.#draft, "people", at, changes));
		const chips: readonly Chip<string>[] = [
			...candidates.map((one) => ({ value: one.path, label: one.note === "" ? one.name : this.port.messages.words.beside(one.name, one.note), icon: "user" })),
			...(isLinked ? [] : [{ value: NEW, label: words.isNew, icon: "user-plus" }]),
			{ value: LEAVE, label: words.leave },
		];
		new RadioChips(field, words.who(name), chips, valueOf(choice), {
			mayBeNone: false,
			onChoose: (value) => {
				company.toggle(value === NEW);
				question.hide();
				change({ choice: choiceOf(value) });
			},
		});
		const company = field.createEl("input", { attr: { "type": "text", "aria-label": words.companyOf(name), "placeholder": words.company } });
		company.toggle(choice?.kind === "new");
		company.addEventListener("input", () => change({ company: company.value }));
		this.submitOnEnter(company, () => this.#submit());
	}

	#addPassed(): void {
		const section = this.#section(this.#words.passed.title);
		this.#addList(section, "gave");
		this.#addList(section, "received");
	}

	/** A line to type in; Enter makes a chip of what was typed, and what is still in the line counts too. */
	#addList(section: HTMLElement, key: "gave" | "received"): void {
		const words = this.#words.passed;
		const field = new Setting(section).setName(words[key]).controlEl;
		const there = this.port[key];
		if (there.length > 0) field.createEl("p", { cls: "rk-note", text: there.join(" · ") });
		const chips = field.createDiv({ cls: "rk-chips" });
		const input = field.createEl("input", { attr: { "type": "text", "aria-label": words[key], "placeholder": words[`${key}Example`] } });
		let items: readonly string[] = [];
		const tell = (): void => this.#change({ ...this.#draft, [key]: [...items, input.value].filter((item) => item.trim() !== "") });
		const show = (): void => {
			chips.empty();
			chips.toggle(items.length > 0);
			for (const item of items) {
				const chip = chips.createEl("button", { cls: "rk-chip mod-filter", attr: { "type": "button", "aria-label": words.remove(item) } });
				chip.createSpan({ text: item });
				setIcon(chip.createSpan({ cls: "rk-chip-icon", attr: { "aria-hidden": "true" } }), "x");
				chip.addEventListener("click", () => {
					items = items.filter((other) => other !== item);
					show();
					input.focus();
				});
			}
			tell();
		};
		input.addEventListener("input", tell);
		this.submitOnEnter(input, () => {
			const typed = input.value.trim();
			if (typed === "") {
				this.#submit();
				return;
			}
			items = [...new Set([...items, typed])];
			input.value = "";
			show();
		});
		chips.hide();
	}

	#addNext(): void {
		const { next } = this.#draft;
		if (next.length === 0) return;
		const words = this.#words.next;
		const section = this.#section(words.title);
		for (const step of this.port.nextSteps) section.createEl("p", { cls: "rk-follow-say", text: step });
		next.forEach((one, at) => this.#addNextOf(section, one, at));
		if (this.port.others > 0) section.createEl("p", { cls: "rk-note", text: words.others(this.port.others) });
	}

	#addNextOf(section: HTMLElement, { name, proposed, planned, day }: FollowNext, at: number): void {
		const { messages, today } = this.port;
		const words = this.#words.next;
		const tellDay = (one: CalendarDay): string => messages.days.long(one, today);
		const row = this.port.contacts.length < 2 ? section : new Setting(section).setName(name).controlEl;
		const soon = addDays(today, 14);
		createDayChips(row, {
			label: words.with(name), chosen: day, tellDay,
			offers: [
				...(proposed === null ? [] : [{ day: proposed, label: words.rhythm(tellDay(proposed)) }]),
				...(proposed === soon ? [] : [{ day: soon, label: messages.dialogs.next.inTwoWeeks }]),
				{ day: null, label: planned === null ? words.leave : words.planned(tellDay(planned)) },
			],
			otherDay: messages.dialogs.otherDay,
			onChoose: (chosen) => this.#change(withRow(this.#draft, "next", at, { day: chosen })),
		});
	}

	#addFooter(): void {
		const { dialogs } = this.port.messages;
		const words = this.#words;
		const section = this.#section(dialogs.log.written);
		const preview = section.createDiv({ cls: "rk-preview" });
		const { say, submitEl } = this.addButtons(dialogs.cancel, words.submit, () => this.#submit());
		this.#refresh = (): void => {
			const notes = this.port.preview(this.#draft);
			preview.empty();
			preview.toggle(notes.length > 0);
			for (const { name, isNew, lines } of notes) {
				preview.createDiv({ cls: "rk-follow-where", text: isNew ? words.newNote(name) : name });
				for (const line of lines) preview.createDiv({ text: line });
			}
			submitEl.disabled = notes.length === 0;
			const open = this.#draft.people.filter(({ choice }) => choice === null).map(({ name }) => name);
			say.setText(open.length > 0 ? words.undecided(open.join(", ")) : notes.length === 0 ? words.nothing : words.say(notes.length));
		};
		this.#refresh();
	}

	#submit(): void {
		if (this.port.preview(this.#draft).length > 0) this.answer(this.#draft);
	}
}

/** More contacts find no place as chips. */
const MOST_CHIPS = 8;
const MOST_NAMES = 3;
const NEW = "+";
const LEAVE = "-";

function valueOf(choice: PersonChoice): string | null {
	return choice === null ? null : choice.kind === "contact" ? choice.path : choice.kind === "new" ? NEW : LEAVE;
}

function choiceOf(value: string | null): PersonChoice {
	if (value === null) return null;
	return value === NEW ? { kind: "new" } : value === LEAVE ? { kind: "leave" } : { kind: "contact", path: value };
}
