import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../../src/domain/contacts/problem";
import { messagesFor } from "../../src/i18n";

/** What each sentence must tell the user to write, in either language. */
const REPAIRS: Readonly<Record<ProblemCode, RegExp>> = {
	"unreadable-frontmatter": /source/,
	"not-a-day": /2026-08-15/,
	"future-last-contact": /next-contact/,
	"not-a-birthday": /1980-02-28.*02-28/,
	"not-a-cadence": /3 (months|mois)/,
	"unknown-circle": /inner/,
	"unknown-network": /target/,
	"unknown-status": /paused/,
	"unknown-relationship": /colleague/,
	"unknown-channel": /coffee/,
	"unknown-language": /fr/,
	"unknown-address-as": /vous/,
	"unknown-purpose": /advice/,
	"unknown-kind": /watch/,
	"unknown-goal-status": /dropped/,
	"not-a-checkbox": /true/,
	"not-a-value": /lis/,
	"number-for-text": /quotes|guillemets/,
	"self-link": /nam|nom/,
	"meeting-without-day": /date: 2026-05-01/,
	"meeting-without-contact": /contacts:/,
};

describe.each(["en", "fr"] as const)("problems in %s", (language) => {
	const { problems } = messagesFor(language);

	it.each(Object.entries(REPAIRS) as [ProblemCode, RegExp][])("tell the repair of %s", (code, repair) => {
		const sentence = problems[code]({ property: "birthday", value: "28.2.80", repair: null });
		expect(sentence).toMatch(repair);
		expect(sentence).toMatch(/^\S.+\.$/);
	});

	it("name the key, the value and the sure repair", () => {
		const sentence = problems["not-a-day"]({ property: "next-contact", value: "31/08/2026", repair: "2026-08-31" });
		expect(sentence).toBe({
			en: "next-contact: “31/08/2026” isn’t a day. Write 2026-08-31.",
			fr: "next-contact\u00a0: «\u00a031/08/2026\u00a0» n’est pas un jour. Écrire 2026-08-31.",
		}[language]);
	});
});
