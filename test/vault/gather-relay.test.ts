import { describe, expect, it } from "vitest";
import { findPassedOn, gatherRelayAudience } from "../../src/vault/gather-relay";
import { openVault } from "../api/support/open-vault";

const ANA = "People/Ana.md";

function ana(log: string): Readonly<Record<string, string>> {
	return { [ANA]: `---\ntype: contact\n---\n## Log\n${log}\n` };
}

describe("whom it may help", () => {
	it("is found in what notes say, the nearest first", async () => {
		const { index } = await openVault({
			[ANA]: "---\ntype: contact\nsector: energy\n---\n",
			"People/Ben.md": "---\ntype: contact\ncircle: close\nsector: énergies\n---\n## Log\n- 2026-05-01 lunch #via/lunch\n- 2026-04-01 lunch #via/lunch\n",
			"People/Cleo.md": "---\ntype: contact\ngoal: \"[[Storage]]\"\n---\n",
			"People/Dan.md": "---\ntype: contact\nsector: gardens\n---\n",
			"Goals/Storage.md": "---\ntype: goal\nneed: energy rules\n---\n",
		});
		const readers = gatherRelayAudience(index, { subject: "Energy rules", text: "" });
		expect(readers.map(({ contact, fits }) => `${contact.name}: ${fits.map(({ words }) => words).join()}`)).toEqual([
			"Ben: énergies", "Cleo: energy rules", "Ana: energy",
		]);
	});
});

describe("what was passed on before", () => {
	it.each([
		["- 2026-05-02 passed something on: New rules on storage #gave", "2026-05-02"],
		["- 2026-05-02 information transmise : [[New rules on storage]] #gave", "2026-05-02"],
		["- 2026-05-02 spoke of the New rules on storage", null],
		["- 2026-05-02 passed something on: Old rules #gave", null],
		["- 2026-05-01 New rules on gas #gave\n- 2026-04-02 NEW RULES ON STORAGE #gave", "2026-04-02"],
	])("is told by the log: %j", async (log, day) => {
		expect(await findPassedOn(await openVault(ana(log)), ANA, "New rules on storage")).toBe(day);
	});

	it("is not told by one word, nor by nobody's note", async () => {
		const vault = await openVault(ana("- 2026-05-02 Rules #gave"));
		expect(await findPassedOn(vault, ANA, "Rules")).toBeNull();
		expect(await findPassedOn(vault, "People/Nobody.md", "Two rules")).toBeNull();
	});
});
