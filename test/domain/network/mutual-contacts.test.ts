import { expect, test } from "vitest";
import { mutualContacts } from "../../../src/domain/network/mutual-contacts";
import { networkOf, pathOf } from "../../support/network-builder";

test("who is tied to both, the likeliest to bring them together first", () => {
	const network = networkOf({
		Ann: { knows: ["Dan", "Bob", "Cleo", "Eve"], links: ["Abe"] }, Zoe: { links: ["Bob"], knows: ["Cleo", "Abe", "Ann"], introducedBy: ["Eve"] },
	});
	expect(mutualContacts(network, pathOf("Ann"), pathOf("Zoe"))).toEqual(["Cleo", "Eve", "Abe", "Bob"].map(pathOf));
	expect(mutualContacts(network, pathOf("Ann"), pathOf("Nobody"))).toEqual([]);
});
