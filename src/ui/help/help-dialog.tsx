import type { App } from "obsidian";
import { render } from "preact";
import type { HelpItem, HelpPage } from "../../domain/matches/help-page";
import type { Messages } from "../../i18n";
import { LiveDialog, type LiveSource } from "../dialogs/live-dialog";
import { keepShown, type ShownItem } from "./help-items";
import { HelpList, type HelpActs } from "./help-list";

/** What the dialog needs of the rest of the plugin. */
export interface HelpDialogPort extends LiveSource<HelpPage> {
	readonly messages: Messages;
	today(): string;
	/** Opens a contact's note. */
	open: HelpActs["open"];
	write: HelpActs["write"];
	introduced: HelpActs["introduced"];
}

/** Whom the user can help, kept current while it is open; what was done here stays in view. */
export class HelpDialog extends LiveDialog<HelpPage> {
	#shown: readonly ShownItem[] = [];
	readonly #acted = new Set<string>();
	/** The key of the item that was acted upon last. */
	#last: string | null = null;

	constructor(app: App, private readonly port: HelpDialogPort) {
		super(app, port.messages.help.title, port);
		this.modalEl.addClass("mod-roomy");
	}

	protected draw(page: HelpPage): void {
		const { port } = this;
		this.#shown = keepShown(this.#shown, page, this.#acted);
		const acts: HelpActs = {
			open: (path, event) => {
				this.close();
				port.open(path, event);
			},
			write: (item, to) => {
				this.#act(item);
				port.write(item, to);
			},
			introduced: (item) => {
				this.#act(item);
				port.introduced(item);
			},
		};
		render(<HelpList shown={this.#shown} page={page} messages={port.messages} today={port.today()} acts={acts} />, this.contentEl);
		this.#keepFocus();
	}

	#act({ key }: HelpItem): void {
		this.#acted.add(key);
		this.#last = key;
	}

	/** Whoever pressed a button that is gone goes on from where it was. */
	#keepFocus(): void {
		const { activeElement, body } = this.contentEl.ownerDocument;
		if (activeElement !== body) return;
		const at = this.#shown.findIndex(({ item }) => item.key === this.#last);
		this.contentEl.querySelectorAll<HTMLElement>(".rk-help-names > a:first-child")[at]?.focus();
	}
}
