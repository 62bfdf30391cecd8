import type { App } from "obsidian";
import { render } from "preact";
import type { IntroductionPage } from "../../domain/network/introduction-page";
import type { Messages } from "../../i18n";
import { LiveDialog, type LiveSource } from "../dialogs/live-dialog";
import { IntroductionPanel, type IntroductionActs } from "./introduction-panel";

/** What the dialog needs of the rest of the plugin. */
export interface IntroductionDialogPort extends LiveSource<IntroductionPage> {
	readonly messages: Messages;
	today(): string;
	/** What the buttons do; `leave` closes the dialog first, for what is shown elsewhere. */
	acts(leave: () => void): IntroductionActs;
}

/** Who can introduce the user to someone, kept current while it is open. */
export class IntroductionDialog extends LiveDialog<IntroductionPage> {
	readonly #acts: IntroductionActs;

	constructor(app: App, private readonly port: IntroductionDialogPort) {
		super(app, port.messages.introductions.title, port);
		this.#acts = port.acts(() => this.close());
	}

	protected draw(page: IntroductionPage): void {
		const { messages } = this.port;
		render(<IntroductionPanel page={page} messages={messages} today={this.port.today()} acts={this.#acts} untitled />, this.contentEl);
	}
}
