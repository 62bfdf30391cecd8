import fc from "fast-check";
import { expect, it } from "vitest";
import { circleNames } from "../../../src/domain/contacts/circle-names";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import { readNameLine, type NameLine, type NameLineWords } from "../../../src/domain/contacts/read-name-line";

const MEANINGS: Readonly<Record<string, "company" | "role">> = { Halden: "company", CTO: "role", Directrice: "role" };
const WORDS: NameLineWords = {
	circleNames: circleNames(DEFAULT_CIRCLES),
	meaningOf: (text) => (Object.hasOwn(MEANINGS, text) ? (MEANINGS[text] ?? null) : null),
};

/** What a line says beside the name. */
function read(line: string): Partial<NameLine> | null {
	const found = readNameLine(line, WORDS);
	if (found === null) return null;
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0)));
}

it("leaves nothing out of a long line, and takes one that is longer than any for nobody", () => {
	const about = "leads a small team and writes about it ".repeat(20).trim();
	expect(read(`Ada Lovelace, ${about}, Halden`)).toEqual({ name: "Ada Lovelace", role: about, company: "Halden" });
	expect(read(`Ada Lovelace, ${about.repeat(3)}`)).toBeNull();
});

it.each<[string, Partial<NameLine>]>([
	["Ada Lovelace", { name: "Ada Lovelace" }],
	["Ada Lovelace, Halden, former colleague, close", { name: "Ada Lovelace", company: "Halden", relationships: ["former-colleague"], circle: "close" }],
	["Ada Lovelace, proche, ancienne collègue, Halden", { name: "Ada Lovelace", company: "Halden", relationships: ["former-colleague"], circle: "close" }],
	["Zoé Lefèvre ; Ateliers du Nord ; cliente ; Noyau", { name: "Zoé Lefèvre", company: "Ateliers du Nord", relationships: ["client"], circle: "inner" }],
	["Ada Lovelace\tHalden\tada@halden.example", { name: "Ada Lovelace", company: "Halden", email: "ada@halden.example" }],
	["Ada Lovelace <ada@halden.example>", { name: "Ada Lovelace", email: "ada@halden.example" }],
	["- [ ] [[People/Ada Lovelace|Ada]], Halden", { name: "Ada Lovelace", company: "Halden" }],
	["12. Ada Lovelace (Halden)", { name: "Ada Lovelace", company: "Halden" }],
	["Jean (Jeannot) Martin", { name: "Jean (Jeannot) Martin" }],
	["Ada Lovelace – CTO, Halden", { name: "Ada Lovelace", role: "CTO", company: "Halden" }],
	["Ada Lovelace, Halden, CTO", { name: "Ada Lovelace", role: "CTO", company: "Halden" }],
	["Ada Lovelace, Directrice", { name: "Ada Lovelace", role: "Directrice" }],
	["Ada Lovelace, baker, Bread & Sons", { name: "Ada Lovelace", role: "baker", company: "Bread & Sons" }],
	["Ada Lovelace, head of design, Europe, Nord", { name: "Ada Lovelace", role: "head of design, Europe", company: "Nord" }],
	["Ada Lovelace, Acme, Inc., friend", { name: "Ada Lovelace", company: "Acme, Inc.", relationships: ["friend"] }],
	["Ada Lovelace, chez Nord, baker", { name: "Ada Lovelace", company: "Nord", role: "baker" }],
	["Ada Lovelace, ex-Halden, at Nord", { name: "Ada Lovelace", company: "Nord", formerCompanies: ["Halden"] }],
	["Ada Lovelace, ex-colleague", { name: "Ada Lovelace", relationships: ["former-colleague"] }],
	["Ada Lovelace, 0612345678, Halden", { name: "Ada Lovelace", phone: "0612345678", company: "Halden" }],
	["Ada Lovelace\t+33 (0)6 12 34 56 78", { name: "Ada Lovelace", phone: "+33 (0)6 12 34 56 78" }],
	["Ada Lovelace, 415-555-0100, 3M", { name: "Ada Lovelace", phone: "415-555-0100", company: "3M" }],
	["Ada Lovelace, 2026-01-01", { name: "Ada Lovelace", company: "2026-01-01" }],
	["Ada Lovelace, Halden, 2012-2016", { name: "Ada Lovelace", company: "Halden", met: "2012-2016" }],
	["Ada Lovelace, , mentor,mentor, mentee", { name: "Ada Lovelace", relationships: ["mentor", "mentee"] }],
	["Jean-Pierre Martin", { name: "Jean-Pierre Martin" }],
])("reads %j", (line, expected) => {
	expect(read(line)).toEqual(expected);
});

it.each(["", "  ", "- ", "12", "—", "42, Halden"])("finds nobody in %j", (line) => {
	expect(read(line)).toBeNull();
});

it("reads any text without failing, and a name holds a letter", () => {
	fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 600 }), (line) => {
		const found = readNameLine(line, WORDS);
		expect(found === null || /\p{L}/u.test(found.name)).toBe(true);
	}));
});
