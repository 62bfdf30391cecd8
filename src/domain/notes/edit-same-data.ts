import { isMap } from "./note-codec";

/**
 * Whether two values read from YAML are equal, maps by their own keys in any order. Aliases may make them share parts or
 * contain themselves: each pair is compared once, so that a small text cannot cost much.
 */
export function isSameData(one: unknown, other: unknown): boolean {
	return isSame(one, other, new Map());
}

function isSame(one: unknown, other: unknown, seen: Map<object, Set<object>>): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
	if (one instanceof Date || other instanceof Date) {
		return one instanceof Date && other instanceof Date && one.getTime() === other.getTime();
	}
	const partners = seen.get(one) ?? new Set();
	if (partners.has(other)) return true;
	seen.set(one, partners.add(other));
	if (Array.isArray(one) || Array.isArray(other)) {
		return Array.isArray(one) && Array.isArray(other) && one.length === other.length
			&& one.every((item, at) => isSame(item, other[at], seen));
	}
	if (!isMap(one) || !isMap(other)) return false;
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length
		&& keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key], seen));
}
