import { describe, expect, it } from "vitest";
import { suggestSeeks, type SeekIdea } from "../../../src/domain/contacts/suggest-seeks";

describe("suggestSeeks", () => {
	it.each<[string | null, readonly SeekIdea[]]>([
		["Managing Director", ["influence", "talent", "peers"]],
		["Directrice des opérations", ["influence", "talent", "peers"]],
		["Engineering manager", ["talent", "methods"]],
		["Responsable innovation", ["talent", "methods"]],
		["Co-founder & CEO", ["clients", "funding", "partners"]],
		["Cofondatrice", ["clients", "funding", "partners"]],
		["Talent acquisition partner", ["candidates", "clients"]],
		["Ingénieure d’études", ["problems", "learning"]],
		["Freelance designer", ["projects", "references"]],
		["Acheteur", ["suppliers", "methods"]],
		["Beekeeper", []],
		["", []],
		["🎨", []],
		[null, []],
	])("of %j", (role, ideas) => {
		expect(suggestSeeks(role)).toEqual(ideas);
	});
});
