import type { Problem, ProblemCode } from "./problem";

const NONE: readonly Problem[] = Object.freeze([]);
const LONGEST_VALUE = 80;

/** The problems found in one note, in the order found. */
export class ProblemList {
	/** Path of the note. */
	declare readonly path: string;
	declare private found: Problem[] | null;

	// Plain assignments: for a declared field the build defines a property, ten times as slow, and there is a list for each note.
	constructor(path: string) {
		this.path = path;
		this.found = null;
	}

	/** Adds one; a repair is kept only for a single value, since in a list it would take the other items' place. */
	add(key: string, code: ProblemCode, value: unknown, repair: string | null = null): void {
		this.found ??= [];
		this.found.push({
			path: this.path,
			property: key,
			code,
			value: shortValue(value),
			repair: Array.isArray(value) ? null : repair,
		});
	}

	/** Those found so far. */
	get all(): readonly Problem[] {
		return this.found ?? NONE;
	}
}

/** A value of the front matter as people would recognise it, in at most 80 characters; it never throws. */
export function shortValue(value: unknown): string {
	const text = Array.isArray(value) ? value.slice(0, LONGEST_VALUE).map(scalarText).join(", ") : scalarText(value);
	const line = text.slice(0, 4 * LONGEST_VALUE).replace(/\s+/g, " ").trim();
	if (line.length <= LONGEST_VALUE) return line;
	return `${Array.from(line).slice(0, LONGEST_VALUE - 1).join("")}…`;
}

function scalarText(value: unknown): string {
	switch (typeof value) {
		case "string": return value.slice(0, 4 * LONGEST_VALUE);
		case "number":
		case "boolean":
		case "bigint": return String(value);
		case "object":
			if (value === null) return "";
			if (value instanceof Date) return Number.isNaN(value.getTime()) ? "?" : value.toISOString();
			return Array.isArray(value) ? "[…]" : "{…}";
		default: return "?";
	}
}
