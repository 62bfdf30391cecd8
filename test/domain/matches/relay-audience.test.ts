import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import { findRelayAudience, RELAY_FITS, type Passed, type RelayReader } from "../../../src/domain/matches/relay-audience";
import type { Goal } from "../../../src/domain/reconnections/goal";
import { aContact } from "../../support/contact-builder";

type Person = Parameters<typeof findRelayAudience>[1] extends Iterable<infer One> ? One : never;

const GOAL: Goal = {
	path: "Goals/Storage.md", name: "Storage", kind: "job", deadline: null, sectors: ["energy storage"], needs: ["grid rules"], status: "active",
};

function person(contact: Partial<Contact>, goals: readonly Goal[] = []): Person {
	return { contact: aContact({ name: "Ana", ...contact }), goals };
}

function find(passed: Partial<Passed>, people: readonly Person[], strengthOf: (path: string) => number = () => 0): readonly RelayReader[] {
	return findRelayAudience({ subject: "", text: "", ...passed }, people, strengthOf, 30);
}

function fitsOf(passed: Partial<Passed>, contact: Partial<Contact>, goals: readonly Goal[] = []): readonly string[] {
	return find(passed, [person(contact, goals)]).flatMap(({ fits }) => fits.map(({ kind, words }) => `${kind}: ${words}`));
}

describe("what is passed on speaks to", () => {
	it.each<readonly [string, Partial<Contact>, readonly string[]]>([
		["Meet-up for data engineers in Lyon", { seeks: ["hiring data engineers"] }, ["seeks: hiring data engineers"]],
		["Salon : les énergies renouvelables", { sectors: ["Energie renouvelable"] }, ["sector: Energie renouvelable"]],
		["Halden opens an office in Lyon", { companies: ["[[Companies/Halden|Halden]]"] }, ["company: Halden"]],
		["A guide to pricing", { offers: ["advice on pricing"] }, ["offers: advice on pricing"]],
		["Why cities plant trees", { tags: ["city/trees"] }, ["topic: city/trees"]],
		["New IT rules", { sectors: ["IT"] }, ["sector: IT"]],
		["A job fair for data engineers", { role: "Data engineer" }, ["role: Data engineer"]],
		["How it works", { sectors: ["IT"] }, []],
		["The oranges are ripe", { companies: ["Orange"] }, []],
		["Orange et la fibre", { companies: ["Orange"] }, ["company: Orange"]],
		["A talk on data", { seeks: ["a head of data engineering in Lyon"] }, []],
		["Design systems in transport", { seeks: ["design reviews"] }, ["seeks: design reviews"]],
		["The contact of a person", { tags: ["contact", "person"] }, []],
		["Wind power", { sectors: ["wind power"], tags: ["wind-power"] }, ["sector: wind power"]],
		["", { sectors: ["energy"] }, []],
	])("%j: someone with %j", (subject, contact, fits) => {
		expect(fitsOf({ subject }, contact)).toEqual(fits);
	});

	it("someone who is part of a goal of the user's, as long as that is under way", () => {
		expect(fitsOf({ subject: "Storage of energy pays" }, {}, [GOAL])).toEqual(["goal: energy storage"]);
		expect(fitsOf({ subject: "Storage of energy pays" }, {}, [{ ...GOAL, status: "done" }])).toEqual([]);
	});

	it("nobody by one word of two that is said in passing", () => {
		expect(fitsOf({ subject: "Trams", text: "The design of trams." }, { seeks: ["design reviews"], sectors: ["design"] })).toEqual(["sector: design"]);
	});

	it("nobody by the words of an address", () => {
		expect(fitsOf({ text: "https://energy.example.com/com" }, { sectors: ["energy", "com"] })).toEqual([]);
	});

	it.each(["lost", "archived", "paused"] as const)("nobody who is %s", (status) => {
		expect(fitsOf({ subject: "energy" }, { sectors: ["energy"], status })).toEqual([]);
	});
});

describe("the best come first", () => {
	const names = (readers: readonly RelayReader[]): readonly string[] => readers.map(({ contact }) => contact.name);

	it("by what fits: what they look for before their sector, more things before one", () => {
		const people = [
			person({ name: "Offers", offers: ["energy"] }), person({ name: "Sector", sectors: ["energy"] }),
			person({ name: "Seeks", seeks: ["energy"] }), person({ name: "Both", seeks: ["energy"], companies: ["Halden"] }),
		];
		expect(names(find({ subject: "Energy at Halden" }, people))).toEqual(["Both", "Seeks", "Sector", "Offers"]);
	});

	it("by the subject before what is said in passing", () => {
		const people = [person({ name: "Aside", sectors: ["gardens"] }), person({ name: "Subject", sectors: ["energy"] })];
		expect(names(find({ subject: "Energy", text: "There are gardens too." }, people))).toEqual(["Subject", "Aside"]);
	});

	it("by all of a sector before half of what they look for", () => {
		const people = [person({ name: "Half", seeks: ["design reviews"] }), person({ name: "Whole", sectors: ["design"] })];
		expect(names(find({ subject: "Design systems" }, people))).toEqual(["Whole", "Half"]);
	});

	it("by the tie, then by path", () => {
		const people = ["Zoé", "Ana", "Ben"].map((name) => person({ name, sectors: ["energy"] }));
		expect(names(find({ subject: "energy" }, people, (path) => (path.includes("Zoé") ? 0.5 : 0)))).toEqual(["Zoé", "Ana", "Ben"]);
	});

	it("and no more than asked for", () => {
		const people = Array.from({ length: 40 }, (_, at) => person({ name: `P${at}`, sectors: ["energy"] }));
		expect(find({ subject: "energy" }, people)).toHaveLength(30);
	});
});

it("answers whatever stands in notes: each reader fits, each kind once", () => {
	const text = fc.string({ unit: "binary", maxLength: 30 });
	const terms = fc.array(text, { maxLength: 3 });
	fc.assert(fc.property(text, text, fc.array(fc.record({ seeks: terms, sectors: terms, tags: terms, offers: terms, companies: terms }), { maxLength: 5 }), (subject, body, people) => {
		for (const { fits } of find({ subject, text: body }, people.map((one) => person(one)))) {
			const kinds = fits.map(({ kind }) => kind);
			expect(kinds.length).toBeGreaterThan(0);
			expect(RELAY_FITS.filter((kind) => kinds.includes(kind))).toEqual(kinds);
		}
	}));
});
