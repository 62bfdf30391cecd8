import { Platform, type App } from "obsidian";
import { render } from "preact";
import type { QuestionPlan } from "../../../domain/questions/question-input";
import { Dialog } from "../dialog";
import type { MeetingAnswer, MeetingDialogPort } from "./meeting-dialog-port";
import { MeetingFields } from "./meeting-fields";
import {
	choicesOf, keepSwaps, newMeetingForm, questionsIn, swapQuestion, withChoice, withPeople, withQuestion,
	type MeetingChoices, type MeetingForm,
} from "./meeting-form";
import { MeetingQuestions } from "./meeting-questions";

/** Asks about a conversation, recommends its questions as it takes shape, and shows which note that makes. */
export class MeetingDialog extends Dialog<MeetingAnswer> {
	#form: MeetingForm;
	/** Null until notes have been read once. */
	#plan: QuestionPlan | null = null;
	/** The recommendation under way, or the last one. */
	#reading: Promise<void> = Promise.resolve();
	#root: HTMLElement | null = null;
	#tell: () => void = () => undefined;

	constructor(app: App, people: readonly string[], private readonly port: MeetingDialogPort) {
		super(app, port.messages.meeting.title);
		this.modalEl.addClass("mod-roomy");
		this.#form = newMeetingForm(people, port.today, port.suggest(people));
	}

	override onOpen(): void {
		this.#root = this.contentEl.createDiv();
		this.#addFooter();
		this.#draw();
		this.#recommend();
		// On a phone the fields' own keyboards would cover the questions.
		if (!Platform.isPhone) this.#root.querySelector<HTMLElement>("input")?.focus();
	}

	override onClose(): void {
		if (this.#root !== null) render(null, this.#root);
		this.#root = null;
		super.onClose();
	}

	#draw(): void {
		if (this.#root === null) return;
		const { port } = this;
		render([
			<MeetingFields form={this.#form} port={port} acts={{
				decide: (choice) => this.#decide(choice),
				setDay: (day) => this.#change({ ...this.#form, day }),
				setTime: (time) => this.#change({ ...this.#form, time }),
				addPerson: () => void this.#addPerson(),
				removePerson: (path) => this.#setPeople(this.#form.people.filter((other) => other !== path)),
				submit: () => void this.#submit(),
			}} />,
			<MeetingQuestions form={this.#form} plan={this.#plan} port={port} acts={{
				takeIn: (id, isIn) => this.#change(withQuestion(this.#form, id, isIn)),
				swap: (id) => this.#swap(id),
				meetBy: (channel) => {
					this.#decide({ channel });
					// The hint goes with the reason for it.
					this.#focus("select");
				},
			}} />,
		], this.#root);
		this.#tell();
	}

	#change(form: MeetingForm): void {
		this.#form = form;
		this.#draw();
	}

	#decide(choice: Partial<MeetingChoices>): void {
		this.#change(withChoice(this.#form, choice));
		if (choice.channel === undefined) this.#recommend();
	}

	#setPeople(people: readonly string[]): void {
		this.#change(withPeople(this.#form, people, this.port.suggest(people)));
		this.#recommend();
		this.#focus(".rk-people-add");
	}

	async #addPerson(): Promise<void> {
		const path = await this.port.pickPerson(this.#form.people);
		this.#setPeople(path === null ? this.#form.people : [...this.#form.people, path]);
	}

	#swap(id: string): void {
		if (this.#plan === null) return;
		const { form, plan, shown } = swapQuestion(this.#form, this.#plan, id);
		this.#plan = plan;
		this.#change(form);
		// It may stand elsewhere in the conversation, and be the last of its kind.
		const item = this.#root?.querySelectorAll(".rk-question")[plan.chosen.findIndex((question) => question.id === shown)];
		(item?.querySelector<HTMLElement>("button") ?? item?.querySelector("input"))?.focus();
	}

	/** Only the answer to the last asking counts: an earlier one may come later. */
	#recommend(): void {
		const reading = this.port.recommend(this.#form.people, choicesOf(this.#form)).then((plan) => {
			if (reading !== this.#reading) return;
			this.#plan = keepSwaps(plan, this.#form);
			this.#draw();
		});
		this.#reading = reading;
	}

	#focus(selector: string): void {
		this.#root?.querySelector<HTMLElement>(selector)?.focus();
	}

	#addFooter(): void {
		const { dialogs, meeting } = this.port.messages;
		const { say, submitEl } = this.addButtons(dialogs.cancel, meeting.create, () => void this.#submit());
		this.#tell = (): void => {
			const { path, isThere } = this.port.planNote(this.#form);
			const isNobody = this.#form.people.length === 0;
			submitEl.disabled = isNobody;
			submitEl.setText(isThere && !isNobody ? meeting.open : meeting.create);
			say.setText(isNobody ? dialogs.log.nobody : isThere ? meeting.exists(path) : path);
		};
	}

	async #submit(): Promise<void> {
		if (this.#form.people.length === 0) return;
		await this.#reading;
		this.answer({ form: this.#form, questions: this.#plan === null ? [] : questionsIn(this.#plan, this.#form) });
	}
}
