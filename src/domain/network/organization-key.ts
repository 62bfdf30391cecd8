import { linkPathOf } from "../contacts/reference";
import type { Reference } from "../contacts/contact";
import { nameOfPath } from "../contacts/parse-contact";
import { foldText } from "../text/fold-text";

/** What an organisation is called by a reference as written: the name of the note that a link leads to, or the text. */
export function organizationName(reference: Reference): string {
	const link = linkPathOf(reference);
	return (link === null ? reference : nameOfPath(link)).trim();
}

/** By what organisations are told apart: the folded name; empty for a reference without one. */
export function organizationKey(reference: Reference): string {
	return foldText(organizationName(reference));
}
