import { describe, expect, it } from "vitest";
import { apiOf, openVault, type Notes } from "../support/open-vault";
import { contact, meeting, note } from "../support/notes";

/** The user sees Hal every month; Hal knows Nora, whom the user would like to meet. Ina met Nora at a table of three. */
const VAULT: Notes = {
	"Me.md": note("type: me\noffers: [design reviews]\nseeks: [energy storage]"),
	"Hal.md": contact("circle: inner\nlast-contact: 2026-05-02\nknows: '[[Nora]]'\ncompany: '[[Halden]]'\noffers: [Storage of energy]"),
	"Ina.md": contact("circle: wide\nlast-contact: 2025-01-10\ncompany: Halden"),
	"Nora.md": contact("network: target\nseeks: [a design review]"),
	"Table.md": meeting("2026-02-01", "contacts: ['[[Ina]]', '[[Nora]]', '[[Hal]]']"),
	"Halden.md": note("type: organization"),
	"Job.md": note("type: goal\nkind: job\nneeds: [design reviews, salary tables]\nsector: [Storage]"),
};

describe("neighbours", () => {
	it("are told with every way the tie is known, the strongest first", async () => {
		const api = await apiOf(VAULT);
		expect(api.neighbours("Hal.md")).toEqual([
			{ path: "Nora.md", kinds: ["knows", "meeting"], strength: 0.8 },
			{ path: "Ina.md", kinds: ["meeting", "organization"], strength: 0.35 },
		]);
	});

	it("are nobody for what is no contact", async () => {
		const api = await apiOf(VAULT);
		expect(api.neighbours("Halden.md")).toEqual([]);
		expect(api.neighbours("Nobody.md")).toEqual([]);
	});

	it("are followed through a rename", async () => {
		const vault = await openVault(VAULT);
		await vault.rename("Nora.md", "People/Nora.md");
		expect(vault.api.neighbours("Hal.md")[0]).toMatchObject({ path: "People/Nora.md", strength: 0.8 });
		await vault.remove("People/Nora.md");
		expect(vault.api.neighbours("Hal.md").map(({ path }) => path)).toEqual(["Ina.md"]);
	});
});

describe("introductions", () => {
	it("begin with whom a thoughtful person would ask, and say why", async () => {
		const api = await apiOf(VAULT);
		const [best, next] = api.introductions("Nora.md");
		expect(best?.via).toEqual(["Hal.md"]);
		expect(best?.reasons).toEqual([
			{ from: null, to: "Hal.md", sources: [] },
			{
				from: "Hal.md", to: "Nora.md",
				sources: [{ kind: "knows", note: "Hal.md" }, { kind: "meeting", count: 1, last: "2026-02-01" }],
			},
		]);
		expect(next?.via).toEqual(["Ina.md"]);
		expect(best?.strength).toBeGreaterThan(next?.strength ?? 1);
	});

	it("are as many as are asked for", async () => {
		const api = await apiOf(VAULT);
		expect(api.introductions("Nora.md", { limit: 1 })).toHaveLength(1);
		for (const limit of [0, 51, 1.5, NaN]) expect(() => api.introductions("Nora.md", { limit })).toThrow(RangeError);
	});

	it("are none to what is no contact", async () => {
		expect((await apiOf(VAULT)).introductions("Halden.md")).toEqual([]);
	});
});

describe("matches", () => {
	it("tell who seeks what whom offers, the user among them, accents and plurals aside", async () => {
		expect((await apiOf(VAULT)).matches()).toEqual([
			{ seeker: "Nora.md", offerer: "Me.md", subject: "a design review" },
			{ seeker: "Me.md", offerer: "Hal.md", subject: "energy storage" },
		]);
	});
});

describe("coverage", () => {
	it("tells for each need and sector of a goal who is there, gaps first", async () => {
		const api = await apiOf(VAULT);
		const found = api.coverage("Job.md");
		expect(found?.goal).toBe("Job.md");
		expect(found?.covers.map(({ by, subject, level }) => [by, subject, level])).toEqual([
			["need", "design reviews", "none"], ["need", "salary tables", "none"], ["sector", "Storage", "close"],
		]);
	});

	it("is null for what is no goal", async () => {
		expect((await apiOf(VAULT)).coverage("Hal.md")).toBeNull();
	});

	it("cannot be changed", async () => {
		expect(Object.isFrozen((await apiOf(VAULT)).coverage("Job.md")?.covers[0]?.people)).toBe(true);
	});
});
