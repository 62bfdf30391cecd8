import type * as Api from "obsidian";
import type { App } from "../app/app";
import { getFrontMatterInfo } from "../metadata/front-matter";
import { parseNote } from "../metadata/parse-note";
import { setIcon } from "../ui/icons";
import { type RenderContext, renderInline } from "./render-inline";
import { renderProperties } from "./render-properties";

const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[(.)\][ \t]+)?(.*)$/;

/** Draws a whole note for reading: title, properties, text. */
export function renderNote(app: App & Api.App, text: string, element: HTMLElement, sourcePath: string): void {
	element.empty();
	const page = element.createDiv("markdown-preview-sizer");
	const title = sourcePath.slice(sourcePath.lastIndexOf("/") + 1).replace(/\.md$/, "");
	if (title !== "") page.createDiv({ cls: "inline-title", text: title });
	const context = { app, sourcePath };
	const { frontmatter } = parseNote(text);
	const info = getFrontMatterInfo(text);
	if (frontmatter !== undefined) renderProperties(page, frontmatter, context);
	else if (info.exists && info.frontmatter.trim() !== "") page.createEl("pre", { cls: "metadata-error", text: info.frontmatter });
	renderMarkdown(page, text.slice(info.contentStart), context);
}

/** Draws Markdown without front matter. */
export function renderMarkdown(parent: HTMLElement, text: string, context: RenderContext): void {
	for (const { type, position } of parseNote(text).sections ?? []) {
		const lines = text.slice(position.start.offset, position.end.offset).split(/\r?\n/);
		if (type !== "comment" && type !== "yaml") (DRAW[type] ?? drawParagraph)(parent, lines, context);
	}
}

type Draw = (parent: HTMLElement, lines: readonly string[], context: RenderContext) => void;

const DRAW: Readonly<Record<string, Draw>> = {
	heading: (parent, [line = ""], context) => {
		const [, marks = "#", heading = ""] = /^(#{1,6})[ \t]+(.*)$/.exec(line) ?? [];
		renderInline(parent.createEl(`h${marks.length}` as "h1", { attr: { "data-heading": heading } }), heading, context);
	},
	thematicBreak: (parent) => void parent.createEl("hr"),
	code: (parent, lines) => void parent.createEl("pre").createEl("code", { text: lines.slice(1, -1).join("\n") }),
	blockquote: (parent, lines, context) => renderMarkdown(parent.createEl("blockquote"), unquoted(lines).join("\n"), context),
	callout: drawCallout,
	list: drawList,
	table: drawTable,
};

const unquoted = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^>[ \t]?/, ""));

function drawParagraph(parent: HTMLElement, lines: readonly string[], context: RenderContext): void {
	const paragraph = parent.createEl("p");
	for (const [index, line] of lines.entries()) {
		if (index > 0) paragraph.createEl("br");
		renderInline(paragraph, line, context);
	}
}

function drawCallout(parent: HTMLElement, lines: readonly string[], context: RenderContext): void {
	const [head = "", ...rest] = unquoted(lines);
	const [, type = "note", title = ""] = /^\[!([\w-]+)\][+-]?[ \t]*(.*)$/.exec(head) ?? [];
	const callout = parent.createDiv({ cls: "callout", attr: { "data-callout": type.toLowerCase() } });
	const line = callout.createDiv("callout-title");
	setIcon(line.createDiv("callout-icon"), "info");
	renderInline(line.createDiv("callout-title-inner"), title === "" ? type.charAt(0).toUpperCase() + type.slice(1) : title, context);
	if (rest.length > 0) renderMarkdown(callout.createDiv("callout-content"), rest.join("\n"), context);
}

function drawList(parent: HTMLElement, lines: readonly string[], context: RenderContext): void {
	const open: { readonly indent: number; readonly list: HTMLElement; item: HTMLElement }[] = [];
	for (const line of lines) {
		const [, space = "", marker = "", task, text = ""] = ITEM.exec(line) ?? [];
		if (marker === "") {
			const last = open.at(-1)?.item;
			if (last !== undefined && line.trim() !== "") renderInline(last.createDiv(), line.trim(), context);
			continue;
		}
		const indent = space.replace(/\t/g, "    ").length;
		while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent) open.pop();
		const above = open.at(-1);
		const list = above?.indent === indent ? above.list : (above?.item ?? parent).createEl(/\d/.test(marker) ? "ol" : "ul");
		const item = list.createEl("li");
		if (task !== undefined) {
			item.addClass("task-list-item");
			item.setAttr("data-task", task.trim());
			item.createEl("input", { cls: "task-list-item-checkbox", type: "checkbox", attr: { disabled: true, checked: task === " " ? null : "", "aria-label": text } });
		}
		renderInline(item, text, context);
		if (above?.indent === indent) above.item = item;
		else open.push({ indent, list, item });
	}
}

function drawTable(parent: HTMLElement, lines: readonly string[], context: RenderContext): void {
	const table = parent.createEl("table");
	for (const [index, line] of lines.entries()) {
		if (index === 1 && /^[\s|:-]+$/.test(line)) continue;
		const row = table.createEl("tr");
		const cells = line.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/);
		for (const cell of cells) renderInline(row.createEl(index === 0 ? "th" : "td"), cell.trim(), context);
	}
}
