import { debounce, Platform, type App } from "obsidian";
import { render } from "preact";
import type { Messages } from "../../../i18n";
import { Dialog } from "../dialog";
import { RelayFields } from "./relay-fields";
import { readersOf, withFound, withRow, withTick, type RelayForm, type RelayRow } from "./relay-form";

/** What the dialog that passes something on needs of the rest. */
export interface RelayDialogPort {
	readonly messages: Messages;
	/** Those whom it may help, by what is said of it. */
	find(form: RelayForm): Promise<readonly RelayRow[]>;
	/** Asks for one more person, or null. */
	pickPerson(except: readonly string[]): Promise<RelayRow | null>;
}

const PAUSE_MS = 200;

/** Asks what is passed on and to whom; the messages themselves are written after it. */
export class RelayDialog extends Dialog<RelayForm> {
	#form: RelayForm;
	#root: HTMLElement | null = null;
	/** The search under way, or the last one. */
	#search: Promise<unknown> | null = null;
	#tell: () => void = () => undefined;
	readonly #findLater = debounce(() => this.#find(), PAUSE_MS, true);

	constructor(app: App, form: RelayForm, private readonly port: RelayDialogPort) {
		super(app, port.messages.relay.title);
		this.modalEl.addClass("mod-roomy");
		this.#form = form;
	}

	override onOpen(): void {
		this.#root = this.contentEl.createDiv();
		const { dialogs, relay } = this.port.messages;
		const { say, submitEl } = this.addButtons(dialogs.cancel, relay.submit(1), () => this.#submit());
		this.#tell = (): void => {
			const { length } = readersOf(this.#form);
			submitEl.disabled = length === 0;
			submitEl.setText(relay.submit(length));
			say.setText(relay.say(length));
		};
		this.#draw();
		this.#find();
		const field = this.#form.subject === "" || !Platform.isPhone ? this.#root.querySelector("input") : null;
		field?.focus();
	}

	override onClose(): void {
		if (this.#root !== null) render(null, this.#root);
		this.#root = null;
		super.onClose();
	}

	#draw(): void {
		if (this.#root === null) return;
		render(<RelayFields form={this.#form} isFinding={this.#search === null} messages={this.port.messages} acts={{
			say: (words) => {
				this.#change({ ...this.#form, ...words });
				this.#findLater();
			},
			tick: (path, isOn) => this.#change(withTick(this.#form, path, isOn)),
			addPerson: () => void this.#addPerson(),
			submit: () => this.#submit(),
		}} />, this.#root);
		this.#tell();
	}

	#change(form: RelayForm): void {
		this.#form = form;
		this.#draw();
	}

	/** Only the answer to the last search counts: an earlier one may come later. */
	#find(): void {
		const search = this.port.find(this.#form).then((found) => {
			if (search !== this.#search) return;
			this.#change(withFound(this.#form, found));
		});
		this.#search = search;
	}

	async #addPerson(): Promise<void> {
		const row = await this.port.pickPerson(readersOf(this.#form));
		if (row !== null) this.#change(withRow(this.#form, row));
		this.#root?.querySelector<HTMLElement>(".rk-people-add")?.focus();
	}

	#submit(): void {
		if (readersOf(this.#form).length > 0) this.answer(this.#form);
	}
}
