import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { communities } from "../../../src/domain/network/communities";
import { type GivenTies, networkOf, pathOf } from "../../support/network-builder";

/** Everyone in a circle of people knows everyone. */
function circle(...names: readonly string[]): Record<string, GivenTies> {
	return Object.fromEntries(names.map((name, at) => [name, { knows: names.slice(at + 1) }]));
}

const groupsOf = (people: Readonly<Record<string, GivenTies>>): readonly (readonly string[])[] =>
	communities(networkOf(people)).map((group) => group.map((path) => path.slice("People/".length, -".md".length)).sort());

describe("groups of people who know each other", () => {
	test.each<[string, Readonly<Record<string, GivenTies>>, readonly (readonly string[])[]]>([
		["none among strangers", { Ann: {}, Bob: {} }, []],
		["two circles that one tie connects", { ...circle("A", "B", "C", "D"), ...circle("K", "L", "M"), X: { links: ["D", "K"] } }, [["A", "B", "C", "D"], ["K", "L", "M", "X"]]],
		["a company, and two friends of whom one works there", {
			A: { companies: ["Acme"] }, B: { companies: ["Acme"] }, C: { companies: ["Acme"] }, D: { companies: ["Acme"], knows: ["K"] }, K: { knows: ["L"] }, L: {},
		}, [["A", "B", "C"], ["D", "K", "L"]]],
	])("%s", (_what, people, groups) => {
		expect(groupsOf(people)).toEqual(groups);
	});

	test("the best connected comes first", () => {
		const [group] = communities(networkOf({ Ann: { knows: ["Bob", "Cleo", "Dan"] }, Bob: { knows: ["Dan"] } }));
		expect(group?.[0]).toBe(pathOf("Ann"));
		expect(group?.at(-1)).toBe(pathOf("Cleo"));
	});

	test("among some of them only", () => {
		const network = networkOf(circle("A", "B", "C", "D"));
		expect(communities(network, ["A", "B"].map(pathOf))).toEqual([["A", "B"].map(pathOf)]);
	});
});

test("everyone is in one group at most, and the order in which notes are read makes no difference", () => {
	const names = [..."ABCDEFGHIJ"];
	const person = fc.record({ knows: fc.subarray(names), links: fc.subarray(names) });
	fc.assert(fc.property(fc.tuple(...names.map(() => person)), fc.shuffledSubarray(names, { minLength: names.length }), (people, order) => {
		const given = Object.fromEntries(people.map((ties, at) => [names[at] ?? "", ties]));
		const groups = communities(networkOf(given));
		const all = groups.flat();
		expect(new Set(all).size).toBe(all.length);
		expect(communities(networkOf(Object.fromEntries(order.map((name) => [name, given[name] ?? {}]))))).toEqual(groups);
	}));
});
