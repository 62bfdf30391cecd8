import { describe, expect, it } from "vitest";
import { contactEntries, matchContacts } from "../../../src/ui/dialogs/match-contacts";
import { aContact } from "../../support/contact-builder";

const people = contactEntries([
	aContact({ name: "Zoé Œuvrard", companies: ["[[Orgs/Société Générale|SG]]"] }),
	aContact({ name: "Anna Zoellick" }),
	aContact({ name: "Tom Becker", aliases: ["Zoro"] }),
	aContact({ name: "Claire Fontaine", companies: ["Acme"] }),
]);
const found = (query: string, limit = 10): readonly string[] => matchContacts(people, query, limit).map(({ name }) => name);

describe("matchContacts", () => {
	it.each([
		["zoe", ["Zoé Œuvrard", "Anna Zoellick"]],
		["ZOÉ oeuv", ["Zoé Œuvrard"]],
		["zo", ["Zoé Œuvrard", "Anna Zoellick", "Tom Becker"]],
		["fontaine claire", ["Claire Fontaine"]],
		["acme", ["Claire Fontaine"]],
		["claire acme", ["Claire Fontaine"]],
		["taine", ["Claire Fontaine"]],
		["nobody", []],
		["  ", ["Zoé Œuvrard", "Anna Zoellick", "Tom Becker", "Claire Fontaine"]],
	])("finds for %j, the best first", (query, names) => {
		expect(found(query)).toEqual(names);
	});

	it("gives no more than asked for", () => {
		expect(found("zo", 1)).toEqual(["Zoé Œuvrard"]);
	});
});
