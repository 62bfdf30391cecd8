import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addFacts, changeCompany, type ToldFacts } from "../../../src/domain/contacts/add-facts";
import { circleNames } from "../../../src/domain/contacts/circle-names";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";

const SILENT: ToldFacts = { company: null, formerCompanies: [], role: null, relationships: [], implied: null, circle: null, emails: [], phone: null, met: null };
const NAMES = circleNames(DEFAULT_CIRCLES);

function add(frontmatter: Readonly<Record<string, unknown>>, told: Partial<ToldFacts>) {
	const { changes, gained, kept } = addFacts(frontmatter, { ...SILENT, ...told }, NAMES);
	return { changes: Object.fromEntries(changes), gained, kept };
}

describe("addFacts", () => {
	it.each<[string, Readonly<Record<string, unknown>>, Partial<ToldFacts>, Readonly<Record<string, unknown>>]>([
		["fills what is silent", {}, {
			company: "[[Halden]]", role: "CTO", relationships: ["mentor"], circle: "close", formerCompanies: ["Nord"], emails: ["a@b.example"], phone: "0612345678", met: "2014",
		}, {
			company: "[[Halden]]", role: "CTO", relationship: "mentor", circle: "close", "former-companies": "Nord", email: "a@b.example", phone: "0612345678", met: "2014",
		}],
		["fills an empty synonym", { Entreprise: "", cercle: null, rencontre: "" }, { company: "Nord", circle: "wide", met: "2014" },
			{ Entreprise: "Nord", cercle: "wide", rencontre: "2014" }],
		["overwrites nothing", { org: "Acme", poste: "baker", tier: "inner", met: "at school" }, { company: "Nord", role: "CTO", circle: "wide", met: "2014" }, {}],
		["adds to a list, under the name it has", { relation: "friend", "anciennes entreprises": ["Acme", [["Beta"]]] },
			{ relationships: ["mentor"], formerCompanies: ["Nord", "beta", "ACME"] },
			{ relation: ["friend", "mentor"], "anciennes entreprises": ["Acme", "[[Beta]]", "Nord"] }],
		["takes one text of several apart", { relationship: "ami, client", emails: "a@b.example c@d.example" },
			{ relationships: ["friend", "mentor"], emails: ["C@D.example", "e@f.example"] },
			{ relationship: ["ami", "client", "mentor"], emails: ["a@b.example", "c@d.example", "e@f.example"] }],
		["puts no number beside one that is there", { mobile: 612345678 }, { phone: "0612345678" }, {}],
		["knows a word of the other language", { relationship: "ancienne collègue" }, { relationships: ["former-colleague"] }, {}],
		["keeps one text whole that is no list", { email: "Ada Byron <a@b.example>" }, { emails: ["c@d.example"] }, { email: ["Ada Byron <a@b.example>", "c@d.example"] }],
		["leaves alone a list of more than texts", { relationship: [{ of: "Tom" }, "friend"], "former-companies": ["Acme", { name: "Beta", until: 2010 }], email: [["a", { b: 1 }]] },
			{ relationships: ["mentor"], formerCompanies: ["Nord"], emails: ["a@b.example"] }, {}],
		["keeps numbers as they are", { "former-companies": [1664, "Acme"] }, { formerCompanies: ["Nord"] }, { "former-companies": [1664, "Acme", "Nord"] }],
		["leaves alone what is no list of texts", { relationship: { a: 1 } }, { relationships: ["mentor"] }, {}],
		["never puts the present company among the former ones", { company: "[[Nord|the firm]]", other: 1 }, { formerCompanies: ["the firm", "Halden"] }, { "former-companies": "Halden" }],
		["adds what a question implies", { relationship: "friend" }, { implied: "former-colleague" }, { relationship: ["friend", "former-colleague"] }],
		["but no tie of work where one is known", { relation: "Manager" }, { implied: "former-colleague" }, {}],
		["nor where one was told", {}, { relationships: ["client"], implied: "former-colleague" }, { relationship: "client" }],
		["and nothing twice", {}, { relationships: ["inspiring"], implied: "inspiring" }, { relationship: "inspiring" }],
	])("%s", (_, frontmatter, told, changes) => {
		expect(add(frontmatter, told).changes).toEqual(changes);
	});

	it("tells what was gained and what stays as it was", () => {
		expect(add({ company: "Acme", circle: "inner" }, { company: "Nord", circle: "close", role: "CTO" }))
			.toEqual({ changes: { role: "CTO" }, gained: ["role"], kept: ["company", "circle"] });
		expect(add({ company: "[[Acme]]", "former-companies": "Nord", cercle: "Proche" }, { company: "Nord", circle: "close" }))
			.toEqual({ changes: {}, gained: [], kept: [] });
	});

	it("loses nothing that a note holds, whatever it is", () => {
		const keys = ["relationship", "former-companies", "email", "company", "role", "met", "circle", "other"];
		const item = fc.oneof(fc.constantFrom("friend, mentor", "a@b.example, c@d.example", "[[Acme]], [[Beta]]", "Nord", "[[Beta]]", "Tom <t@b.example>"), fc.string(), fc.jsonValue({ maxDepth: 1 }));
		const note = fc.dictionary(fc.constantFrom(...keys), fc.oneof(item, fc.array(item, { maxLength: 4 })));
		const told = { company: "Nord", role: "CTO", phone: "06 12", relationships: ["mentor"] as const, implied: "inspiring" as const, formerCompanies: ["Halden"], emails: ["e@f.example"], met: "2014", circle: "close" };
		// What stood in one text may become several: all but the signs between them stays, in order.
		const bare = (value: unknown): string => JSON.stringify(value ?? null).replace(/null|\\[nrtbf]|[^\p{L}\p{N}{}@.<>:-]/gu, "");
		fc.assert(fc.property(note, (held) => {
			const { changes } = add(held, told);
			for (const [key, value] of Object.entries(changes)) expect(bare(value).startsWith(bare(held[key]))).toBe(true);
		}));
	});

	it("changes nothing when told twice", () => {
		const told = { company: "Nord", relationships: ["mentor", "friend"] as const, formerCompanies: ["Halden", "Acme"], emails: ["a@b.example"], met: "2014" };
		const first = add({ relationship: "client" }, told).changes;
		expect(add({ ...first }, told)).toEqual({ changes: {}, gained: [], kept: [] });
	});
});

describe("changeCompany", () => {
	it.each<[Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
		[{ company: "[[Acme]]" }, { company: "Nord", "former-companies": "[[Acme]]" }],
		[{ org: ["Acme", "Beta"], "past companies": "Old" }, { org: ["Nord", "Beta"], "past companies": ["Old", "Acme"] }],
		[{ company: "[[Acme]], [[Beta]]" }, { company: ["Nord", "[[Beta]]"], "former-companies": "[[Acme]]" }],
		[{ company: "NORD" }, {}],
		[{ company: "Acme", "former-companies": "[[acme]]" }, { company: "Nord" }],
		// Else the present one would be told nowhere.
		[{ company: "Acme", "former-companies": { Beta: 2010 } }, {}],
		[{ company: "Acme", "former-companies": ["Old", { name: "Beta" }] }, {}],
		[{ company: ["Acme", { name: "Beta" }] }, {}],
		[{}, {}],
	])("in %j", (frontmatter, changes) => {
		expect(Object.fromEntries(changeCompany(frontmatter, "Nord"))).toEqual(changes);
	});
});
