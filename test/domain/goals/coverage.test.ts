import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import { type Cover, readCoverage } from "../../../src/domain/goals/coverage";
import type { Network, Organization } from "../../../src/domain/network/network";
import type { Goal } from "../../../src/domain/reconnections/goal";
import { aContact } from "../../support/contact-builder";

const GOAL: Goal = { path: "Goals/Team.md", name: "Team", kind: "job", deadline: null, sectors: [], needs: [], status: "active" };

interface Given {
	readonly goal: Partial<Goal>;
	readonly contacts: readonly Contact[];
	/** Strength of the user's tie by name; 0.5 for the others. */
	readonly strengths?: Readonly<Record<string, number>>;
	readonly organizations?: readonly Partial<Organization>[];
	/** Pairs of names that know each other. */
	readonly knows?: readonly (readonly [string, string])[];
}

function coversOf({ goal, contacts, strengths = {}, organizations = [], knows = [] }: Given): readonly Cover[] {
	const path = (name: string): string => `People/${name}.md`;
	const tied = knows.flatMap(([one, other]) => [[path(one), path(other)], [path(other), path(one)]] as const);
	const tie = { strength: 0.8, sources: [] };
	const network: Network = {
		contacts: () => contacts.map((contact) => contact.path),
		neighbours: (from) => tied.filter(([one]) => one === from).map(([, other]) => ({ path: other, kinds: ["knows"], strength: 0.8 })),
		forEachNeighbour: (from, visit) => {
			for (const [one, other] of tied) if (one === from) visit(other, 0.8);
		},
		tie: (one, other) => (tied.some(([from, to]) => from === one && to === other) ? tie : null),
		organizations: () => organizations.map((one) => ({ key: "", name: "", note: null, current: [], former: [], ...one })),
		organization: () => null,
	};
	return readCoverage({ ...GOAL, ...goal }, contacts, {
		network,
		contact: (at) => contacts.find((contact) => contact.path === at) ?? null,
		strength: (at) => strengths[at.slice("People/".length, -".md".length)] ?? 0.5,
	}).covers;
}

function named(name: string, given: Partial<Contact> = {}): Contact {
	return aContact({ name, ...given });
}

describe("what a goal asks for", () => {
	it.each<[string, Partial<Goal>, Partial<Contact>, string | null]>([
		["a need by what a contact offers", { needs: ["salary levels"] }, { offers: ["Salary level"] }, "Salary level"],
		["a need by an offer that says less", { needs: ["design leadership"] }, { offers: ["design"] }, "design"],
		["a need by a role that says it", { needs: ["hiring managers"] }, { role: "Hiring manager, Europe" }, "Hiring manager, Europe"],
		["a need by a sector that says it", { needs: ["stockage"] }, { sectors: ["Stockage d’énergie"] }, "Stockage d’énergie"],
		["a sector by a wider one", { sectors: ["renewable energy"] }, { sectors: ["Health", "Énergie"] }, "Énergie"],
		["a sector by an offer about it", { sectors: ["mobilité"] }, { offers: ["contacts in mobilité"] }, "contacts in mobilité"],
		["no need by a sector that is wider", { needs: ["design leadership"] }, { sectors: ["Design"] }, null],
		["no need by a role that is wider", { needs: ["head of hiring"] }, { role: "Head" }, null],
		["nothing by someone lost", { needs: ["salary levels"] }, { offers: ["salary levels"], status: "lost" }, null],
		["a need by someone retired", { needs: ["salary levels"] }, { offers: ["salary levels"], status: "retired" }, "salary levels"],
		["nothing by a part of a word", { needs: ["art"] }, { offers: ["smart grids"] }, null],
	])("is met: %s", (_, goal, contact, subject) => {
		const [cover] = coversOf({ goal, contacts: [named("Ada", contact)] });
		expect(cover?.people.map((one) => one.subject)).toEqual(subject === null ? [] : [subject]);
		expect(cover?.level).toBe(subject === null ? "none" : "close");
	});

	it("stands once, gaps first, and leaves out what has no words", () => {
		const covers = coversOf({
			goal: { needs: ["design", "tenders", "?!"], sectors: ["Designs", "energy", "health"] },
			contacts: [named("Ada", { offers: ["design"] }), named("Bea", { sectors: ["energy"], network: "target" })],
		});
		expect(covers.map(({ by, subject, level }) => [by, subject, level])).toEqual([
			["need", "tenders", "none"], ["sector", "health", "none"], ["sector", "energy", "target"], ["need", "design", "close"],
		]);
	});

	it("is near with someone in touch or of the close network, and otherwise somebody to get closer to", () => {
		const contacts = ["Ada", "Bea", "Cleo", "Dora", "Emil"].map((name) => named(name, { offers: ["design"] }));
		const [ada, bea, cleo, dora, emil] = contacts as [Contact, Contact, Contact, Contact, Contact];
		const strengths = { Ada: 0.1, Bea: 0.1, Cleo: 0.9, Dora: 0.3, Emil: 0.2 };
		const close: Contact = { ...bea, network: "close" };
		const target: Contact = { ...cleo, network: "target" };
		const of = (people: readonly Contact[]): Cover | undefined => coversOf({ goal: { needs: ["design"] }, contacts: people, strengths })[0];
		const all = of([ada, close, target, dora, emil]);
		expect(all?.people.map(({ path, tie }) => [path.slice(7, -3), tie])).toEqual([
			["Dora", "close"], ["Bea", "close"], ["Cleo", "target"], ["Emil", "distant"], ["Ada", "distant"],
		]);
		expect(all?.level).toBe("close");
		expect(of([ada, target])?.level).toBe("target");
		expect(of([ada])?.level).toBe("target");
	});
});

it("is the same whatever order contacts come in", () => {
	const words = fc.constantFrom("energy", "Énergies", "energy storage", "design", "x", "");
	const contacts = fc.uniqueArray(fc.record({
		name: fc.constantFrom("Ada", "Bea", "Cleo", "Dora"), sectors: fc.array(words, { maxLength: 2 }), offers: fc.array(words, { maxLength: 2 }),
		network: fc.constantFrom("close", "target", null), status: fc.constantFrom("active", "lost"),
	}), { selector: ({ name }) => name });
	fc.assert(fc.property(contacts, fc.array(words), fc.array(words), (people, needs, sectors) => {
		const given = people.map((one) => named(one.name, one as Partial<Contact>));
		const covers = coversOf({ goal: { needs, sectors }, contacts: given });
		expect(coversOf({ goal: { needs, sectors }, contacts: [...given].reverse() })).toEqual(covers);
		for (const { level, people: found } of covers) expect(level === "none").toBe(found.length === 0);
	}));
});

describe("a gap", () => {
	const target = named("Zoé", { offers: ["tenders"], network: "target" });

	it("tells who could introduce the user to a target", () => {
		const [cover] = coversOf({
			goal: { needs: ["tenders"] }, contacts: [target, named("Ada"), named("Bea")], strengths: { Ada: 0.9, Bea: 0.4, Zoé: 0 },
			knows: [["Ada", "Zoé"], ["Bea", "Zoé"]],
		});
		expect(cover?.introductions.map(({ via }) => via)).toEqual([["People/Ada.md"], ["People/Bea.md"]]);
		expect(cover?.leads).toEqual([]);
	});

	it("asks for no introduction where someone near helps", () => {
		const [cover] = coversOf({
			goal: { needs: ["tenders"] }, contacts: [target, named("Ada", { offers: ["tenders"] })], strengths: { Zoé: 0 }, knows: [["Ada", "Zoé"]],
		});
		expect(cover?.level).toBe("close");
		expect(cover?.introductions).toEqual([]);
	});

	it("with nobody names whom to ask: those whose organisation or tag tells of it, the strongest tie first", () => {
		const [cover] = coversOf({
			goal: { sectors: ["energy"] },
			contacts: [
				named("Ada"), named("Bea"), named("Cleo", { tags: ["topic/energies"] }), named("Dora"),
				named("Emil", { status: "lost" }), named("Finn", { network: "target" }),
			],
			strengths: { Ada: 0.2, Bea: 0.9, Cleo: 0.4, Dora: 0.1 },
			organizations: [
				{ name: "Kestrel Energy", current: ["People/Ada.md", "People/Emil.md", "People/Finn.md"], former: ["People/Bea.md", "People/Ada.md", "People/Dora.md"] },
				{ name: "Halden", current: ["People/Dora.md"] },
			],
		});
		expect(cover?.leads).toEqual([
			{ path: "People/Bea.md", by: "former-organization", name: "Kestrel Energy" },
			{ path: "People/Cleo.md", by: "tag", name: "topic/energies" },
			{ path: "People/Ada.md", by: "organization", name: "Kestrel Energy" },
		]);
	});
});
