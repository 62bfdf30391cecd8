import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import { parseContact } from "../../../src/domain/contacts/parse-contact";
import { CONTACT_SYNONYMS } from "../../../src/domain/contacts/properties";
import { isCalendarDay } from "../../../src/domain/day/calendar-day";
import { aContact } from "../../support/contact-builder";
import { noteSnapshot } from "../../support/note-metadata";
import { readingRules } from "../../support/reading-rules-builder";

const rules = readingRules();
const parse = (frontmatter: Record<string, unknown>, path = "People/Claire Fontaine.md") =>
	parseContact({ path, metadata: { frontmatter }, text: null, modified: 0 }, rules);
const parseYaml = (yaml: string) => parseContact(noteSnapshot("People/Claire Fontaine.md", `---\n${yaml}\n---\n`), rules);

describe("parseContact", () => {
	it("knows nothing of a silent note but its name", () => {
		const { contact, problems } = parseContact(
			{ path: "People/Claire Fontaine.md", metadata: null, text: null, modified: 0 },
			rules,
		);
		expect(contact).toEqual(aContact());
		expect(problems).toEqual([]);
	});

	it("reads every property", () => {
		const { contact, problems } = parseYaml(`
aliases: [Claire, CF]
tags: [contact/work, vip]
company: "[[Acme]]"
former-companies: ["[[Beta]]", Gamma]
role: CTO
sector: Energy
location: Lyon
email: claire@example.com
phone: "+33 6 12 34 56 78"
url: https://example.com
linkedin: https://www.linkedin.com/in/claire
relationship: [mentor, former colleague]
circle: close
network: target
cadence: 6 weeks
last-contact: 2026-03-01
next-contact: 2026-06-01
goal: "[[New job]]"
approach: coffee
seeks: [a CFO]
offers: [python, sql]
knows: ["[[Tom]]"]
introduced-by: "[[Anne]]"
met: 2019-05
added: 2024-01-02T10:30
birthday: --02-29
language: fr
address-as: tu
status: paused
snoozed-until: 2026-05-20`);
		expect(problems).toEqual([]);
		expect(contact).toEqual(aContact({
			aliases: ["Claire", "CF"],
			tags: ["contact/work", "vip"],
			companies: ["[[Acme]]"],
			formerCompanies: ["[[Beta]]", "Gamma"],
			role: "CTO",
			sectors: ["Energy"],
			location: "Lyon",
			emails: ["claire@example.com"],
			phones: ["+33 6 12 34 56 78"],
			urls: ["https://example.com"],
			linkedin: "https://www.linkedin.com/in/claire",
			relationships: ["mentor", "former-colleague"],
			circle: "close",
			network: "target",
			cadence: { count: 6, unit: "week" },
			lastContact: "2026-03-01" as Contact["lastContact"],
			nextContact: "2026-06-01" as Contact["nextContact"],
			goals: ["[[New job]]"],
			approach: "coffee",
			seeks: ["a CFO"],
			offers: ["python", "sql"],
			knows: ["[[Tom]]"],
			introducedBy: ["[[Anne]]"],
			met: "2019-05",
			added: "2024-01-02" as Contact["added"],
			birthday: { year: null, month: 2, day: 29 },
			language: "fr",
			addressAs: "tu",
			status: "paused",
			snoozedUntil: "2026-05-20" as Contact["snoozedUntil"],
		}));
	});

	it("reads a vault kept with another plugin's properties as it is", () => {
		const { contact, problems } = parseYaml(`
tags: people
prm-tier: casual
prm-cadence: 45
prm-last-contacted: 2026-01-01
prm-snooze-until: 2026-06-01
prm-paused: true
prm-birthday: 05-20
prm-relationship: friend
prm-location: Paris`);
		expect(problems).toEqual([]);
		expect(contact).toMatchObject({
			circle: "active",
			cadence: { count: 45, unit: "day" },
			lastContact: "2026-01-01",
			snoozedUntil: "2026-06-01",
			status: "paused",
			birthday: { year: null, month: 5, day: 20 },
			relationships: ["friend"],
			location: "Paris",
		});
	});

	it.each<[string, string, Partial<Record<keyof Contact, unknown>>]>([
		["a link without quotes", "company: [[Acme]]", { companies: ["[[Acme]]"] }],
		["a link without quotes and with a comma", "company: [[Doe, John]]", { companies: ["[[Doe, John]]"] }],
		["a list of links without quotes", "knows:\n  - [[Tom]]\n  - [[Anne|A]]", { knows: ["[[Tom]]", "[[Anne|A]]"] }],
		["a flow list of links without quotes", "knows: [[[Tom]], Anne]", { knows: ["[[Tom]]", "Anne"] }],
		["a link without quotes as one text", "location: [[Lyon]]", { location: "[[Lyon]]" }],
		["several links in one text", 'goal: "[[A]], [[B|b]]"', { goals: ["[[A]]", "[[B|b]]"] }],
		["a comma in a company's name", "company: Acme, Inc.", { companies: ["Acme, Inc."] }],
		["one text of several skills", "offers: python, sql; go", { offers: ["python", "sql", "go"] }],
		["one text of several addresses", "email: a@x.example, b@x.example", { emails: ["a@x.example", "b@x.example"] }],
		["each item once", "seeks: [a, b, a, '']", { seeks: ["a", "b"] }],
		["one value in a list", "circle: [close]", { circle: "close" }],
		["a number as text", "role: 42", { role: "42" }],
		["numbers among names", "aliases: [007, 3M]", { aliases: ["7", "3M"] }],
		["a cadence as a number or text", "cadence: '45'", { cadence: { count: 45, unit: "day" } }],
		["a cadence in French", "rythme: tous les 3 mois", { cadence: { count: 3, unit: "month" } }],
		["never", "cadence: jamais", { cadence: "never" }],
		["a circle in either language", "cercle: Noyau", { circle: "inner" }],
		["the latest of all last contacts", "last-contact: 2025-01-01\nlast chat: 2026-02-01\nLast Met: 2025-12-01", { lastContact: "2026-02-01" }],
		["a day as a link to its note", 'last-contact: "[[Daily/2026-02-01|then]]"', { lastContact: "2026-02-01" }],
		["a day as a link without quotes", "last-contact: [[2026-02-01]]", { lastContact: "2026-02-01" }],
		["a day with a time", "last-contact: 2023-01-02T23:30:00Z", { lastContact: "2023-01-02" }],
		["words whatever their case", "status: Archived\nnetwork: TARGET\nlanguage: fr-CA", { status: "archived", network: "target", language: "fr" }],
		["a pause that is over", "prm-paused: false", { status: "active" }],
		["a channel in French", "comment: déjeuner", { approach: "lunch" }],
		["a remark that is no channel", "comment: met at the fair", { approach: null }],
		["a year of birth", "born: 1980", { birthday: { year: 1980, month: null, day: null } }],
		["nothing in empty values", "circle:\ncadence: ''\nknows: []\nbirthday: null\nlast-contact: '  '\nphone: [null, '']", {}],
	])("reads %s", (_, yaml, expected) => {
		const { contact, problems } = parseYaml(yaml);
		expect(contact).toEqual({ ...aContact(), ...expected });
		expect(problems).toEqual([]);
	});

	it.each<[string, string, string, string, string | null]>([
		["last-contact: 15/08/2026", "not-a-day", "last-contact", "15/08/2026", "2026-08-15"],
		["Dernier Contact: 02/01/2023", "not-a-day", "Dernier Contact", "02/01/2023", null],
		["next-contact: 2026-13-45", "not-a-day", "next-contact", "2026-13-45", null],
		["snooze: hier", "not-a-day", "snooze", "hier", null],
		["added: {}", "not-a-day", "added", "{…}", null],
		["added: true", "not-a-day", "added", "true", null],
		["birthday: 29/02/1980", "not-a-birthday", "birthday", "29/02/1980", "1980-02-29"],
		["bday: 1981-02-29", "not-a-birthday", "bday", "1981-02-29", null],
		["cadence: often", "not-a-cadence", "cadence", "often", null],
		["frequency: -3", "not-a-cadence", "frequency", "-3", null],
		["circle: friends", "unknown-circle", "circle", "friends", null],
		["tier: warm", "unknown-circle", "tier", "warm", null],
		["circle: { a: 1 }", "not-a-value", "circle", "{…}", null],
		["network: cible", "unknown-network", "network", "cible", "target"],
		["status: en pause", "unknown-status", "status", "en pause", "paused"],
		["status: married", "unknown-status", "status", "married", null],
		["language: french", "unknown-language", "language", "french", "fr"],
		["address-as: sie", "unknown-address-as", "address-as", "sie", null],
		["approach: pigeon", "unknown-channel", "approach", "pigeon", null],
		["relation: ami", "unknown-relationship", "relation", "ami", "friend"],
		["relation: [friend, ami]", "unknown-relationship", "relation", "ami", null],
		["company: { name: Acme }", "not-a-value", "company", "{…}", null],
		["role: true", "not-a-value", "role", "true", null],
		["knows: [[Tom], { a: 1 }]", "not-a-value", "knows", "[…], {…}", null],
		["tel: +33612345678", "number-for-text", "tel", "33612345678", "+33612345678"],
		["tel: 0612345678", "number-for-text", "tel", "612345678", null],
		["phone: [612345678, '+33 1']", "number-for-text", "phone", "612345678, +33 1", null],
	])("lists %s as %s", (yaml, code, property, value, repair) => {
		const { problems } = parseYaml(yaml);
		expect(problems).toEqual([{ path: "People/Claire Fontaine.md", property, code, value, repair }]);
	});

	it("keeps the rest of a note with bad values", () => {
		const { contact } = parseYaml("circle: nope\nlast-contact: hier\nlast chat: 2026-01-01\nrole: CTO\ntel: 612345678\nknows: [Tom, {}]");
		expect(contact).toEqual(aContact({
			role: "CTO",
			lastContact: "2026-01-01" as Contact["lastContact"],
			phones: ["612345678"],
			knows: ["Tom"],
		}));
	});

	it("takes a Date for its calendar day", () => {
		expect(parse({ "last-contact": new Date("2026-05-01"), met: new Date("2019-05-01") }).contact).toMatchObject({
			lastContact: "2026-05-01",
			met: "2019-05-01",
		});
	});

	it("is not fooled by keys that every object has", () => {
		const frontmatter = JSON.parse('{"__proto__":{"role":"evil"},"constructor":"x","toString":"y","hasOwnProperty":"z","circle":"__proto__"}') as Record<string, unknown>;
		const { contact, problems } = parse(frontmatter);
		expect(contact).toEqual(aContact());
		expect(problems.map(({ code }) => code)).toEqual(["unknown-circle"]);
	});

	it("shortens a long bad value", () => {
		const { problems } = parse({ circle: "🎯".repeat(1000), "next-contact": "x\n\ny" });
		expect(Array.from(problems[0]?.value ?? "").length).toBe(80);
		expect(problems[1]?.value).toBe("x y");
	});

	it("reads notes of any size", () => {
		const frontmatter: Record<string, unknown> = { role: "x".repeat(5_000_000), knows: Array.from({ length: 5000 }, (_, i) => `[[${i}]]`) };
		for (let index = 0; index < 20_000; index++) frontmatter[`key ${index}`] = "value";
		let deep: unknown = "x";
		for (let depth = 0; depth < 1000; depth++) deep = [deep];
		frontmatter["company"] = deep;
		frontmatter["circle"] = "x".repeat(1_000_000);
		frontmatter["cadence"] = " ".repeat(1_000_000) + "x";
		const { contact, problems } = parse(frontmatter);
		expect(contact.knows).toHaveLength(5000);
		expect(problems.map(({ code }) => code).sort()).toEqual(["not-a-cadence", "not-a-value", "unknown-circle"]);
	});

	it("never throws, and finds days that are days and texts that are texts", () => {
		const key = fc.oneof(
			fc.constantFrom(...Object.keys(CONTACT_SYNONYMS), ...Object.values(CONTACT_SYNONYMS).flat(), "tags", "tag", "__proto__"),
			fc.string(),
		);
		const value = fc.oneof(fc.anything({ withDate: true, withNullPrototype: true, withBigInt: true }), fc.array(fc.array(fc.string())), fc.string());
		fc.assert(fc.property(fc.dictionary(key, value), (frontmatter) => {
			const { contact, problems } = parse(frontmatter);
			for (const found of [contact.lastContact, contact.nextContact, contact.added, contact.snoozedUntil]) {
				expect(found === null || isCalendarDay(found)).toBe(true);
			}
			for (const list of [contact.aliases, contact.tags, contact.companies, contact.phones, contact.knows, contact.seeks]) {
				for (const item of list) expect(typeof item === "string" && item !== "").toBe(true);
			}
			for (const problem of problems) {
				expect(Object.hasOwn(frontmatter, problem.property)).toBe(true);
				expect(Array.from(problem.value).length).toBeLessThanOrEqual(80);
			}
		}), { numRuns: 1000 });
	});
});
