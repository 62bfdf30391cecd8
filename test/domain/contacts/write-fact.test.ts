import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FactChange, writeFact } from "../../../src/domain/contacts/write-fact";
import { formatCadence } from "../../../src/domain/day/cadence";
import { dayFromNumber } from "../../../src/domain/day/calendar-day";
import { parseContact } from "../../../src/domain/contacts/parse-contact";
import { day } from "../../support/day";
import { readingRules } from "../../support/reading-rules-builder";

const rules = readingRules();
const months = (count: number) => ({ count, unit: "month" }) as const;
const changes = (frontmatter: Record<string, unknown>, change: FactChange) =>
	Object.fromEntries(writeFact(frontmatter, change, rules.circleNames));

describe("writeFact", () => {
	it.each<[string, Record<string, unknown>, FactChange, Record<string, unknown>]>([
		["its own name in a note without the fact", { role: "x" }, { property: "circle", value: "close" }, { circle: "close" }],
		["the key that was read", { Tier: "wide" }, { property: "circle", value: "close" }, { Tier: "close" }],
		["an empty synonym", { cercle: "" }, { property: "circle", value: "close" }, { cercle: "close" }],
		["the own name before an empty synonym", { cercle: "", circle: null }, { property: "circle", value: "close" }, { circle: "close" }],
		["the note's word when it means the same", { cercle: "Proche" }, { property: "circle", value: "close" }, { cercle: "Proche" }],
		["a list as a list", { circle: ["wide"] }, { property: "circle", value: "close" }, { circle: ["close"] }],
		["the first of a list, the rest kept", { company: ["A", [["B"]]] }, { property: "company", value: "[[C]]" }, { company: ["[[C]]", "[[B]]"] }],
		["a tier as a tier", { "prm-tier": "close" }, { property: "circle", value: "wide" }, { "prm-tier": "dormant" }],
		["a tier that means the same", { "prm-tier": "warm" }, { property: "circle", value: "active" }, { "prm-tier": "warm" }],
		["the own name for what no tier is", { "prm-tier": "close" }, { property: "circle", value: "watch" }, { circle: "watch" }],
		["days as a number", { "prm-cadence": 30 }, { property: "cadence", value: months(3) }, { "prm-cadence": 90 }],
		["a year in days", { "prm-cadence": 30 }, { property: "cadence", value: { count: 1, unit: "year" } }, { "prm-cadence": 365 }],
		["never, which is no number of days", { "prm-cadence": 30 }, { property: "cadence", value: "never" }, { cadence: "never" }],
		["text as text", { fréquence: "mensuel" }, { property: "cadence", value: months(3) }, { fréquence: "3 months" }],
		["the note's words for the same cadence", { fréquence: "trimestriel" }, { property: "cadence", value: months(3) }, { fréquence: "trimestriel" }],
		["a number as a number of days", { cadence: 45 }, { property: "cadence", value: { count: 2, unit: "week" } }, { cadence: 14 }],
		["months as text, since no number is", { cadence: 45 }, { property: "cadence", value: months(1) }, { cadence: "1 month" }],
		["a checkbox as a checkbox", { "prm-paused": false }, { property: "status", value: "paused" }, { "prm-paused": true }],
		["a checkbox back", { "prm-paused": true }, { property: "status", value: "active" }, { "prm-paused": false }],
		["the own name for what no checkbox is", { "prm-paused": true }, { property: "status", value: "retired" }, { status: "retired" }],
		["an empty checkbox", { "prm-paused": null }, { property: "status", value: "paused" }, { "prm-paused": true }],
		["the synonym with the latest day", { "last chat": "2026-01-01", "last-contact": "2025-01-01" }, { property: "last-contact", value: day("2026-05-01") }, { "last chat": "2026-05-01" }],
		["a day with a time", { "last-contact": "2026-01-01T10:30:00" }, { property: "last-contact", value: day("2026-05-01") }, { "last-contact": "2026-05-01T00:00:00" }],
		["a link as a link", { "last-contact": "[[2026-01-01]]" }, { property: "last-contact", value: day("2026-05-01") }, { "last-contact": "[[2026-05-01]]" }],
		["nothing over a last contact that cannot be read", { "last-contact": "hier" }, { property: "last-contact", value: day("2026-05-01") }, {}],
		["over another value that cannot be read", { cadence: "often" }, { property: "cadence", value: months(3) }, { cadence: "3 months" }],
		["beside a remark that is no channel", { comment: "very funny" }, { property: "approach", value: "lunch" }, { approach: "lunch" }],
		["beside a synonym's words that are no day", { "follow up": "ask about visa", relance: null }, { property: "next-contact", value: day("2026-05-01") }, { "next-contact": "2026-05-01" }],
		["beside a synonym's words that are no circle", { tier: "gold", Circle: "" }, { property: "circle", value: "close" }, { Circle: "close" }],
		["beside a synonym's map", { layer: { a: 1 } }, { property: "circle", value: "close" }, { circle: "close" }],
		["nothing away that is no channel", { comment: "very funny" }, { property: "approach", value: null }, {}],
		["away what can be read alone", { tier: "gold", cercle: "proche", circle: { a: 1 } }, { property: "circle", value: null }, { cercle: null }],
		["every key away", { snooze: "2026-01-01", "prm-snooze-until": "2026-02-01", "snoozed-until": null }, { property: "snoozed-until", value: null }, { snooze: null, "prm-snooze-until": null }],
		["nothing away where nothing is", { role: "x" }, { property: "snoozed-until", value: null }, {}],
	])("writes %s", (_, frontmatter, change, expected) => {
		expect(changes(frontmatter, change)).toEqual(expected);
	});

	it("writes what is read back, whatever the note held", () => {
		const key = fc.constantFrom("circle", "tier", "prm-tier", "Cercle", "cadence", "prm-cadence", "rythme", "status", "prm-paused");
		const value = fc.oneof(fc.constantFrom("close", "warm", "3 mois", 90, true, false, null, "", "paused", ["wide"], [["x"]]), fc.anything());
		const change = fc.oneof(
			fc.record({ property: fc.constant("circle" as const), value: fc.constantFrom("inner", "close", "active", "wide", "watch") }),
			fc.record({ property: fc.constant("status" as const), value: fc.constantFrom("active" as const, "paused" as const, "lost" as const) }),
			fc.record({ property: fc.constant("next-contact" as const), value: fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber) }),
			fc.record({ property: fc.constant("cadence" as const), value: fc.constantFrom("never" as const, { count: 6, unit: "week" as const }) }),
		);
		fc.assert(fc.property(fc.dictionary(key, value), change, (frontmatter, one) => {
			const after: Record<string, unknown> = { ...frontmatter, ...changes(frontmatter, one) };
			const { contact } = parseContact({ path: "A.md", metadata: { frontmatter: after }, text: null, modified: 0 }, rules);
			if (one.property === "circle") expect(contact.circle).toBe(one.value);
			if (one.property === "status") expect(contact.status).toBe(one.value);
			if (one.property === "next-contact") expect(contact.nextContact).toBe(one.value);
			if (one.property === "cadence") {
				const sameDays = one.value === "never" ? ["never"] : ["6 weeks", "42 days"];
				expect(sameDays).toContain(contact.cadence === null ? null : formatCadence(contact.cadence));
			}
		}));
	});
});
