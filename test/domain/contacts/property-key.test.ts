import { describe, expect, it } from "vitest";
import { CONTACT_PROPERTIES, CONTACT_SYNONYMS, type ContactProperty } from "../../../src/domain/contacts/properties";
import { findEmptyKey, findProperty, keysHolding } from "../../../src/domain/contacts/property-key";
import { foldKey } from "../../../src/domain/text/fold-text";

describe("the names of properties", () => {
	const names = Object.entries(CONTACT_SYNONYMS).flatMap(([property, synonyms]) =>
		[property, ...synonyms].map((name) => [name, property] as const));

	it.each(names)("%j is %s", (name, property) => {
		expect(CONTACT_PROPERTIES.propertyOf(name)).toBe(property);
	});

	it("name one property each", () => {
		expect(new Set(names.map(([name]) => foldKey(name))).size).toBe(names.length);
	});

	it.each([
		["Last-Contact", "last-contact"],
		["last_contact", "last-contact"],
		["LAST CONTACT", "last-contact"],
		["lastContact", "last-contact"],
		["Société", "company"],
		["societe", "company"],
		["telephone", "phone"],
		["SOCIE\u0301TE\u0301", "company"],
		["Présenté par", "introduced-by"],
		["address_as", "address-as"],
		["notes", null],
		["__proto__", null],
		["constructor", null],
		["toString", null],
		["", null],
		["-", null],
	])("%j is %j, whatever its case, accents and spaces", (key, property) => {
		expect(CONTACT_PROPERTIES.propertyOf(key)).toBe(property);
	});
});

describe("findProperty", () => {
	it.each<[string, Record<string, unknown>, ContactProperty, { key: string; value: unknown } | null]>([
		["the own name before a synonym", { job: "a", role: "b" }, "role", { key: "role", value: "b" }],
		["a synonym when the own name is empty", { role: "", job: "a" }, "role", { key: "job", value: "a" }],
		["a synonym when the own name is an empty list", { aliases: [], nickname: "Al" }, "aliases", { key: "nickname", value: "Al" }],
		["the first synonym of the table", { fonction: "c", poste: "b", job: "a" }, "role", { key: "job", value: "a" }],
		["the key as it is written", { "Job Title": "a" }, "role", { key: "Job Title", value: "a" }],
		["the plugin's spelling before another", { Role: "a", role: "b" }, "role", { key: "role", value: "b" }],
		["false, which says something", { "prm-paused": false }, "status", { key: "prm-paused", value: false }],
		[
			"the latest day of last-contact",
			{ "last-contact": "2026-01-01", "last chat": "2026-03-01", "last met": "2026-02-01" },
			"last-contact",
			{ key: "last chat", value: "2026-03-01" },
		],
		[
			"a day before what cannot be read",
			{ "last-contact": "hier", "last chat": "2026-03-01" },
			"last-contact",
			{ key: "last chat", value: "2026-03-01" },
		],
		["nothing where nothing is", { role: null, other: 1 }, "role", null],
	])("finds %s", (_, frontmatter, property, expected) => {
		expect(findProperty(frontmatter, property)).toEqual(expected);
	});

	it("knows the keys that hold something, and those that stand empty", () => {
		const frontmatter = { Frequency: "", cadence: null, rythme: "3 mois", "prm-cadence": 90 };
		expect(keysHolding(frontmatter, "cadence")).toEqual(["rythme", "prm-cadence"]);
		expect(findEmptyKey(frontmatter, "cadence")).toBe("cadence");
		expect(findEmptyKey({ Frequency: "" }, "cadence")).toBe("Frequency");
		expect(findEmptyKey({}, "cadence")).toBeNull();
	});

	it("does not read what front matter inherits", () => {
		const frontmatter = Object.create({ role: "inherited" }) as Record<string, unknown>;
		expect(findProperty(frontmatter, "role")).toBeNull();
	});
});
