import type { Messages } from "../i18n";

/** What the status bar item needs of the rest. */
export interface StatusBarPort {
	readonly messages: Messages;
	/** People due today. */
	due(): number;
	open(): void;
}

/** Fills the app's status bar item with the count of people due; returns how to count again. Hidden while nobody is. */
export function fillStatusBar(el: HTMLElement, port: StatusBarPort): () => void {
	el.addClass("rk-status-bar", "mod-clickable");
	el.setAttribute("role", "button");
	el.tabIndex = 0;
	el.addEventListener("click", () => port.open());
	el.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		port.open();
	});
	let shown: number | null = null;
	const refresh = (): void => {
		const due = port.due();
		if (due === shown) return;
		shown = due;
		el.setText(port.messages.commands.statusBar(due));
		el.toggle(due > 0);
	};
	refresh();
	return refresh;
}
