import { ProblemList } from "../contacts/problem-list";
import { findProperty } from "../contacts/property-key";
import { readReferences } from "../contacts/read-value";
import type { PropertyIntent } from "./edit-frontmatter";
import { setIntroducedBy } from "./follow-through-properties";

/** Says that one more contact introduced someone: beside those that their note tells of already. */
export function addIntroducedBy(link: string): PropertyIntent {
	return (frontmatter) => {
		const found = findProperty(frontmatter, "introduced-by");
		if (found === null) return setIntroducedBy(link)(frontmatter);
		const known = readReferences(found, new ProblemList(""));
		return known.includes(link) ? new Map() : new Map([[found.key, [...known, link]]]);
	};
}
