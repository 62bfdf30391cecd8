/**
 * What contacts' notes say of one contact and others: for each other its number, then the bits of what is said, by number.
 * Flat, since 10,000 contacts have ten times as many ties.
 */
export type TieList = number[];

/** What the contact's own note says. What the other's says of it are the same bits, one to the left. */
export const SAYS_KNOWS = 1;
export const SAYS_INTRODUCED = 4;
export const SAYS_LINK = 16;
export const OWN = SAYS_KNOWS | SAYS_INTRODUCED | SAYS_LINK;
export const OTHERS = OWN << 1;

/** The same bits, or mask, seen from the other end. */
export function turned(bits: number): number {
	return ((bits & OWN) << 1) | ((bits & OTHERS) >> 1);
}

/** Whether one knows the other, or introduced them, as either note says: more than a link. */
export function isAcquaintance(bits: number): boolean {
	return (bits & ~(SAYS_LINK | (SAYS_LINK << 1))) !== 0;
}

const NO_TIES: TieList = [];

/** The list of who has none; never pushed to. */
export function noTies(): TieList {
	return NO_TIES;
}

/** The bits of the tie with a contact, 0 for none. */
export function bitsOf(list: TieList, other: number): number {
	const at = placeOf(list, other);
	return list[at] === other ? (list[at + 1] ?? 0) : 0;
}

/** The list with other bits under a mask for one contact: the same one, changed, where it is long. */
export function withBits(list: TieList, other: number, mask: number, bits: number): TieList {
	const at = placeOf(list, other);
	const isThere = list[at] === other;
	const next = ((isThere ? (list[at + 1] ?? 0) : 0) & ~mask) | bits;
	if (isThere && next !== 0) list[at + 1] = next;
	else if (isThere) return list.length === 2 ? NO_TIES : without(list, at);
	else if (next !== 0) return list.length > LONG ? inserted(list, at, other, next) : list.slice(0, at).concat([other, next], list.slice(at));
	return list;
}

/** A list that was pushed to has room for sixteen more: short ones are made anew, to their measure. */
const LONG = 64;

function inserted(list: TieList, at: number, other: number, bits: number): TieList {
	list.splice(at, 0, other, bits);
	return list;
}

function without(list: TieList, at: number): TieList {
	list.splice(at, 2);
	return list;
}

/** Where a contact stands in the list, or would. */
function placeOf(list: TieList, other: number): number {
	let [low, high] = [0, list.length >> 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle * 2] as number) < other) low = middle + 1;
		else high = middle;
	}
	return low * 2;
}
