import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Match } from "../../../src/domain/matches/match";
import { MatchTable, type Party } from "../../../src/domain/matches/match-table";

const ME = "Me.md";

function party(name: string, seeks: readonly string[], offers: readonly string[] = []): Party {
	return { path: `${name}.md`, name, seeks, offers };
}

function tableOf(parties: readonly Party[], user: Party | null = null): MatchTable {
	const table = new MatchTable();
	table.putUser(user, null);
	for (const one of parties) table.put(one.path, one, null);
	return table;
}

const say = ({ seeker, offerer, subject, offer }: Match): string => `${seeker} ${subject} < ${offerer} ${offer}`;
const saidOf = (table: MatchTable): readonly string[] => [...table.matches()].map(say);

describe("matches", () => {
	it("tell who seeks what whom offers, each in their own words", () => {
		const table = tableOf([party("Ann", ["graphic designers"]), party("Bob", [], ["law", "Graphic designer"])]);
		expect([...table.matches()]).toEqual([
			{ seeker: "Ann.md", offerer: "Bob.md", subject: "graphic designers", offer: "Graphic designer" },
		]);
	});

	it("begin with what the user offers, then what the user seeks", () => {
		const user = { ...party("Me", ["law"], ["tax"]), path: ME };
		const table = tableOf([party("Ann", ["tax"], ["law"]), party("Bob", [], ["tax"])], user);
		expect(saidOf(table)).toEqual(["Ann.md tax < Me.md tax", "Me.md law < Ann.md law", "Ann.md tax < Bob.md tax"]);
	});

	it("never match somebody with themselves", () => {
		expect(saidOf(tableOf([party("Ann", ["tax"], ["tax"])]))).toEqual([]);
	});

	it("take the nearest of several offers", () => {
		const table = tableOf([party("Ann", ["museum design"]), party("Bob", [], ["design", "design for museums"])]);
		expect(saidOf(table)).toEqual(["Ann.md museum design < Bob.md design for museums"]);
	});

	it("are many at most in proportion to the contacts where all seek what all offer", () => {
		const crowd = Array.from({ length: 300 }, (_, at) => party(`P${1000 + at}`, ["money"], ["money"]));
		const matches = [...tableOf(crowd).matches()];
		expect(matches).toHaveLength(300 * 8);
		const asked = new Map<string, number>();
		for (const { offerer } of matches) asked.set(offerer, (asked.get(offerer) ?? 0) + 1);
		expect(new Set(asked.values())).toEqual(new Set([8]));
	});

	it("are many at most in proportion to the contacts where thousands of subjects share a word", () => {
		const crowd = Array.from({ length: 500 }, (_, at) => party(`P${1000 + at}`, ["tax"], [`tax of ${at}`]));
		expect(saidOf(tableOf(crowd)).length).toBeLessThanOrEqual(500 * 8);
	});

	it("send only a few to the one who offers what hundreds seek", () => {
		const crowd = Array.from({ length: 300 }, (_, at) => party(`P${1000 + at}`, ["money"]));
		expect(saidOf(tableOf([...crowd, party("Rich", [], ["money"])]))).toHaveLength(8);
	});
});

describe("the best match of a contact", () => {
	const user = { ...party("Me", ["law"], ["tax"]), path: ME };
	it.each([
		["the user can help", party("Ann", ["painting", "tax"], ["law"]), { side: "seeks", subject: "tax", other: null }],
		["the contact can help the user", party("Ann", ["painting"], ["law"]), { side: "offers", subject: "law", other: null }],
		["another can help", party("Ann", ["painting"], ["music"]), { side: "seeks", subject: "painting", other: "Zoe" }],
		["the contact can help another", party("Ann", [], ["music"]), { side: "offers", subject: "Music lessons", other: "Zoe" }],
	] as const)("says first that %s", (_, ann, expected) => {
		const best = tableOf([ann, party("Zoe", ["Music lessons"], ["painting"])], user).best("Ann.md");
		expect({ ...best, other: best?.other?.name ?? null }).toEqual(expected);
	});

	it("is with somebody they do not know yet, while there is one", () => {
		const table = tableOf([party("Ann", ["law"]), party("Bob", [], ["law"]), party("Cleo", [], ["law"])]);
		const best = (...known: readonly string[]): string | undefined => table.best("Ann.md", (one, other) => one === "Ann.md" && known.includes(other))?.other?.name;
		expect([best(), best("Bob.md"), best("Bob.md", "Cleo.md")]).toEqual(["Bob", "Cleo", undefined]);
	});

	it("is none where nobody fits", () => {
		const table = tableOf([party("Ann", ["tax"])]);
		expect([table.best("Ann.md"), table.best("Nobody.md")]).toEqual([null, null]);
	});
});

/** More people than are matched with each other by one subject. */
const people = Array.from({ length: 20 }, (_, at) => String.fromCharCode(65 + at));
const few = fc.array(fc.constantFrom("tax", "tax", "tax", "taxes", "tax law", "law", "trade law", "C", "vitamin C", "advice", "!"), { maxLength: 2 });
/** More subjects than are near to one of them. */
const many = fc.array(fc.oneof({ weight: 1, arbitrary: fc.constant("tax") }, { weight: 3, arbitrary: fc.nat(40).map((at) => `tax of ${10 + at}`) }), { maxLength: 4 });

function trialsOf(texts: fc.Arbitrary<readonly string[]>): fc.Arbitrary<[readonly Party[], readonly { path: string; party: Party | null }[]]> {
	const anyParty = fc.record({ name: fc.constantFrom(...people), seeks: texts, offers: texts }).map(({ name, seeks, offers }) => party(name, seeks, offers));
	const change = fc.oneof(
		{ weight: 8, arbitrary: anyParty.map((one): { path: string; party: Party | null } => ({ path: one.path, party: one })) },
		{ weight: 2, arbitrary: fc.constantFrom(...people).map((name) => ({ path: `${name}.md`, party: null })) },
		{ weight: 1, arbitrary: fc.option(anyParty).map((one) => ({ path: ME, party: one === null ? null : { ...one, path: ME } })) },
	);
	const start = fc.tuple(...people.map((name) => fc.record({ seeks: texts, offers: texts }).map(({ seeks, offers }) => party(name, seeks, offers))));
	return fc.tuple(start, fc.array(change, { maxLength: 12 }));
}

describe("whatever comes and goes", () => {
	it.each([["few", few], ["many", many]] as const)("of %s subjects, ends as a table made anew, and tells of everybody whose best match is another", (_, texts) => {
		fc.assert(fc.property(trialsOf(texts), ([start, steps]) => {
			const held = new Map(start.map((one) => [one.path, one]));
			const table = tableOf(start);
			let user: Party | null = null;
			for (const step of steps) {
				const before = people.map((name) => table.best(`${name}.md`));
				const touched = new Set<string>();
				if (step.path === ME) table.putUser((user = step.party), touched);
				else table.put(step.path, step.party, touched);
				if (step.party === null) held.delete(step.path);
				else if (step.path !== ME) held.set(step.path, step.party);
				people.forEach((name, at) => {
					if (!touched.has(`${name}.md`)) expect(table.best(`${name}.md`)).toEqual(before[at]);
				});
			}
			const fresh = tableOf([...held.values()].reverse(), user);
			expect([...table.matches()]).toEqual([...fresh.matches()]);
			for (const name of people) expect(table.best(`${name}.md`)).toEqual(fresh.best(`${name}.md`));
		}), { numRuns: 150 });
	});
});
