import type { NoteKind } from "../notes/note-facts";
import type { NoteSnapshot } from "../notes/note-snapshot";
import type { ReadingRules } from "../notes/reading-rules";
import { foldKey } from "../text/fold-text";
import { PropertyTable } from "./property-table";
import { LONGEST_WORD, singleOf, textOf } from "./read-value";
import { compileRecognition, type CompiledRecognition } from "./recognition";
import { tagsOf } from "./tags";
import { hasUnreadableFrontmatter, hasUnrenderedTemplate, isUnrenderedText } from "./unreadable-frontmatter";

/** The kinds a note's `type` may name, folded. */
const KINDS: ReadonlyMap<string, NoteKind> = new Map<string, NoteKind>([
	["contact", "contact"],
	["person", "contact"],
	["me", "me"],
	["meeting", "meeting"],
	["call", "meeting"],
	["interaction", "meeting"],
	["goal", "goal"],
	["round", "round"],
	["organization", "organization"],
	["organisation", "organization"],
	["presence-plan", "presence-plan"],
	["presenceplan", "presence-plan"],
]);

const TYPE = new PropertyTable({ type: [] });

/**
 * What a note is by its `type`, tags and folder: any kind but `dated-note`. Templates are `other`. A note whose front
 * matter does not parse is `unreadable` once its text is at hand; until then tag and folder decide.
 */
export function recogniseNote(snapshot: NoteSnapshot, rules: ReadingRules): NoteKind {
	const { path, metadata } = snapshot;
	const recognition = compileRecognition(rules);
	if (metadata === null || recognition.isTemplate(path)) return "other";
	const frontmatter = metadata.frontmatter;
	if (frontmatter === undefined && hasUnreadableFrontmatter(snapshot) === "yes") {
		// A template's blanks are no YAML: it is nobody, not a problem.
		return isUnrenderedText(snapshot) ? "other" : "unreadable";
	}
	const kind = kindOf(snapshot, recognition);
	if (kind === "other" || frontmatter === undefined) return kind;
	return hasUnrenderedTemplate(frontmatter) ? "other" : kind;
}

/** The text of a note's `type`, folded; null when it has none. */
export function typeOf(frontmatter: Readonly<Record<string, unknown>> | undefined): string | null {
	if (frontmatter === undefined) return null;
	const written = Object.hasOwn(frontmatter, "type") ? frontmatter["type"] : TYPE.read(frontmatter)[0]?.value;
	if (typeof written === "string" && KINDS.has(written)) return written;
	const text = textOf(singleOf(written));
	return text === null || text === "" ? null : foldKey(text.slice(0, LONGEST_WORD));
}

function kindOf(snapshot: NoteSnapshot, recognition: CompiledRecognition): NoteKind {
	if (recognition.isOwnNote(snapshot.path)) return "me";
	const type = typeOf(snapshot.metadata?.frontmatter);
	if (type !== null) return KINDS.get(type) ?? "other";
	if (recognition.isContactFolder(snapshot.path)) return "contact";
	return tagsOf(snapshot.metadata).some(recognition.isContactTag) ? "contact" : "other";
}
