import { TIE_KINDS, type TieKind } from "./network";

/**
 * All kinds of a tie as one number: a bit for each of `TIE_KINDS`, in that order, and above them how many meetings are
 * shared. A graph of 100,000 people is walked without making anything.
 */
export type TieMark = number;

export const KNOWS = 1;
export const INTRODUCED = 2;
export const MET = 4;
export const TOGETHER = 8;
export const ONCE_TOGETHER = 16;
export const LINKED = 32;
/** Added once for each shared meeting. */
export const ONE_MEETING = 64;

/** In hundredths, so that no sum is off by a hair. */
const OF_KNOWS = 80;
const OF_INTRODUCED = 70;
const BEFORE_FIRST_MEETING = 25;
const OF_EACH_MEETING = 10;
const OF_MANY_MEETINGS = 70;
const OF_TOGETHER = 30;
const OF_THE_REST = 10;

/** How likely one of the two gives access to the other: the largest value of the kinds. */
export function strengthOfMark(mark: TieMark): number {
	return hundredthsOf(mark) / 100;
}

function hundredthsOf(mark: TieMark): number {
	if ((mark & KNOWS) !== 0) return OF_KNOWS;
	if ((mark & INTRODUCED) !== 0) return OF_INTRODUCED;
	const meetings = mark >>> 6;
	if (meetings > 0) return Math.min(OF_MANY_MEETINGS, BEFORE_FIRST_MEETING + OF_EACH_MEETING * meetings);
	return (mark & TOGETHER) === 0 ? OF_THE_REST : OF_TOGETHER;
}

const KNOWN_LISTS = new Map<number, readonly TieKind[]>();

/** The kinds of a tie, what weighs most first; ties of the same kinds share the list. */
export function kindsOfMark(mark: TieMark): readonly TieKind[] {
	const bits = mark & (ONE_MEETING - 1);
	let kinds = KNOWN_LISTS.get(bits);
	if (kinds === undefined) {
		kinds = TIE_KINDS.filter((_, at) => (bits & (1 << at)) !== 0);
		KNOWN_LISTS.set(bits, kinds);
	}
	return kinds;
}
