import { describe, expect, it } from "vitest";
import { contact, meeting, note } from "../api/support/notes";
import { openVault } from "../api/support/open-vault";

const NOTES = {
	"People/Ana.md": contact("aliases: [Annie]"),
	"People/Ben.md": contact(),
	"Goals/Lead.md": note("type: goal\nkind: job"),
	"2026-05-01 Lunch.md": meeting("2026-05-01", "contacts: [\"[[Ben]]\", Annie, \"[[Ana]]\", Nobody]\ngoal: \"[[Lead]]\"\npurpose: advice"),
	"Called off.md": meeting("2026-05-02", "contacts: \"[[Ben]]\"\nstatus: cancelled"),
	"Alone.md": meeting("2026-05-03", "goal: \"[[Missing]]\""),
};

describe("a meeting the index holds", () => {
	it("names its contacts once each, by link or alias, in the note's order, and its goal", async () => {
		const { index } = await openVault(NOTES);
		const held = index.meeting("2026-05-01 Lunch.md");
		expect(held?.contacts).toEqual(["People/Ben.md", "People/Ana.md"]);
		expect(held?.goal?.name).toBe("Lead");
		expect(held?.meeting.purpose).toBe("advice");
	});

	it("is none for another note, a missing one, or one that was called off", async () => {
		const { index } = await openVault(NOTES);
		for (const path of ["People/Ana.md", "Missing.md", "Called off.md"]) expect(index.meeting(path)).toBeNull();
	});

	it("has no goal where the link leads nowhere", async () => {
		const { index } = await openVault(NOTES);
		expect(index.meeting("Alone.md")).toMatchObject({ contacts: [], goal: null });
	});

	it("stands among all meetings, and goes with its note", async () => {
		const vault = await openVault(NOTES);
		const paths = (): string[] => [...vault.index.meetings()].map((held) => held.meeting.path).sort();
		expect(paths()).toEqual(["2026-05-01 Lunch.md", "Alone.md"]);
		await vault.remove("Alone.md");
		expect(paths()).toEqual(["2026-05-01 Lunch.md"]);
	});

	it("is found by the goal it serves, wherever that is", async () => {
		const vault = await openVault({ ...NOTES, "Later.md": meeting("2026-06-03", "contacts: Annie\ngoal: \"[[Goals/Lead]]\"") });
		const paths = (goal: string): string[] => vault.index.meetingsFor(goal).map((held) => held.meeting.path).sort();
		expect(paths("Goals/Lead.md")).toEqual(["2026-05-01 Lunch.md", "Later.md"]);
		expect(paths("Missing.md")).toEqual([]);
		await vault.rename("Goals/Lead.md", "Lead.md");
		expect(paths("Lead.md")).toEqual(["2026-05-01 Lunch.md"]);
	});
});
