import type { CalendarDay } from "../domain/day/calendar-day";
import { introducerStrength, isKnown } from "../domain/network/introducer-strength";
import { findIntroductions, type Introduction } from "../domain/network/introductions";
import type { ContactIndex } from "./contact-index";

/** What was found since the index changed last, by target. */
interface Kept {
	readonly version: number;
	readonly found: Map<string, Introduction | null>;
}

/** From here on a tie is well kept. */
const WELL_KEPT = 0.5;

const kept = new WeakMap<ContactIndex, Kept>();

/** The best way to be introduced to a contact, or null; kept until something changes. */
export function bestIntroduction(index: ContactIndex, path: string): Introduction | null {
	const version = index.version();
	let state = kept.get(index);
	if (state?.version !== version) kept.set(index, (state = { version, found: new Map() }));
	const known = state.found.get(path);
	if (known !== undefined) return known;
	const [best = null] = findIntroductions(index.network(), [path], askedOf(index), 1);
	state.found.set(path, best);
	return best;
}

/** The best way to someone whom the user would like to know better; null to others, and to whom the user talks with often. */
export function wayToTarget(index: ContactIndex, path: string): Introduction | null {
	const isSought = index.contact(path)?.network === "target" && askedOf(index)(path) < WELL_KEPT;
	return isSought ? bestIntroduction(index, path) : null;
}

/** How readily each contact is asked for an introduction, 0 to 1. */
export function askedOf(index: ContactIndex): (path: string) => number {
	return (path) => {
		const contact = index.contact(path);
		return contact === null ? 0 : introducerStrength(contact, {
			last: lastOf(index, path),
			isOnlyAsked: isOnlyAsked(index, path),
			own: () => index.strength(path),
		});
	};
}

/** Whether the user needs no introduction to a contact. */
export function knowsAlready(index: ContactIndex, path: string): boolean {
	return isKnown(askedOf(index)(path), lastOf(index, path));
}

/** Whether it is a while since the last exchange, and the last three were asks. */
export function isOnlyAsked(index: ContactIndex, path: string): boolean {
	return index.reconnection(path)?.reasons.some(({ code }) => code === "only-asks") === true;
}

/** The day of the last exchange up to today. */
function lastOf(index: ContactIndex, path: string): CalendarDay | null {
	return index.reconnection(path)?.last ?? null;
}
