import { describe, expect, test } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import { likelyPurpose, questionFacts } from "../../../src/domain/questions/question-facts";
import type { QuestionSlot } from "../../../src/domain/questions/question";
import type { QuestionInput } from "../../../src/domain/questions/question-input";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { aGoal } from "../../support/facts-builder";
import { anInput } from "../../support/question-builder";

const people = (...given: readonly Partial<Contact>[]): QuestionInput["contacts"] =>
	given.map((one, at) => ({ contact: aContact({ name: `Person ${at}`, ...one }), last: null }));

describe("questionFacts: one contact", () => {
	const ada = {
		companies: ["[[Orgs/Acme|the firm]]", "Beta"], formerCompanies: ["Old", "[[Nova]]"], sectors: ["Health", "Energies"], role: "CTO",
		seeks: ["a flat", "researchers"], offers: ["wine", "user research"], relationships: ["mentor" as const], network: "target" as const,
	};

	test.each<[QuestionSlot, string | null, Partial<QuestionInput>]>([
		["company", "the firm", {}],
		["role", "CTO", {}],
		["topic", null, {}],
		["sector", "Health", {}],
		["sector", "Energies", { goal: aGoal({ sectors: ["energy"] }) }],
		["seek", "a flat", {}],
		["seek", "researchers", { me: aContact({ offers: ["Researcher"] }) }],
		["offer", "wine", {}],
		["offer", "user research", { me: aContact({ seeks: ["user research"] }) }],
		["offer", "user research", { goal: aGoal({ needs: ["research"] }) }],
		["goal", null, {}],
		["goal", "Lead a team", { goal: aGoal({ name: "Lead a team" }) }],
		["need", "a lawyer", { goal: aGoal({ needs: ["a lawyer", "wine"], }), contacts: people({ offers: [] }) }],
		["need", "wine", { goal: aGoal({ needs: ["a lawyer", "wine"] }) }],
		["former-company", null, {}],
		["former-company", null, { me: aContact({ formerCompanies: ["Elsewhere"] }) }],
		["former-company", "Nova", { me: aContact({ companies: ["nova"] }) }],
		["former-company", "Nova", { me: aContact({ formerCompanies: ["[[Orgs/Nova|us]]"] }) }],
	])("{%s} is %s", (slot, expected, given) => {
		expect(questionFacts(anInput({ contacts: people(ada), ...given })).slots[slot]).toBe(expected);
	});

	test("what does not fit a sentence is passed over, and markup is not told", () => {
		const { slots } = questionFacts(anInput({ contacts: people({ seeks: ["x".repeat(61), "**a [[House|home]]**, #soon."], role: " \n " }) }));
		expect(slots).toMatchObject({ seek: "a home", role: null });
	});

	test("of a silent note nothing is known", () => {
		const facts = questionFacts(anInput());
		expect(new Set(Object.values(facts.slots))).toEqual(new Set([null]));
		expect(facts).toMatchObject({ people: 1, goalKind: null, relationships: [], network: null, silenceDays: null });
	});
});

describe("questionFacts: several contacts", () => {
	test("what all share, by meaning, in the first one's words", () => {
		const facts = questionFacts(anInput({
			contacts: people(
				{ companies: ["[[Orgs/Acme|the firm]]"], sectors: ["Health", "Energies"], relationships: ["client", "friend"], network: "close" },
				{ companies: ["acme"], sectors: ["energy"], relationships: ["friend"], network: "close" },
			),
		}));
		expect(facts).toMatchObject({ people: 2, relationships: ["friend"], network: "close" });
		expect(facts.slots).toMatchObject({ company: "the firm", sector: "Energies" });
	});

	test("what one of them lacks is not told of any", () => {
		const facts = questionFacts(anInput({ contacts: people({ companies: ["Acme"], role: "CTO", network: "close" }, {}) }));
		expect(facts.slots).toMatchObject({ company: null, role: null });
		expect(facts.network).toBeNull();
	});

	test.each([
		[["2026-05-01", "2026-05-10"], 3],
		[["2026-05-01", null], null],
		[["2026-05-13", "2020-01-01"], 0],
		[[], null],
	])("the silence since %j is %s days", (lasts, expected) => {
		const contacts = lasts.map((last) => ({ contact: aContact(), last: last === null ? null : day(last) }));
		expect(questionFacts(anInput({ contacts })).silenceDays).toBe(expected);
	});

	test("nobody chosen yet", () => {
		expect(questionFacts(anInput({ contacts: [] }))).toMatchObject({ people: 0, network: null, relationships: [] });
	});
});

test.each([
	[null, null, "keep-in-touch"],
	[null, "target", "discover"],
	["2026-03-01", "target", "keep-in-touch"],
	["2025-01-01", null, "reconnect"],
] as const)("with a last exchange on %s and the network %s, one is there to %s", (last, network, expected) => {
	const contacts = [{ contact: aContact({ network }), last: last === null ? null : day(last) }];
	expect(likelyPurpose(contacts, day("2026-05-13"))).toBe(expected);
});

test("with nobody chosen, one keeps in touch", () => {
	expect(likelyPurpose([], day("2026-05-13"))).toBe("keep-in-touch");
});
