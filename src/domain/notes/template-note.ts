import type { Purpose } from "../interactions/meeting";

/** What a note whose `rekindle-template` says so is a template of. */
export interface TemplateNote {
	readonly kind: "meeting" | "message";
	/** `rekindle-purpose` as meetings know it; `all` when it names none. */
	readonly purposes: readonly Purpose[] | "all";
	/** As written, for templates of messages, whose purposes are others. */
	readonly purposeWords: readonly string[];
	/** `rekindle-language`; null for any. */
	readonly language: "en" | "fr" | null;
}

/** The properties that make a note a template, folded; a note made from it has none of them. */
export const TEMPLATE_PROPERTIES: readonly string[] = ["rekindletemplate", "rekindlepurpose", "rekindlelanguage"];

/** Reads from its front matter whether a note is a template, and of what; null when it is none. */
export function readTemplateNote(_frontmatter: Readonly<Record<string, unknown>>): TemplateNote | null {
	return null;
}
