import { expect, it } from "vitest";
import { matchName, namedContacts } from "../../../src/domain/contacts/match-name";
import { aContact } from "../../support/contact-builder";

const PEOPLE = namedContacts([
	aContact({ name: "Zoé Lefèvre" }),
	aContact({ name: "Jean-Pierre Martin" }),
	aContact({ name: "Lou Garnier" }),
	aContact({ name: "Lou Garnier", path: "Old/Lou Garnier.md" }),
	aContact({ name: "Sam Reed", aliases: ["Samuel Reed-Hale", "Sammy"] }),
	aContact({ name: "S. Okafor" }),
	aContact({ name: "!" }),
]);

function match(name: string): readonly [string | null, readonly string[]] {
	const { sure, candidates } = matchName(name, PEOPLE);
	return [sure?.path ?? null, candidates.map(({ path }) => path)];
}

it.each([
	["zoe lefevre", "People/Zoé Lefèvre.md"],
	["LEFÈVRE Zoé", "People/Zoé Lefèvre.md"],
	["Jean Pierre Martin", "People/Jean-Pierre Martin.md"],
	["J.-P. Martin", "People/Jean-Pierre Martin.md"],
	["JP Martin", "People/Jean-Pierre Martin.md"],
	["Z. Lefèvre", "People/Zoé Lefèvre.md"],
	["Zoé L.", "People/Zoé Lefèvre.md"],
	["Samuel Reed Hale", "People/Sam Reed.md"],
	["sammy", "People/Sam Reed.md"],
	["Sarah Okafor", "People/S. Okafor.md"],
])("knows %j as %j", (name, path) => {
	expect(match(name)).toEqual([path, [path]]);
});

it.each([
	["Lou Garnier", ["People/Lou Garnier.md", "Old/Lou Garnier.md"]],
	["Lou", ["People/Lou Garnier.md", "Old/Lou Garnier.md"]],
	["Martin", ["People/Jean-Pierre Martin.md"]],
	["Zoé Anne Lefèvre", ["People/Zoé Lefèvre.md"]],
])("shows who may be meant by %j and is not sure", (name, paths) => {
	expect(match(name)).toEqual([null, paths]);
});

it.each(["", "…", "Ann Reed", "J. P.", "Z", "Mo"])("finds nobody for %j", (name) => {
	expect(match(name)).toEqual([null, []]);
});

it("takes the one who bears the very name before those with its initials", () => {
	const { sure, candidates } = matchName("Sam Reed", namedContacts([aContact({ name: "S. Reed" }), aContact({ name: "Sam Reed" })]));
	expect(sure?.name).toBe("Sam Reed");
	expect(candidates.map(({ name }) => name)).toEqual(["Sam Reed", "S. Reed"]);
});
