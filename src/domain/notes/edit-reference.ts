import { listItems } from "../contacts/list-items";
import { findEmptyKey, findProperty, ownKeyOf } from "../contacts/property-key";
import { splitReferences } from "../contacts/reference";
import type { PropertyIntent } from "./edit-frontmatter";

/** Whether what is written in a note stands for the same note as a link. */
export type IsSameNote = (written: string, link: string) => boolean;

/**
 * Names one more contact under a property of a contact, beside those that stand there, unless the note tells of that one already.
 * What cannot be kept in a list is left as it is.
 */
export function addReference(property: "knows" | "introduced-by", link: string, isSame: IsSameNote): PropertyIntent {
	return (frontmatter) => {
		const found = findProperty(frontmatter, property);
		if (found === null) {
			const key = findEmptyKey(frontmatter, property) ?? ownKeyOf(frontmatter, property);
			return new Map([[key, property === "knows" || Array.isArray(frontmatter[key]) ? [link] : link]]);
		}
		const items = listItems(found.value);
		const isTold = (item: unknown): boolean => typeof item === "string" && splitReferences(item).some((one) => isSame(one.trim(), link));
		return items === null || items.some(isTold) ? new Map() : new Map([[found.key, [...items, link]]]);
	};
}
