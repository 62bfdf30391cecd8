import { describe, expect, it } from "vitest";
import { gatherDraftFacts, gatherMemories } from "../../src/vault/gather-draft-facts";
import { openVault } from "../api/support/open-vault";

const NOTES = {
	"Me.md": "---\ntype: me\naliases: [Alex Moreau]\nformer-companies: [Halden]\noffers: [workshops]\n---\n",
	"People/Claire.md": "---\ntype: contact\naliases: [Claire Fontaine]\nformer-companies: [Halden]\nmet: \"2019\"\n---\n\n## Log\n- 2026-02-01 the trip to Basel\n- 2025-02-01 her first talk\n",
	"Meetings/Lunch.md": "---\ntype: meeting\ndate: 2026-05-03\ncontacts: [\"[[Claire]]\"]\nchannel: lunch\nthanked: false\n---\n- she drew it on a napkin #memory\n",
	"Meetings/Next.md": "---\ntype: meeting\ndate: 2026-07-03\ncontacts: [\"[[Claire]]\"]\n---\n- not yet there #memory\n",
	"Goals/New job.md": "---\ntype: goal\nkind: job\nsector: heat\n---\n",
};

describe("what is gathered for a message", () => {
	it("is what the index knows today", async () => {
		const { index } = await openVault(NOTES);
		expect(gatherDraftFacts({ index }, "People/Claire.md", index.today())).toMatchObject({
			firstName: "Claire", signature: "Alex", sharedOrganization: "Halden", last: { day: "2026-05-03", channel: "lunch" },
			meeting: { day: "2026-05-03", channel: "lunch" }, goal: { name: "New job", sector: "heat" }, ownOffers: ["workshops"],
		});
	});

	it("is nothing for what is no contact", async () => {
		const vault = await openVault(NOTES);
		expect(gatherDraftFacts(vault, "Nobody.md", vault.index.today())).toBeNull();
		expect(await gatherMemories(vault, "Nobody.md", vault.index.today())).toEqual([]);
	});

	it("is memories of the contact's note and of past meetings, those notes read alone", async () => {
		const vault = await openVault(NOTES);
		const asked: string[] = [];
		const read = (path: string): Promise<string | null> => {
			asked.push(path);
			return vault.read(path);
		};
		expect(await gatherMemories({ index: vault.index, read }, "People/Claire.md", vault.index.today())).toEqual([
			{ kind: "line", text: "she drew it on a napkin" },
			{ kind: "met", when: "2019" },
			{ kind: "line", text: "the trip to Basel" },
			{ kind: "line", text: "her first talk" },
			{ kind: "organization", name: "Halden" },
		]);
		expect(asked).toEqual(["People/Claire.md", "Meetings/Lunch.md"]);
		const later = await openVault(NOTES, { today: "2026-06-13" });
		expect(await gatherMemories(later, "People/Claire.md", later.index.today())).toContainEqual({ kind: "exchange", day: "2026-05-03", channel: "lunch" });
	});
});
