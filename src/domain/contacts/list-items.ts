import type { PropertyScalar } from "../notes/edit-property";
import { isBlank } from "./property-table";
import { textOf } from "./read-value";
import { splitReferences } from "./reference";

/**
 * The items of a value as a list of the front matter can hold them again: one value alone is one, several links in one text
 * are several, links without quotes are texts. Null where one of them is neither text, number nor checkbox.
 */
export function listItems(value: unknown): readonly PropertyScalar[] | null {
	if (typeof value === "string") return isBlank(value) ? [] : splitReferences(value.trim());
	if (!Array.isArray(value)) return isBlank(value) ? [] : isScalar(value) ? [value] : null;
	const written: readonly unknown[] = value;
	const [first] = written;
	const whole = written.length === 1 && Array.isArray(first) ? textOf(written) : null;
	if (whole !== null) return whole === "" ? [] : [whole];
	const items = written.filter((item) => !isBlank(item)).map((item) => (Array.isArray(item) ? textOf(item) : item));
	return items.every(isScalar) ? items : null;
}

function isScalar(item: unknown): item is PropertyScalar {
	return typeof item === "string" || typeof item === "number" || typeof item === "boolean";
}
