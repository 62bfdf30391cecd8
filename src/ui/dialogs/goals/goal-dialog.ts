import { Setting, type App } from "obsidian";
import { parseCalendarDay } from "../../../domain/day/calendar-day";
import { GOAL_KINDS } from "../../../domain/reconnections/goal";
import type { Messages } from "../../../i18n";
import { capital } from "../../../i18n/capital";
import { RadioChips } from "../chips";
import { Dialog } from "../dialog";
import type { NewContactPlan } from "../new-contact-form";
import type { GoalForm } from "./goal-form";

/** What the dialog of a new goal needs of the rest. */
export interface GoalPort {
	readonly messages: Messages;
	/** The note a goal of this name becomes. */
	plan(name: string): NewContactPlan;
}

/** Asks what the user networks for, and shows which note that makes. */
export class GoalDialog extends Dialog<GoalForm> {
	#form: GoalForm = { name: "", kind: "job", deadline: null, needs: "", sectors: "", isDraft: false };
	#tell: () => void = () => undefined;

	constructor(app: App, private readonly port: GoalPort) {
		super(app, port.messages.goals.form.title);
		this.modalEl.addClass("mod-roomy");
	}

	override onOpen(): void {
		const { messages } = this.port;
		const words = messages.goals.form;
		const name = this.#addText(words.name, words.namePlaceholder, (text) => ({ name: text }));
		const kinds = GOAL_KINDS.map((kind) => ({ value: kind, label: capital(messages.words.goalKinds[kind]) }));
		new RadioChips(new Setting(this.contentEl).setName(words.kind).controlEl, words.kind, kinds, this.#form.kind, {
			mayBeNone: false, onChoose: (kind) => this.#change({ kind: kind ?? "other" }),
		});
		this.#addText(words.needs, words.needsPlaceholder, (needs) => ({ needs }));
		this.#addText(words.sectors, words.sectorsPlaceholder, (sectors) => ({ sectors }));
		const day = new Setting(this.contentEl).setName(words.deadline).controlEl.createEl("input", {
			cls: "rk-day-field", attr: { "type": "date", "aria-label": words.deadline },
		});
		day.addEventListener("change", () => this.#change({ deadline: parseCalendarDay(day.value) }));
		new Setting(this.contentEl).setName(words.draft).setDesc(words.draftSay).addToggle((toggle) => {
			toggle.setValue(false).onChange((isDraft) => this.#change({ isDraft }));
			toggle.toggleEl.querySelector("input")?.setAttribute("aria-label", words.draft);
		});
		this.#addFooter();
		name.focus();
	}

	#addText(label: string, placeholder: string, change: (text: string) => Partial<GoalForm>): HTMLInputElement {
		const input = new Setting(this.contentEl).setName(label).controlEl.createEl("input", {
			attr: { "type": "text", "aria-label": label, placeholder },
		});
		input.addEventListener("input", () => this.#change(change(input.value)));
		this.submitOnEnter(input, () => this.#submit());
		return input;
	}

	#change(part: Partial<GoalForm>): void {
		this.#form = { ...this.#form, ...part };
		this.#tell();
	}

	#addFooter(): void {
		const { dialogs, goals } = this.port.messages;
		const words = dialogs.newContact;
		const { say, submitEl } = this.addButtons(dialogs.cancel, goals.form.submit, () => this.#submit());
		this.#tell = () => {
			const plan = this.port.plan(this.#form.name);
			submitEl.disabled = plan.kind !== "new" && plan.kind !== "existing";
			submitEl.setText(plan.kind === "existing" ? words.open : goals.form.submit);
			say.setText(plan.kind === "new" ? words.becomes(plan.path) : plan.kind === "existing" ? words.exists(plan.path)
				: plan.kind === "no-name" ? "" : words.onlyForbidden);
		};
		this.#tell();
	}

	#submit(): void {
		const { kind } = this.port.plan(this.#form.name);
		if (kind === "new" || kind === "existing") this.answer(this.#form);
	}
}
