/** Words by the names of the slots they fill; null for what is not known. */
export type Slots = Readonly<Record<string, string | null>>;

const GROUP = /\[([^\]]*)\]/g;
const SLOT = /\{([a-z]+)(\?)?\}/g;

/**
 * Fills a text's slots. `{news}` is a slot; `{late?}` asks for one and prints nothing. Of `[one|other]` the first alternative
 * whose slots are all filled is taken, or nothing; outside of brackets a slot that is not filled is empty. What fills a slot
 * is never looked at again.
 */
export function fillText(pattern: string, slots: Slots): string {
	return pattern
		.replace(GROUP, (_group, alternatives: string) =>
			alternatives.split("|").find((one) => slotsIn(one).every((name) => slots[name] != null)) ?? "")
		.replace(SLOT, (_slot, name: string, isAsked?: string) => (isAsked === undefined ? (slots[name] ?? "") : ""));
}

/** Whether a text names a slot in what it always says. */
export function hasOutsideGroups(pattern: string, name: string): boolean {
	return slotsIn(pattern.replace(GROUP, "")).includes(name);
}

function slotsIn(pattern: string): readonly string[] {
	return [...pattern.matchAll(SLOT)].map(([, name = ""]) => name);
}
