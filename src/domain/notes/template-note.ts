import { LANGUAGE_WORDS } from "../contacts/contact-words";
import { WordTable } from "../contacts/read-value";
import type { Purpose } from "../interactions/meeting";
import { PURPOSE_WORDS } from "../interactions/purpose";
import { foldKey } from "../text/fold-text";

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

const KINDS = new WordTable<TemplateNote["kind"]>([
	...["meeting", "meetings", "rencontre", "rencontres", "note de rencontre", "rendez-vous", "entretien"].map((word) => [word, "meeting"] as const),
	...["message", "messages", "mail", "email", "courriel"].map((word) => [word, "message"] as const),
]);

/** Reads from its front matter whether a note is a template, and of what; null when it is none. */
export function readTemplateNote(frontmatter: Readonly<Record<string, unknown>>): TemplateNote | null {
	const [template, purpose, language] = TEMPLATE_PROPERTIES.map((name) => wordsUnder(frontmatter, name));
	const kind = KINDS.meaningOf(template?.[0] ?? "");
	if (kind === undefined) return null;
	const purposeWords = purpose ?? [];
	const purposes = purposeWords.map((word) => PURPOSE_WORDS.meaningOf(word)).filter((meaning) => meaning !== undefined);
	const spoken = language?.[0] ?? "";
	return {
		kind,
		purposes: purposes.length === 0 ? "all" : purposes,
		purposeWords,
		language: LANGUAGE_WORDS.meaningOf(LANGUAGE_WORDS.repairOf(spoken) ?? spoken) ?? null,
	};
}

/** The texts a property holds, those between commas apart. */
function wordsUnder(frontmatter: Readonly<Record<string, unknown>>, name: string): readonly string[] {
	const key = Object.keys(frontmatter).find((written) => foldKey(written) === name);
	const value = key === undefined ? null : frontmatter[key];
	const texts = (Array.isArray(value) ? value as readonly unknown[] : [value]).filter((item) => typeof item === "string");
	return texts.flatMap((text) => text.split(/[,;]/)).map((text) => text.trim()).filter((text) => text !== "");
}
