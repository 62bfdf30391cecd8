import { Notice } from "obsidian";

/** Something to tell the user once, with at most one thing to do about it. */
export interface Notification {
	readonly sentences: readonly string[];
	readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Long enough to read and to reach the button. */
const WITH_ACTION_MS = 10_000;
const PLAIN_MS = 5_000;

/** Shows a notification: the only place of the plugin that does. */
export function notify({ sentences, action }: Notification): void {
	const message = createFragment();
	message.createSpan({ text: sentences.join(" ") });
	const notice = new Notice(message, action === null ? PLAIN_MS : WITH_ACTION_MS);
	if (action === null) return;
	const button = notice.messageEl.createEl("button", {
		cls: "rk-notice-action",
		text: action.label,
		attr: { type: "button" },
	});
	button.addEventListener("click", (event) => {
		event.stopPropagation();
		notice.hide();
		action.run();
	});
}
