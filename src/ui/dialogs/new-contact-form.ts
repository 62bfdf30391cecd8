import { safeFileName } from "../../domain/contacts/file-name";

/** What stands in the dialog of a new contact. */
export interface NewContactForm {
	readonly name: string;
	readonly company: string;
	/** Id of a circle, or null. */
	readonly circle: string | null;
	/** Path of the note it starts from, or null for an empty one. */
	readonly template: string | null;
}

/** What a form comes to: a note to make, one that is there already, or why neither. */
export type NewContactPlan =
	| { readonly kind: "new"; readonly path: string }
	| { readonly kind: "existing"; readonly path: string }
	| { readonly kind: "no-name" }
	| { readonly kind: "only-forbidden" };

/** The note a form comes to. `findNote` gives the path of the note that stands at a path, whatever its case, or null. */
export function planNewContact(
	form: Pick<NewContactForm, "name">,
	folder: string,
	findNote: (path: string) => string | null,
): NewContactPlan {
	if (form.name.trim() === "") return { kind: "no-name" };
	const file = safeFileName(form.name);
	if (file === null) return { kind: "only-forbidden" };
	const path = folder === "" || folder === "/" ? `${file}.md` : `${folder}/${file}.md`;
	const existing = findNote(path);
	return existing === null ? { kind: "new", path } : { kind: "existing", path: existing };
}
