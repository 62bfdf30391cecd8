import type { ProblemList } from "./problem-list";
import { readTexts, type WrittenValue } from "./read-value";

const SEPARATORS = /[,;\n]/;

/**
 * Phone numbers as typed. One that YAML took for a number is kept for display and is a problem, since its `+` or leading
 * zeros are gone; the repair puts back a `+` where a country's code is plain to see.
 */
export function readPhones(written: WrittenValue, problems: ProblemList): readonly string[] {
	const { key, value } = written;
	if (typeof value === "number") problems.add(key, "number-for-text", value, international(value));
	else if (Array.isArray(value) && value.some((item) => typeof item === "number")) {
		problems.add(key, "number-for-text", value);
	}
	return readTexts(written, problems, SEPARATORS);
}

/** `+33612345678` or `+12125550100` for eleven digits that no national number has; else null. */
function international(value: number): string | null {
	const digits = String(value);
	return /^(?:33[1-9]\d{8}|1[2-9]\d{9})$/.test(digits) ? `+${digits}` : null;
}
