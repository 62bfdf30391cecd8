import { describe, expect, test } from "vitest";
import type { TieSource } from "../../../src/domain/network/network";
import { day } from "../../support/day";
import { networkOf, pathOf } from "../../support/network-builder";

const [ANN, BOB, CLEO, DAN] = ["Ann", "Bob", "Cleo", "Dan"].map(pathOf) as [string, string, string, string];
const crowd = (count: number): string[] => Array.from({ length: count }, (_, at) => `Person ${String(at).padStart(5, "0")}`);

describe("what ties two contacts, seen from either", () => {
	test.each<[string, ReturnType<typeof networkOf>, number, readonly TieSource[]]>([
		["one knows the other", networkOf({ Ann: { knows: ["Bob"] } }), 0.8, [{ kind: "knows", note: ANN }]],
		["both say so", networkOf({ Ann: { knows: ["Bob"] }, Bob: { knows: ["Ann"] } }), 0.8, [{ kind: "knows", note: ANN }, { kind: "knows", note: BOB }]],
		["one introduced the other", networkOf({ Bob: { introducedBy: ["Ann"] } }), 0.7, [{ kind: "introduced-by", note: BOB }]],
		["a note links to the other's", networkOf({ Ann: { links: ["Bob"] } }), 0.1, [{ kind: "link", note: ANN }]],
		["a meeting", networkOf({}, [["2026-05-01", "Ann", "Bob"]]), 0.35, [{ kind: "meeting", count: 1, last: day("2026-05-01") }]],
		["three meetings", networkOf({}, [["2026-05-01", "Ann", "Bob"], ["2026-04-01", "Bob", "Ann", "Cleo"], ["2025-04-01", "Bob", "Ann"]]), 0.55, [{ kind: "meeting", count: 3, last: day("2026-05-01") }]],
		["many meetings", networkOf({}, Array.from({ length: 9 }, (_, at) => [`2026-05-0${at + 1}`, "Ann", "Bob"] as const)), 0.7, [{ kind: "meeting", count: 9, last: day("2026-05-09") }]],
		["the same place of work", networkOf({ Ann: { companies: ["[[Firms/Acmé|us]]"] }, Bob: { companies: ["ACME"] } }), 0.3, [{ kind: "organization", name: "ACME" }]],
		["one left it", networkOf({ Ann: { companies: ["Acme"] }, Bob: { former: ["Acme"] } }), 0.1, [{ kind: "former-organization", name: "Acme" }]],
		["one has it second", networkOf({ Ann: { companies: ["Acme"] }, Bob: { companies: ["Beta", "Acme"] } }), 0.1, [{ kind: "former-organization", name: "Acme" }]],
		["both left it and are elsewhere together", networkOf({ Ann: { companies: ["Beta"], former: ["Acme"] }, Bob: { companies: ["Beta"], former: ["Acme"] } }), 0.3, [{ kind: "organization", name: "Beta" }, { kind: "former-organization", name: "Acme" }]],
		["one came back to it", networkOf({ Ann: { companies: ["Acme"], former: ["Acme"] }, Bob: { companies: ["Acme"] } }), 0.3, [{ kind: "organization", name: "Acme" }]],
		["everything", networkOf({ Ann: { links: ["Bob"], knows: ["Bob"], companies: ["Acme"] }, Bob: { introducedBy: ["Ann"], companies: ["Acme"] } }, [["2026-05-01", "Ann", "Bob"]]), 0.8, [
			{ kind: "knows", note: ANN }, { kind: "introduced-by", note: BOB }, { kind: "meeting", count: 1, last: day("2026-05-01") }, { kind: "organization", name: "Acme" }, { kind: "link", note: ANN },
		]],
	])("%s", (_what, network, strength, sources) => {
		expect(network.tie(ANN, BOB)?.strength).toBe(strength);
		expect(new Set(network.tie(ANN, BOB)?.sources)).toEqual(new Set(sources));
		expect(network.tie(ANN, BOB)?.sources.map(({ kind }) => kind)).toEqual(sources.map(({ kind }) => kind));
		expect(network.tie(BOB, ANN)?.strength).toBe(strength);
		const seen = network.neighbours(BOB).find(({ path }) => path === ANN);
		expect(seen).toEqual({ path: ANN, strength, kinds: [...new Set(sources.map(({ kind }) => kind))] });
	});
});

test("neighbours come the strongest first, then by path; who is unknown has none", () => {
	const network = networkOf({ Ann: { links: ["Dan"], knows: ["Cleo", "Bob"] } });
	expect(network.neighbours(ANN).map(({ path }) => path)).toEqual([BOB, CLEO, DAN]);
	expect(network.neighbours("Nobody.md")).toEqual([]);
	expect(network.tie(ANN, "Nobody.md")).toBeNull();
	expect(network.tie(ANN, ANN)).toBeNull();
});

test("a walk inside a walk sees the same", () => {
	const network = networkOf({ Ann: { knows: ["Bob", "Cleo"] }, Bob: { knows: ["Dan"] } });
	const steps: string[] = [];
	network.forEachNeighbour(ANN, (one) => network.forEachNeighbour(one, (other) => steps.push(`${one} ${other}`)));
	expect(steps.sort()).toEqual([`${BOB} ${ANN}`, `${BOB} ${DAN}`, `${CLEO} ${ANN}`]);
});

test("a walk that fails leaves the next one clean", () => {
	const network = networkOf({ Ann: { knows: ["Bob"] }, Cleo: { knows: ["Dan"] } });
	expect(() => network.forEachNeighbour(ANN, () => {
		throw new Error("stop");
	})).toThrow("stop");
	expect(network.neighbours(CLEO).map(({ path }) => path)).toEqual([DAN]);
});

test("a meeting to come ties nobody until its day", () => {
	const network = networkOf({}, [["2026-05-20", "Ann", "Bob"]]);
	network.setDay(day("2026-05-19"));
	expect([network.neighbours(ANN), network.tie(ANN, BOB)]).toEqual([[], null]);
	network.setDay(day("2026-05-20"));
	expect(network.tie(ANN, BOB)?.sources).toHaveLength(1);
});

test("who knows, met or introduced themselves is no neighbour of theirs", () => {
	const network = networkOf({ Ann: { knows: ["Ann"], introducedBy: ["Ann"], links: ["Ann"] } }, [["2026-05-01", "Ann", "Ann"]]);
	expect(network.neighbours(ANN)).toEqual([]);
});

describe("crowds", () => {
	test("a meeting of nine ties nobody", () => {
		expect(networkOf({}, [["2026-05-01", ...crowd(9)]]).neighbours(pathOf("Person 00000"))).toEqual([]);
		expect(networkOf({}, [["2026-05-01", ...crowd(8)]]).neighbours(pathOf("Person 00000"))).toHaveLength(7);
	});

	test("an organisation of 201 ties nobody, until one of them is gone", () => {
		const network = networkOf(Object.fromEntries(crowd(201).map((name) => [name, { companies: ["Acme"] }])));
		const last = pathOf("Person 00200");
		expect(network.neighbours(last)).toEqual([]);
		expect(network.tie(last, pathOf("Person 00007"))).toBeNull();
		network.dropContact(pathOf("Person 00003"));
		expect(network.neighbours(last)).toHaveLength(199);
		expect(network.organization("acme")?.current).toHaveLength(200);
	});

	test("10,000 in one company, and one who knows 5,000 of them", () => {
		const people = Object.fromEntries(crowd(10_000).map((name) => [name, { companies: ["Acme"] }]));
		const network = networkOf({ ...people, Hub: { knows: crowd(5_000) } });
		expect(network.neighbours(pathOf("Hub"))).toHaveLength(5_000);
		expect(network.neighbours(pathOf("Person 00001")).map(({ path }) => path)).toEqual([pathOf("Hub")]);
		network.dropContact(pathOf("Hub"));
		expect(network.neighbours(pathOf("Person 00001"))).toEqual([]);
	});
});

describe("organisations", () => {
	const network = networkOf({ Ann: { companies: ["[[Acmé]]"] }, Bob: { companies: ["Acmé"], former: ["Beta"] }, Cleo: { former: ["acme"] } });

	test("by a reference, in whatever way it is written", () => {
		for (const reference of ["Acme", "[[Acme]]", "[[Firms/ACMÉ#Team|the firm]]"]) {
			expect(network.organization(reference)).toEqual({ key: "acme", name: "Acmé", note: null, current: [ANN, BOB], former: [CLEO] });
		}
		expect(network.organization("Gamma")).toBeNull();
		expect([...network.organizations()].map(({ key }) => key).sort()).toEqual(["acme", "beta"]);
	});

	test("the first of its notes names it, and finds it", () => {
		const named = networkOf({ Ann: { companies: ["ACME"] } });
		named.addOrganization("Work/Acme.md");
		named.addOrganization("Firms/Acme.md");
		named.addOrganization("Firms/Beta.md");
		expect(named.organization("Work/Acme.md")).toMatchObject({ name: "Acme", note: "Firms/Acme.md", current: [ANN] });
		expect(named.organization("beta")).toMatchObject({ name: "Beta", current: [] });
		for (const note of ["Work/Acme.md", "Firms/Acme.md", "Firms/Beta.md"]) named.dropOrganization(note);
		expect(named.organization("acme")).toMatchObject({ name: "ACME", note: null });
		expect(named.organization("beta")).toBeNull();
	});

	test("one goes with the last who was there", () => {
		const small = networkOf({ Ann: { companies: ["Acme"] }, Bob: { former: ["Acme"] } });
		small.dropContact(ANN);
		expect(small.organization("Acme")).toMatchObject({ current: [], former: [BOB] });
		small.dropContact(BOB);
		expect([...small.organizations()]).toEqual([]);
	});
});
