/** A person's row in a section. */
export interface RowPlace {
	readonly section: string;
	readonly path: string;
}

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

/** A person's row in a section; null when it is not drawn. */
export function rowOf(section: string, path: string): HTMLElement | null {
	return document.querySelector<HTMLElement>(`[data-section="${section}"] [data-path="${CSS.escape(path)}"]`);
}

/** The words of the panel below its head. */
export function shownText(): string {
	return panelOf(document).querySelector(".rk-body")?.textContent ?? "";
}
