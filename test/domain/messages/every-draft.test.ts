import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/day/calendar-day";
import { CHANNELS } from "../../../src/domain/interactions/channel";
import { ASK_PURPOSES, DRAFT_PURPOSES, type Draft, type DraftFacts, type DraftPurpose } from "../../../src/domain/messages/draft";
import { DRAFT_TEXTS, draftMessage, variantsFor } from "../../../src/domain/messages/draft-message";
import { GOAL_KINDS } from "../../../src/domain/reconnections/goal";
import { REGISTERS, type Register } from "../../../src/domain/text/register";
import { draftFacts, nothingKnown } from "./support/draft-facts";

/** Who was introduced a moment ago shares no memory yet. */
const NEEDS_MEMORY: readonly DraftPurpose[] = [...ASK_PURPOSES.filter((one) => one !== "introduced"), "keep-in-touch", "reconnect", "propose-to-meet"];

/** What may be missing, one by one: a text that is whole with any of these subsets is whole with all. */
const LEAVES: readonly ((facts: DraftFacts) => DraftFacts)[] = [
	(facts) => ({ ...facts, firstName: null }),
	(facts) => ({ ...facts, signature: null }),
	(facts) => ({ ...facts, company: null }),
	(facts) => ({ ...facts, sector: null }),
	(facts) => ({ ...facts, sharedOrganization: null }),
	(facts) => ({ ...facts, last: null }),
	(facts) => ({ ...facts, meeting: null }),
	(facts) => (facts.goal === null ? facts : { ...facts, goal: { ...facts.goal, need: null } }),
	(facts) => (facts.goal === null ? facts : { ...facts, goal: { ...facts.goal, sector: null } }),
	(facts) => ({ ...facts, goal: null }),
	(facts) => ({ ...facts, news: null }),
	(facts) => ({ ...facts, seeks: [] }),
	(facts) => ({ ...facts, ownOffers: [] }),
	(facts) => ({ ...facts, subject: null }),
	(facts) => ({ ...facts, memory: "" }),
	(facts) => ({ ...facts, onlyMessages: false }),
	(facts) => ({ ...facts, person: null }),
	(facts) => ({ ...facts, passage: null }),
	(facts) => ({ ...facts, person: facts.person == null ? null : { ...facts.person, role: null } }),
	(facts) => ({ ...facts, person: facts.person == null ? null : { ...facts.person, company: null } }),
];

describe.each(REGISTERS)("drafts in %s", (register) => {
	const all = DRAFT_PURPOSES.flatMap((purpose) =>
		Array.from({ length: variantsFor(purpose) }, (_, index) => ({ purpose, variant: index + 1, register })));

	it.each(all)("$purpose $variant is whole with every subset of the facts", (order) => {
		const full = draftFacts(register);
		const slots = slotsOf(order.purpose, order.variant, register);
		const leaves = LEAVES.filter((_, at) => (READ_BY[at] ?? []).some((slot) => slots.has(slot)));
		const seen = new Set<string>();
		for (let missing = 0; missing < 2 ** leaves.length; missing++) {
			const facts = leaves.reduce((left, leave, at) => (missing & (2 ** at) ? leave(left) : left), full);
			const draft = draftMessage(order, facts);
			const key = draft.subject + draft.text;
			if (seen.has(key)) continue;
			seen.add(key);
			const holes = holesIn(draft, order.purpose, register);
			if (holes.length > 0) expect.fail(`${holes.join(", ")}:\n${draft.subject}\n\n${draft.text}`);
			expect(draft.ready).toBe(facts.memory !== "" || !NEEDS_MEMORY.includes(order.purpose));
		}
		expect(seen.size).toBeGreaterThan(1);
	});

	it.each(all)("$purpose $variant is whole for any goal, channel and silence, whatever is missing beside", (order) => {
		fc.assert(fc.property(
			fc.subarray([...LEAVES]), fc.constantFrom(...GOAL_KINDS), fc.constantFrom(...CHANNELS), fc.nat(5000), fc.nat(20),
			(leaves, kind, channel, silence, ago) => {
				const full = draftFacts(register);
				const { today, goal } = full;
				const facts = leaves.reduce<DraftFacts>((left, leave) => leave(left), {
					...full,
					goal: goal === null ? null : { ...goal, kind },
					last: { day: addDays(today, -silence), channel },
					meeting: { day: addDays(today, -ago), channel },
				});
				expect(holesIn(draftMessage(order, facts), order.purpose, register)).toEqual([]);
			},
		), { numRuns: 60 });
	});

	it.each(all)("$purpose $variant tells everything it can when everything is known", (order) => {
		const { text } = draftMessage(order, draftFacts(register));
		expect(text).toContain(draftFacts(register).firstName);
		expect(text).toContain(draftFacts(register).memory);
		expect(text.endsWith("\nAlex")).toBe(true);
	});

	it.each(all)("$purpose $variant asks for a reply from someone of whom nothing is known", (order) => {
		expect(holesIn(draftMessage(order, nothingKnown), order.purpose, register)).toEqual([]);
	});

	it("says two things in two variants", () => {
		for (const purpose of ["keep-in-touch", "reconnect", "introduce"] as const) {
			const [one, other] = [1, 2].map((variant) => draftMessage({ purpose, variant, register }, draftFacts(register)));
			expect(sentences(one?.text).filter((sentence) => sentences(other?.text).includes(sentence)).length).toBeLessThan(4);
		}
	});
});

it("takes the first variant where there is no such one", () => {
	const facts = draftFacts("en");
	expect(draftMessage({ purpose: "thank", variant: 7, register: "en" }, facts)).toEqual(draftMessage({ purpose: "thank", variant: 1, register: "en" }, facts));
});

it("writes tu and vous as two texts", () => {
	for (const purpose of DRAFT_PURPOSES) {
		const [tu, vous] = (["fr-tu", "fr-vous"] as const).map((register) => DRAFT_TEXTS[register][purpose].flat().join("\n"));
		const mechanical = (text = ""): string => text.replace(/\p{L}+/gu, (word) => (/^(?:tu|te|t|toi|ton|ta|tes|vous|votre|vos)$/iu.test(word) ? "" : word));
		expect(mechanical(tu)).not.toBe(mechanical(vous));
	}
});

/** The slots that each of `LEAVES` empties or changes. */
const READ_BY: readonly (readonly string[])[] = [
	["name"], ["me"], ["company"], ["sector"], ["shared"], ["silence"], ["met", "late"], ["topic", "matter"], ["field", "drive"], ["goal", "drive", "aim", "topic", "matter", "field"],
	["news"], ["seek"], ["own"], ["subject", "topic", "matter"], ["memory"], ["messages"], ["person", "whom", "given"], ["passage"], ["whom"], ["whom"],
];

function slotsOf(purpose: DraftPurpose, variant: number, register: Register): ReadonlySet<string> {
	const { hello, bye, [purpose]: texts } = DRAFT_TEXTS[register];
	return new Set([hello, bye, ...(texts[variant - 1] ?? [])].flatMap((text) => [...text.matchAll(/\{([a-z]+)\??\}/g)].map(([, name = ""]) => name)));
}

/** What makes a text unfit to be sent, by name. */
const HOLES: readonly (readonly [what: string, pattern: RegExp])[] = [
	["a slot", /[{}|]/], ["a code word", /\b(?:undefined|null|NaN|object)\b/], ["a doubled blank", /[ \u00a0\u202f]{2}/],
	["a blank at an edge", /^\s|\s$| \n|\n /], ["a paragraph too far", /\n{3}/], ["empty parentheses", /\(\s*\)|\[\s*\]/],
	["a blank before a mark", / [,.;:!?)]/], ["doubled punctuation", /[,;:.!?][,;:.]|[,;:][!?]/], ["a mark without a blank behind", /[,;:!?][\p{L}]/u],
	["a colon with nothing behind", /:\s*(?:\n|$|[.,])/], ["a lone preposition", /(?:^|\s)(?:à|de|chez|at|of|with|avec|d’)\s*[.,!?\n]/u],
	["a straight apostrophe", /'/], ["a lower-case sentence", /(?:^|\n|[.!?] )\p{Ll}/u], ["words without an end", /\p{L}\n\n/u],
];

function holesIn({ subject, text }: Draft, purpose: DraftPurpose, register: Register): readonly string[] {
	const whole = `${subject.replace(/\p{L}$/u, "$&.")}\n\n${text}`;
	const found = HOLES.filter(([, pattern]) => pattern.test(whole)).map(([what]) => what);
	if (subject === "" || subject.includes("\n")) found.push("a subject of one line");
	if (wordCount(text) >= 150) found.push(`${wordCount(text)} words`);
	const plain = text.toLowerCase().replaceAll("rendez-vous", "");
	if (register === "fr-tu" && /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})/u.test(plain)) found.push("vous in a tu text");
	if (register === "fr-vous" && /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|tiens?)(?!\p{L})|(?<!\p{L})t’/u.test(plain)) found.push("tu in a vous text");
	if (register !== "en" && /(?:^|[^\u202f])[;!?]|[^\u00a0]:/u.test(text)) found.push("a French mark without its blank");
	if (register !== "en" && /\((?:e|ve|se|trice)\)|·e/.test(text)) found.push("a doubled gender");
	if (ASK_PURPOSES.includes(purpose) && text.split("?").length !== 2) found.push("not one request");
	if ((text.match(/!/g)?.length ?? 0) > 1) found.push("more than one exclamation mark");
	if (/\bCV\b|any opportunity|toute opportunité/i.test(text)) found.push("a CV or any opportunity");
	return found;
}

function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}][^\s\u00a0\u202f]*/gu)?.length ?? 0;
}

function sentences(text = ""): readonly string[] {
	return text.split(/(?<=[.!?])\s/);
}
