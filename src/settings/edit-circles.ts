import type { Circle } from "../domain/contacts/circle";
import { DEFAULT_CIRCLES } from "../domain/contacts/circle";
import { foldText } from "../domain/text/fold-text";

/** The circles with a new one of this name outside all others. */
export function addCircle(circles: readonly Circle[], name: string): readonly Circle[] {
	return [...circles, { id: freeId(name, circles), name, cadence: null, weight: 1, prior: 0.1 }];
}

/** The circles with one moved to another place in the order. */
export function moveCircle(circles: readonly Circle[], from: number, to: number): readonly Circle[] {
	const circle = circles[from];
	if (circle === undefined) return circles;
	const others = circles.filter((_, at) => at !== from);
	return [...others.slice(0, to), circle, ...others.slice(to)];
}

/** The circles without the one at a place; the last one stays. */
export function removeCircle(circles: readonly Circle[], at: number): readonly Circle[] {
	return circles.length === 1 ? circles : circles.filter((_, other) => other !== at);
}

/** The circles with one changed. */
export function changeCircle(circles: readonly Circle[], at: number, change: Partial<Circle>): readonly Circle[] {
	return circles.map((circle, other) => (other === at ? { ...circle, ...change } : circle));
}

/**
 * The circles with one renamed; the empty name takes a shipped circle back to the interface's word. The id notes hold follows the
 * name of a circle of the user's own as long as nobody is in it.
 */
export function renameCircle(circles: readonly Circle[], at: number, name: string, isUsed: boolean): readonly Circle[] {
	const circle = circles[at];
	if (circle === undefined) return circles;
	const trimmed = name.trim();
	if (isShipped(circle)) return changeCircle(circles, at, { name: trimmed === "" ? null : trimmed });
	if (trimmed === "") return circles;
	const others = circles.filter((_, other) => other !== at);
	return changeCircle(circles, at, { name: trimmed, ...(isUsed ? {} : { id: freeId(trimmed, others) }) });
}

/** Whether the plugin came with this circle, so that the interface has a word for it. */
export function isShipped(circle: Circle): boolean {
	return DEFAULT_CIRCLES.some(({ id }) => id === circle.id);
}

/** A word for notes made of a name, taken by none of the circles: `Book club` is `book-club`. */
function freeId(name: string, circles: readonly Circle[]): string {
	const word = foldText(name).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
	const base = word === "" ? "circle" : word;
	let id = base;
	for (let count = 2; circles.some((circle) => circle.id === id); count++) id = `${base}-${count}`;
	return id;
}
