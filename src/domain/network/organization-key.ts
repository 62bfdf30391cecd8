import { linkPathOf } from "../contacts/reference";
import type { Reference } from "../contacts/contact";
import { nameOfPath } from "../contacts/parse-contact";
import { foldText } from "../text/fold-text";

/** What people write where others name their company: it makes colleagues of nobody. Folded. */
const NOWHERE: ReadonlySet<string> = new Set([
	"freelance", "freelancer", "self-employed", "self employed", "independent", "independant", "independante", "a son compte",
	"auto-entrepreneur", "auto-entrepreneuse", "retired", "retraite", "retraitee", "student", "etudiant", "etudiante",
	"unemployed", "sans emploi", "none", "aucune", "n/a", "unknown",
]);
const WORDS = /[\p{L}\p{N}]/u;

/** What an organisation is called by a reference as written: the name of the note that a link leads to, or the text. */
export function organizationName(reference: Reference): string {
	const link = linkPathOf(reference);
	return (link === null ? reference : nameOfPath(link)).trim();
}

/** By what organisations are told apart: the folded name; empty for a reference that names none, as `Freelance`. */
export function organizationKey(reference: Reference): string {
	const key = foldText(organizationName(reference));
	return NOWHERE.has(key) || !WORDS.test(key) ? "" : key;
}
