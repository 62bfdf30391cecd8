import { type EditFailure, refused } from "./edit-result";
import { createNoteCodec } from "./note-codec";
import { splitNote } from "./split-note";
import { CURSOR_MARK, fillBody } from "./template-body";
import { placeReader } from "./template-places";
import { fillProperties, type Properties } from "./template-properties";
import type { TemplateHost, TemplateValue, TemplateValues } from "./template-values";

// In unicode mode this matches halves of a pair that stand alone.
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** A fence whose first line is a property, but which is never closed. */
const UNCLOSED = /^---[ \t]*\n[^\s#][^\n]*:(?:[ \t]|\n|$)/;

/** A place in a text: line and character, from 0. */
export interface TextPlace {
	readonly line: number;
	readonly ch: number;
}

/** A template filled in; `cursor` is where `{{cursor}}` stood, null without one. */
export interface RenderedTemplate {
	readonly ok: true;
	readonly text: string;
	readonly cursor: TextPlace | null;
}

/** A template taken apart and filled in, the cursor's mark still in its body. */
export interface FilledTemplate {
	readonly data: Properties;
	readonly body: string;
}

/** Fills the placeholders of a template; front matter that does not parse is refused with its line and cause. */
export function renderTemplate(template: string, values: TemplateValues, host: TemplateHost): RenderedTemplate | EditFailure {
	const filled = fillTemplate(template, values, host);
	return "ok" in filled ? filled : finishTemplate(filled, host);
}

/** The two halves of a template, filled in. A new note has line feeds and no byte order mark, whatever the template has. */
export function fillTemplate(template: string, values: TemplateValues, host: TemplateHost): FilledTemplate | EditFailure {
	const text = template.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").replace(LONE_SURROGATE, "\uFFFD");
	const read = placeReader(new Map<string, TemplateValue>([...values, ["cursor", null]]), host);
	const parts = splitNote(text);
	if (parts === null && UNCLOSED.test(text)) return refused("unreadable-frontmatter", 0, "never closed");
	const filled = parts === null ? { data: {} } : fillProperties(parts.open + parts.yaml + parts.close, read, host.yaml);
	return "ok" in filled ? filled : { data: filled.data, body: fillBody(parts?.body ?? text, read) };
}

/** The text of a filled template, and where its cursor is. */
export function finishTemplate({ data, body }: FilledTemplate, { yaml }: TemplateHost): RenderedTemplate {
	const text = createNoteCodec(yaml).format(data, body);
	const at = text.search(CURSOR_MARK);
	return { ok: true, text: text.replace(CURSOR_MARK, ""), cursor: at === -1 ? null : placeAt(text, at) };
}

/** The line and character of an offset. */
export function placeAt(text: string, offset: number): TextPlace {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf("\n") + 1;
	return { line: before.split("\n").length - 1, ch: offset - lineStart };
}
