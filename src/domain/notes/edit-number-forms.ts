import { isMap } from "./note-codec";

const NUMBER_CHAR = /[\w.+-]/;

/**
 * Whether every number of a block, keys included, stands in its text just as it would be written anew: `0612345678`, `+336`,
 * `1.10` and an id of twenty digits do not. Values of the properties in `except` are not looked at.
 */
export function keepsNumbers(data: Readonly<Record<string, unknown>>, except: ReadonlySet<string>, block: string): boolean {
	const seen = new Set<object>();
	const isKept = (value: unknown): boolean => {
		if (typeof value === "number") return standsIn(block, String(value));
		if (typeof value !== "object" || value === null || seen.has(value)) return true;
		seen.add(value);
		if (Array.isArray(value)) return value.every(isKept);
		return !isMap(value) || Object.keys(value).every((key) => isKeyKept(key) && isKept(value[key]));
	};
	const isKeyKept = (key: string): boolean => String(Number(key)) !== key || standsIn(block, key);
	return Object.keys(data).every((key) => isKeyKept(key) && (except.has(key) || isKept(data[key])));
}

/** Whether one of these numbers stood in a text in another form than its plain one, which it has taken by now. */
export function losesForm(numbers: readonly number[], before: string, after: string): boolean {
	return numbers.map(String).some((number) => !standsIn(before, number) && standsIn(after, number));
}

function standsIn(block: string, number: string): boolean {
	for (let at = block.indexOf(number); at !== -1; at = block.indexOf(number, at + 1)) {
		const [before, after] = [block.charAt(at - 1), block.charAt(at + number.length)];
		if (!NUMBER_CHAR.test(before) && !NUMBER_CHAR.test(after)) return true;
	}
	return false;
}
