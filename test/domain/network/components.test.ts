import { expect, test } from "vitest";
import { components } from "../../../src/domain/network/components";
import { networkOf, pathOf } from "../../support/network-builder";

test("groups with no tie between them, the largest first, then by first path", () => {
	const network = networkOf(
		{ Zoe: { knows: ["Ann"] }, Ann: { knows: ["Bob"] }, Bob: { knows: ["Zoe"] }, Cleo: { companies: ["Acme"] }, Eve: {}, Dan: { former: ["Acme"] }, Abe: {} },
	);
	expect(components(network)).toEqual([["Ann", "Bob", "Zoe"], ["Cleo", "Dan"], ["Abe"], ["Eve"]].map((group) => group.map(pathOf)));
	expect(components(networkOf({}))).toEqual([]);
});
