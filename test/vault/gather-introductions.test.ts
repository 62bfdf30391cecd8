import { describe, expect, it } from "vitest";
import type { Sought } from "../../src/domain/network/find-targets";
import type { IntroductionPage } from "../../src/domain/network/introduction-page";
import { bestIntroduction, wayToTarget } from "../../src/vault/best-introduction";
import { gatherIntroductions } from "../../src/vault/gather-introductions";
import { openVault, type Notes, type OpenVault } from "../api/support/open-vault";

const NOTES: Notes = {
	"Me.md": "---\ntype: me\ncompany: Rook\nformer-companies: [Halden]\noffers: [user research]\n---\n",
	"People/Hélène Vasseur.md": "---\ntype: contact\ncircle: close\nformer-companies: [Halden]\nrelationship: former-colleague\nknows: \"[[Peter Ashdown]]\"\n---\n\n## Log\n- 2026-05-13 called #via/call\n",
	"People/Peter Ashdown.md": "---\ntype: contact\ncompany: Lumen\nformer-companies: [Brightwater]\n---\n",
	"People/Nadia Rahmani.md": "---\ntype: contact\nnetwork: target\nrole: innovation director\nsector: energy\ncompany: Brightwater\nknows: \"[[Peter Ashdown]]\"\nseeks: [user research in clinics, a speaker]\n---\n",
	"People/Robert.md": "---\ntype: contact\ncircle: inner\nstatus: lost\nknows: \"[[Nadia Rahmani]]\"\n---\n",
	"People/Claire Fontaine.md": "---\ntype: contact\ncircle: close\ncompany: Brightwater\nrole: designer\n---\n\n## Log\n- 2026-05-01 lunch #via/lunch\n",
	"People/Someone.md": "---\ntype: contact\ncircle: watch\nrole: Investor\n---\n",
};

const NADIA: Sought = { kind: "contact", path: "People/Nadia Rahmani.md" };

function pageOf(vault: OpenVault, sought: Sought): Promise<IntroductionPage | null> {
	const { index } = vault;
	return gatherIntroductions({ index, read: (path) => vault.read(path), resolve: (link) => (index.contact(`People/${link}.md`) === null ? null : `People/${link}.md`), dayOfLink: () => null }, sought);
}

const waysOf = (page: IntroductionPage | null): readonly string[] => (page?.ways ?? []).map(({ people }) => people.map(({ firstName }) => firstName).join(" > "));

describe("a contact sought", () => {
	it("is reached by whom a thoughtful person would ask, with what the user has in common with them", async () => {
		const page = await pageOf(await openVault(NOTES), NADIA);
		expect(waysOf(page)).toEqual(["Hélène > Peter > Nadia", "Claire > Nadia", "Peter > Nadia"]);
		expect(page?.ways.find(({ via }) => via.length === 2)?.own).toEqual({
			last: { day: "2026-05-13", channel: "call" }, sharedOrganization: "Halden", relationships: ["former-colleague"], isOnlyAsked: false,
		});
		expect(page?.target).toEqual({ path: "People/Nadia Rahmani.md", name: "Nadia Rahmani", firstName: "Nadia", role: "innovation director", company: "Brightwater" });
	});

	it("can be brought what they seek, what the user offers first", async () => {
		const page = await pageOf(await openVault(NOTES), NADIA);
		expect(page?.bring).toEqual([{ subject: "user research in clinics", by: "me" }, { subject: "a speaker", by: null }]);
		expect(page?.ideas).toEqual([]);
		const silent = await pageOf(await openVault(NOTES), { kind: "contact", path: "People/Someone.md" });
		expect(silent?.bring).toEqual([]);
		expect(silent?.ideas).toContain("deals");
		expect(silent?.ways).toEqual([]);
	});

	it("is gone", async () => {
		expect(await pageOf(await openVault(NOTES), { kind: "contact", path: "Nowhere.md" })).toBeNull();
	});

	it("says who was asked, and whether it worked, from notes alone", async () => {
		const vault = await openVault(NOTES);
		const note = (await vault.read("People/Nadia Rahmani.md")) ?? "";
		await vault.write("People/Nadia Rahmani.md", `${note}\n## Log\n- 2026-05-10 Asked [[Hélène Vasseur]] for an introduction to [[Peter Ashdown]] #introduction #mention\n- 2026-05-02 Asked [[Claire Fontaine]] for an introduction #introduction #mention\n- 2026-05-01 Asked [[Nobody]] #introduction #mention\n`);
		const asked = (await pageOf(vault, NADIA))?.asked ?? [];
		expect(asked.map(({ day, by, to, worked }) => [day, by.firstName, to.firstName, worked])).toEqual([
			["2026-05-10", "Hélène", "Peter", false], ["2026-05-02", "Claire", "Nadia", false],
		]);
		expect(vault.index.interactions("People/Nadia Rahmani.md")).toEqual([]);
		await vault.write("People/Peter Ashdown.md", "---\ntype: contact\nintroduced-by: \"[[Hélène Vasseur]]\"\n---\n");
		expect((await pageOf(vault, NADIA))?.asked.map(({ worked }) => worked)).toEqual([true, false]);
	});
});

describe("a company sought", () => {
	it("tells first whom the user knows there, then whom they do not, and who left", async () => {
		const page = await pageOf(await openVault(NOTES), { kind: "company", company: "Brightwater" });
		expect(page).toMatchObject({ target: null, sought: "Brightwater", bring: [], ideas: [] });
		expect(page?.known.map(({ firstName }) => firstName)).toEqual(["Claire"]);
		expect(page?.former.map(({ firstName }) => firstName)).toEqual(["Peter"]);
		expect(page?.ways.every(({ target }) => target === "People/Nadia Rahmani.md")).toBe(true);
	});

	it("is called by its name where its note is sought", async () => {
		const vault = await openVault({ ...NOTES, "Organizations/Brightwater.md": "---\ntype: organization\n---\n" });
		expect(await pageOf(vault, { kind: "company", company: "Organizations/Brightwater.md" })).toMatchObject({ sought: "Brightwater" });
	});
});

describe("a role and sector sought", () => {
	it("leads to anyone of that kind", async () => {
		const page = await pageOf(await openVault(NOTES), { kind: "profile", words: "innovation energy" });
		expect(page).toMatchObject({ target: null, sought: "innovation energy", known: [], former: [] });
		expect(waysOf(page)).toContain("Hélène > Peter > Nadia");
	});
});

describe("the best introduction", () => {
	it("is the first of the page, kept until something changes, and never by who disappeared", async () => {
		const vault = await openVault(NOTES);
		const best = bestIntroduction(vault.index, "People/Nadia Rahmani.md");
		expect(best?.via).toEqual((await pageOf(vault, NADIA))?.ways[0]?.via);
		expect(bestIntroduction(vault.index, "People/Nadia Rahmani.md")).toBe(best);
		await vault.write("People/Robert.md", (NOTES["People/Robert.md"] ?? "").replace("status: lost\n", ""));
		expect(bestIntroduction(vault.index, "People/Nadia Rahmani.md")?.via).toEqual(["People/Robert.md"]);
		expect(bestIntroduction(vault.index, "People/Someone.md")).toBeNull();
	});

	it.each([
		["never met", "network: target\n", "", true],
		["met once", "network: target\n", "- 2026-02-01 met at the fair #via/event\n", true],
		["seen every month", "network: target\n", ["05-04", "04-06", "03-02", "02-03", "01-05"].map((on) => `- 2026-${on} #via/coffee\n`).join(""), false],
		["no target", "", "", false],
	])("stands beside a target who was %s", async (_how, network, log, isShown) => {
		const nadia = `---\ntype: contact\n${network}circle: active\ncompany: Brightwater\n---\n\n## Log\n${log}`;
		const { index } = await openVault({ ...NOTES, "People/Nadia Rahmani.md": nadia });
		expect(wayToTarget(index, "People/Nadia Rahmani.md") !== null).toBe(isShown);
	});
});
