import { expect, test } from "vitest";
import { organizationKey, organizationName } from "../../../src/domain/network/organization-key";

test.each<[reference: string, name: string, key: string]>([
	["Acme", "Acme", "acme"],
	[" ACMÉ ", "ACMÉ", "acme"],
	["[[Acme]]", "Acme", "acme"],
	["[[Firms/Acme.md|the firm]]", "Acme", "acme"],
	["[[Firms/Acme#Team]]", "Acme", "acme"],
	["[the firm](Firms/Acme%20Inc.md)", "Acme Inc", "acme inc"],
	["AC/DC", "AC/DC", "ac/dc"],
	["Œuvre d’Été", "Œuvre d’Été", "oeuvre d'ete"],
])("%s is %s", (reference, name, key) => {
	expect(organizationName(reference)).toBe(name);
	expect(organizationKey(reference)).toBe(key);
});

test.each(["Freelance", "[[Freelance]]", "Indépendante", "Self-employed", "Retraité", "N/A", "-", "?", ""])("%s is no organisation", (reference) => {
	expect(organizationKey(reference)).toBe("");
});
