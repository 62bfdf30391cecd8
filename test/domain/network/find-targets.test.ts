import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import { findTargets } from "../../../src/domain/network/find-targets";
import { aContact } from "../../support/contact-builder";
import { aNetwork } from "../../support/tie-network";

const PEOPLE: readonly Contact[] = [
	aContact({ path: "Nadia.md", role: "Directrice de l’innovation", sectors: ["Énergies renouvelables"] }),
	aContact({ path: "Omar.md", role: "Innovation director", sectors: ["Health"] }),
	aContact({ path: "Claire.md", role: "Designer", sectors: ["Health", "Media"] }),
	aContact({ path: "Lost.md", role: "Innovation director", status: "lost" }),
	aContact({ path: "Peter.md" }),
];
const BRIGHTWATER = {
	key: "brightwater", name: "Brightwater", note: "Orgs/Brightwater.md", current: ["Claire.md", "Lost.md", "Nadia.md"], former: ["Gone.md", "Peter.md"],
};
const EVERYONE = {
	network: aNetwork([], [], [BRIGHTWATER]),
	everyone: () => PEOPLE,
	contact: (path: string) => PEOPLE.find((one) => one.path === path) ?? null,
	isKnown: (path: string) => path === "Claire.md",
};

describe("a company", () => {
	it("is reached through whoever is there; who is known there, and who left, are told apart", () => {
		const sought = { targets: ["Nadia.md"], known: ["Claire.md"], former: ["Peter.md"] };
		expect(findTargets({ kind: "company", company: "Brightwater" }, EVERYONE)).toEqual(sought);
		expect(findTargets({ kind: "company", company: "Orgs/Brightwater.md" }, EVERYONE)).toEqual(sought);
	});

	it("of which nothing is known has nobody", () => {
		expect(findTargets({ kind: "company", company: "Nowhere" }, EVERYONE)).toEqual({ targets: [], known: [], former: [] });
	});
});

describe("a role and sector", () => {
	it.each([
		["innovation director health", ["Omar.md"]],
		["Health, innovation", ["Omar.md"]],
		["innovation énergie", ["Nadia.md"]],
		["directrice de l'innovation, les ENERGIES", ["Nadia.md"]],
		["innovation", ["Nadia.md", "Omar.md"]],
		["innov", []],
		["finance", []],
		["of the", []],
		["", []],
	])("“%s”", (words, targets) => {
		expect(findTargets({ kind: "profile", words }, EVERYONE).targets).toEqual(targets);
	});

	it("tells those known apart", () => {
		expect(findTargets({ kind: "profile", words: "media" }, EVERYONE)).toEqual({ targets: [], known: ["Claire.md"], former: [] });
	});
});
