import { Modal, setIcon, type App } from "obsidian";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { InteractionSource } from "../../domain/interactions/interaction";
import type { Messages } from "../../i18n";
import { CHANNEL_ICONS } from "./channel-icons";
import type { HistoryLine } from "./history-lines";

/** What the history of a contact needs of the rest. */
export interface HistoryPort {
	readonly messages: Messages;
	readonly today: CalendarDay;
	/** Opens the source's note at its line. */
	open(source: InteractionSource): void;
	/** Says in the note that the line is no exchange; true when that is written. */
	refuse(line: HistoryLine): Promise<boolean>;
}

const SHOWN = 100;

/** All that is known to have happened with one person; each line opens its note, or is said to be no exchange. */
export class HistoryDialog extends Modal {
	constructor(app: App, name: string, private readonly lines: readonly HistoryLine[], private readonly port: HistoryPort) {
		super(app);
		this.modalEl.addClass("rk", "rk-dialog", "mod-roomy");
		this.setTitle(port.messages.dialogs.history.title(name));
	}

	override onOpen(): void {
		const words = this.port.messages.dialogs.history;
		if (this.lines.length === 0) this.contentEl.createEl("p", { cls: "rk-note", text: words.empty });
		const list = this.contentEl.createEl("ul", { cls: "rk-history" });
		for (const line of this.lines.slice(0, SHOWN)) this.#addLine(list, line);
		const older = this.lines.length - SHOWN;
		if (older > 0) this.contentEl.createEl("p", { cls: "rk-note", text: words.more(older) });
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#addLine(list: HTMLElement, line: HistoryLine): void {
		const { messages, today } = this.port;
		const words = messages.dialogs.history;
		const item = list.createEl("li", { cls: "rk-history-line" });
		const icon = item.createSpan({ cls: "rk-chip-icon", attr: { "aria-hidden": "true" } });
		setIcon(icon, line.channel === null ? "message-square" : CHANNEL_ICONS[line.channel]);
		const day = messages.days.long(line.day, today);
		const text = line.channel === null ? day : messages.words.beside(day, messages.words.channels[line.channel]);
		const open = item.createEl("button", {
			cls: "rk-text-button rk-history-open",
			text,
			attr: { "type": "button", "aria-label": `${text}. ${words.open(line.note)}` },
		});
		open.addEventListener("click", () => {
			this.close();
			this.port.open(line.source);
		});
		const source = line.isToCome ? messages.words.beside(words.source[line.source.kind], words.toCome) : words.source[line.source.kind];
		item.createSpan({ cls: "rk-note rk-history-source", text: source, attr: { title: line.note } });
		const refuse = item.createEl("button", {
			cls: "rk-text-button",
			text: words.notExchange,
			attr: { "type": "button", "aria-label": words.notExchangeLong(day, line.note) },
		});
		refuse.addEventListener("click", () => void this.#refuse(item, line));
	}

	async #refuse(item: HTMLElement, line: HistoryLine): Promise<void> {
		if (!(await this.port.refuse(line))) return;
		const next = item.nextElementSibling ?? item.previousElementSibling;
		item.remove();
		const focus = next?.querySelector("button");
		if (focus?.instanceOf(HTMLElement) === true) focus.focus();
	}
}
