import type * as Api from "obsidian";
import { ButtonComponent } from "../settings/buttons";

const log: string[] = [];

/** The text of every notice since the start, oldest first. */
export const noticeLog: readonly string[] = log;

/** A message in the corner that goes away by itself, or when clicked. */
export class Notice implements Api.Notice {
	readonly containerEl: HTMLElement;
	readonly noticeEl: HTMLElement;
	readonly messageEl: HTMLElement;
	#timer: number | undefined;

	constructor(message: string | DocumentFragment, duration = 5000) {
		const { body } = activeDocument;
		const container = body.querySelector<HTMLElement>(":scope > .notice-container") ?? body.createDiv("notice-container");
		this.noticeEl = container.createDiv("notice");
		this.containerEl = this.noticeEl;
		this.messageEl = this.noticeEl.createDiv("notice-message");
		this.setMessage(message);
		this.noticeEl.addEventListener("click", () => this.hide());
		if (duration > 0) this.#timer = window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		log.push(this.messageEl.textContent);
		return this;
	}

	/** Adds a button under the message. */
	addButton(build: (button: ButtonComponent) => void): this {
		build(new ButtonComponent(this.messageEl.querySelector<HTMLElement>(".notice-cta") ?? this.messageEl.createDiv("notice-cta")));
		return this;
	}

	hide(): void {
		window.clearTimeout(this.#timer);
		const container = this.noticeEl.parentElement;
		this.noticeEl.remove();
		if (container?.childElementCount === 0) container.remove();
	}
}
