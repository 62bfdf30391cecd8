/** Both languages order letters alike; naming one keeps the order the same on every machine. */
const COLLATOR = new Intl.Collator("en", { numeric: true, sensitivity: "accent" });

/** The order of names for people: case aside, É beside E, Œ as OE, 9 before 10. 0 only for equal texts. */
export function compareNames(one: string, other: string): number {
	return COLLATOR.compare(one, other) || (one === other ? 0 : one < other ? -1 : 1);
}
