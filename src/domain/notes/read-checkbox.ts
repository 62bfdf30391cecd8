import type { ProblemList } from "../contacts/problem-list";
import { singleOf, textOf, WordTable, type WrittenValue } from "../contacts/read-value";

const WORDS = new WordTable<boolean>([
	...["true", "yes", "y", "oui", "vrai", "x", "1"].map((word) => [word, true] as const),
	...["false", "no", "n", "non", "faux", "0"].map((word) => [word, false] as const),
]);

/** A yes or no, as a checkbox or in words of both languages; else a problem, and null. */
export function readCheckbox(written: WrittenValue, problems: ProblemList): boolean | null {
	const known = checkboxOf(written.value);
	if (known === null) problems.add(written.key, "not-a-checkbox", written.value);
	return known;
}

/** Whether a value says that there is something: a list or text of what it was, or a checkbox. */
export function readPresence(written: WrittenValue, problems: ProblemList): boolean {
	const known = checkboxOf(written.value);
	if (known !== null) return known;
	if (Array.isArray(written.value) || textOf(written.value) !== null) return true;
	problems.add(written.key, "not-a-value", written.value);
	return false;
}

function checkboxOf(value: unknown): boolean | null {
	const single = singleOf(value);
	if (typeof single === "boolean") return single;
	const text = textOf(single);
	return text === null ? null : (WORDS.meaningOf(text) ?? null);
}
