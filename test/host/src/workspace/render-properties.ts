import { setIcon } from "../ui/icons";
import { splitLink } from "../metadata/link-text";
import { type RenderContext, renderLink } from "./render-inline";

const DAY = /^\d{4}-\d\d-\d\d$/;
const WHOLE_LINK = /^\[\[([^[\]]+)\]\]$/;
const LISTS = new Set(["tags", "aliases", "cssclasses"]);

function iconOf(key: string, value: unknown): string {
	if (key === "tags") return "tags";
	if (key === "aliases") return "forward";
	if (Array.isArray(value)) return "list";
	if (typeof value === "boolean") return "square-check";
	if (typeof value === "number") return "binary";
	return typeof value === "string" && DAY.test(value) ? "calendar" : "align-left";
}

/** Draws a note's properties as the app's table of names and values. */
export function renderProperties(parent: HTMLElement, properties: Readonly<Record<string, unknown>>, context: RenderContext): void {
	const container = parent.createDiv("metadata-container");
	container.createDiv({ cls: "metadata-properties-heading", text: "Properties" });
	const table = container.createDiv("metadata-properties");
	for (const [key, value] of Object.entries(properties)) {
		const row = table.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
		const name = row.createDiv("metadata-property-key");
		setIcon(name.createSpan("metadata-property-icon"), iconOf(key, value));
		name.createSpan({ cls: "metadata-property-key-input", text: key });
		renderValue(row.createDiv("metadata-property-value"), key, value, context);
	}
}

function renderValue(cell: HTMLElement, key: string, value: unknown, context: RenderContext): void {
	if (value === null || value === undefined) {
		cell.createSpan({ cls: "metadata-empty", text: "No value" });
	} else if (Array.isArray(value) || LISTS.has(key)) {
		const pills = cell.createDiv("multi-select-container");
		for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
			const pill = pills.createDiv("multi-select-pill");
			if (key === "tags") pill.addClass("mod-tag");
			renderText(pill, item, context);
		}
	} else if (typeof value === "boolean") {
		cell.createEl("input", { type: "checkbox", attr: { disabled: true, checked: value ? "" : null, "aria-label": key } });
	} else renderText(cell, value, context);
}

function renderText(cell: HTMLElement, value: unknown, context: RenderContext): void {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	const inner = WHOLE_LINK.exec(text)?.[1];
	if (inner === undefined) cell.createSpan({ text });
	else {
		const { link, alias } = splitLink(inner);
		renderLink(cell, link, alias ?? link, context);
	}
}
