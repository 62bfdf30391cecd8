import { foldKey } from "../text/fold-text";
import type { Circle } from "./circle";
import { LONGEST_WORD } from "./read-value";

/** How notes name the circles a vault starts with, in either language. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
	inner: ["noyau"],
	close: ["proche"],
	active: ["actif", "active"],
	wide: ["large"],
	watch: ["veille"],
};

/**
 * Every text that names a circle, folded as a key, to the circle's id: its id, the user's name for it, and the words of
 * both languages. An id wins over a name, and the user's own name over a word.
 */
export function circleNames(circles: readonly Circle[]): ReadonlyMap<string, string> {
	const ids = new Map<string, string>();
	const add = (name: string, id: string): void => {
		const key = foldKey(name);
		if (key !== "" && !ids.has(key)) ids.set(key, id);
	};
	for (const { id } of circles) add(id, id);
	for (const { id, name } of circles) if (name !== null) add(name, id);
	for (const { id } of circles) if (Object.hasOwn(WORDS, id)) for (const word of WORDS[id] ?? []) add(word, id);
	return ids;
}

/** What the key `prm-tier` calls the circles; it has no word for the others. */
export const PRM_TIERS: Readonly<Record<string, readonly string[]>> = {
	inner: ["inner"],
	close: ["close"],
	active: ["casual", "warm"],
	wide: ["dormant"],
};

/** Id of the circle a text names in the note's key, or null. */
export function circleNamed(text: string, key: string, names: ReadonlyMap<string, string>): string | null {
	const exact = names.get(text);
	if (exact !== undefined || text.length > LONGEST_WORD) return exact ?? null;
	const folded = foldKey(text);
	const named = names.get(folded);
	if (named !== undefined) return named;
	if (foldKey(key) !== "prmtier") return null;
	const id = Object.keys(PRM_TIERS).find((circle) => PRM_TIERS[circle]?.includes(folded) === true);
	return id === undefined ? null : (names.get(id) ?? null);
}
