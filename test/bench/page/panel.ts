/** Selects the rows of This week. */
export const ROWS_THIS_WEEK = '[data-section="this-week"] [data-path]';

/** The panel's element. */
export function panelOf(doc: Document): HTMLElement {
	const panel = doc.querySelector<HTMLElement>(".rk-view");
	if (panel === null) throw new Error("The panel is not open.");
	return panel;
}

/** The rows that are drawn, in order. */
export function shownRows(): HTMLElement[] {
	return Array.from(document.querySelectorAll<HTMLElement>(".rk-view [data-section] [data-path]"));
}

/** The words of the panel below its head. */
export function shownText(): string {
	return panelOf(document).querySelector(".rk-body")?.textContent ?? "";
}
