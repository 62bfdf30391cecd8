import { ProblemList } from "../contacts/problem-list";
import { findEmptyKey, findProperty, ownKeyOf } from "../contacts/property-key";
import { readReferences } from "../contacts/read-value";
import type { PropertyIntent } from "./edit-frontmatter";

/** Says that a contact knows one more, beside those that their note tells of already. */
export function addKnows(link: string): PropertyIntent {
	return (frontmatter) => {
		const found = findProperty(frontmatter, "knows");
		const known = found === null ? [] : readReferences(found, new ProblemList(""));
		const key = found?.key ?? findEmptyKey(frontmatter, "knows") ?? ownKeyOf(frontmatter, "knows");
		return known.includes(link) ? new Map() : new Map([[key, [...known, link]]]);
	};
}
