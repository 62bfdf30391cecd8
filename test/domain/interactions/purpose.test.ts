import { describe, expect, it } from "vitest";
import { PURPOSES } from "../../../src/domain/interactions/meeting";
import { PURPOSE_WORDS } from "../../../src/domain/interactions/purpose";
import { messagesFor } from "../../../src/i18n";

describe.each(["en", "fr"] as const)("a purpose in the words of the interface (%s)", (language) => {
	it.each(PURPOSES)("%s is understood where a user writes it as it is shown", (purpose) => {
		const shown = messagesFor(language).words.purposes[purpose];
		for (const written of [shown, shown.toUpperCase(), shown.replaceAll("’", "'")]) {
			expect(PURPOSE_WORDS.meaningOf(written)).toBe(purpose);
		}
	});
});
