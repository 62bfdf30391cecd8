import { expect, it } from "vitest";
import { capital } from "../../src/i18n/capital";

it.each([["", ""], ["lunch", "Lunch"], ["énergie", "Énergie"], ["Already", "Already"], ["🎯 aim", "🎯 aim"], ["𐐨bc", "𐐀bc"]])("%j begins a line as %j", (text, line) => {
	expect(capital(text)).toBe(line);
});
