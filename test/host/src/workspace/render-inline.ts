import type * as Api from "obsidian";
import type { App } from "../app/app";
import { Keymap } from "../core/keymap";
import { getLinkpath, shownLink, splitLink } from "../metadata/link-text";

const TOKEN =
	/(?<comment>%%[^\n]*?%%)|(?<code>`[^`\n]+`)|(?<wiki>!?\[\[[^[\]\n]+\]\])|(?<link>!?\[[^[\]\n]*\]\([^()\n]+\))|(?<strong>\*\*[^*\n]+\*\*)|(?<em>\*[^*\n]+\*|_[^_\n]+_(?![\p{L}\p{N}]))|(?<mark>==[^=\n]+==)|(?<tag>#[\p{L}_][\p{L}\p{N}_/-]*)|(?<url>https?:\/\/[^\s<>)]+)/gu;

/** Where rendered text belongs. */
export interface RenderContext {
	readonly app: App & Api.App;
	readonly sourcePath: string;
}

/** Makes a link to a note, which opens it and offers a preview. */
export function renderLink(parent: Node, linktext: string, text: string, { app, sourcePath }: RenderContext): HTMLElement {
	const element = parent.createEl("a", { cls: "internal-link", text, href: linktext, attr: { "data-href": linktext } });
	const target = app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
	element.toggleClass("is-unresolved", target === null);
	element.addEventListener("click", (event) => {
		event.preventDefault();
		void app.workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(event));
	});
	element.addEventListener("mouseover", (event) => {
		app.workspace.trigger("hover-link", { event, source: "preview", hoverParent: { hoverPopover: null }, targetEl: element, linktext, sourcePath });
	});
	return element;
}

/** Writes a line of Markdown into an element. */
export function renderInline(parent: HTMLElement, text: string, context: RenderContext): void {
	let written = 0;
	for (const match of text.matchAll(TOKEN)) {
		// A tag or emphasis inside a word is none.
		const before = text.charAt(match.index - 1);
		if ((match.groups?.["tag"] !== undefined || match[0].startsWith("_")) && before !== "" && !/[\s(]/.test(before)) continue;
		parent.appendText(text.slice(written, match.index));
		renderToken(parent, match, context);
		written = match.index + match[0].length;
	}
	parent.appendText(text.slice(written));
}

function renderToken(parent: HTMLElement, match: RegExpMatchArray, context: RenderContext): void {
	const [whole] = match;
	const groups = match.groups ?? {};
	// The app shows nothing of a comment.
	if (groups["comment"] !== undefined) return;
	if (groups["code"] !== undefined) parent.createEl("code", { text: whole.slice(1, -1) });
	else if (groups["wiki"] !== undefined) {
		const { link, alias } = splitLink(whole.replace(/^!?\[\[|\]\]$/g, ""));
		renderLink(parent, link, alias ?? shownLink(link), context);
	} else if (groups["link"] !== undefined) renderMarkdownLink(parent, whole, context);
	else if (groups["strong"] !== undefined) renderInline(parent.createEl("strong"), whole.slice(2, -2), context);
	else if (groups["em"] !== undefined) renderInline(parent.createEl("em"), whole.slice(1, -1), context);
	else if (groups["mark"] !== undefined) renderInline(parent.createEl("mark"), whole.slice(2, -2), context);
	else if (groups["tag"] !== undefined) parent.createEl("a", { cls: "tag", text: whole, href: whole });
	else renderExternal(parent, whole, whole);
}

function renderMarkdownLink(parent: HTMLElement, whole: string, context: RenderContext): void {
	const [, text = "", target = ""] = /^!?\[([^\]]*)\]\(([^()]+)\)$/.exec(whole) ?? [];
	if (/^[a-z][a-z0-9+.-]*:/i.test(target)) renderExternal(parent, target, text);
	else renderLink(parent, target, text, context);
}

function renderExternal(parent: HTMLElement, target: string, text: string): void {
	parent.createEl("a", { cls: "external-link", text, href: target, attr: { rel: "noopener", target: "_blank" } });
}
