import { findProperty } from "../contacts/property-key";
import { textOf } from "../contacts/read-value";
import { splitReferences } from "../contacts/reference";
import type { PropertyIntent } from "./edit-frontmatter";
import { setIntroducedBy } from "./follow-through-properties";

/** Says that one more contact introduced someone: beside those that their note tells of already. */
export function addIntroducedBy(link: string): PropertyIntent {
	return (frontmatter) => {
		const found = findProperty(frontmatter, "introduced-by");
		if (found === null) return setIntroducedBy(link)(frontmatter);
		const text = textOf(found.value);
		const items: readonly unknown[] = text === null && Array.isArray(found.value) ? found.value : [text];
		const known = items.map(textOf).filter((item) => item !== null).flatMap(splitReferences);
		return known.includes(link) ? new Map() : new Map([[found.key, [...known, link]]]);
	};
}
