import { listItems } from "../contacts/list-items";
import { findProperty } from "../contacts/property-key";
import { linkPathOf } from "../contacts/reference";
import { foldText } from "../text/fold-text";
import { setFact } from "./edit-contact";
import type { PropertyIntent } from "./edit-frontmatter";

/**
 * Puts another goal, by its link, in place of one that a contact's note names, by its path; null for none of either. Other goals
 * stay, and so does what no list of goals can hold; one that is named already is not named twice.
 */
export function replaceGoal(from: string | null, to: string | null): PropertyIntent {
	return (frontmatter) => {
		const found = findProperty(frontmatter, "goal");
		const items = found === null ? [] : listItems(found.value);
		if (items === null || (to !== null && items.some((item) => linkPathOf(String(item)) === linkPathOf(to)))) return new Map();
		const at = from === null ? -1 : placeOf(from, items);
		if (found === null || (items.length === 1 && at === 0)) return setFact({ property: "goal", value: to })(frontmatter);
		if (at < 0) return new Map(to === null ? [] : [[found.key, [...items, to]]]);
		return new Map([[found.key, items.flatMap((item, other) => (other !== at ? [item] : to === null ? [] : [to]))]]);
	};
}

/** Where a goal stands: by its whole path, else by its name; the only one there is may be called otherwise. */
function placeOf(path: string, items: readonly unknown[]): number {
	const targets = items.map((item) => linkPathOf(String(item)) ?? String(item));
	const whole = path.replace(/\.md$/, "");
	const name = foldText(nameIn(whole));
	const exact = targets.indexOf(whole);
	const named = exact < 0 ? targets.findIndex((target) => foldText(nameIn(target)) === name) : exact;
	return named < 0 && items.length === 1 ? 0 : named;
}

function nameIn(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
