import { expect, it } from "vitest";
import { contact, meeting, note } from "../api/support/notes";
import { openVault } from "../api/support/open-vault";

const HELP = "goal: \"[[Job]]\"\nreceived: [advice]";
const NOTES = {
	"Job.md": note("type: goal", "## Log\n- 2026-05-10 first interview"),
	"Ann.md": contact(),
	"Bob.md": contact(),
	"One.md": meeting("2026-05-01", `contacts: "[[Bob]]"\n${HELP}`),
};
const helpers = ["Ann.md", "Bob.md"];

it("a goal's news is owed to one more once they helped, as those who did before are told as well", async () => {
	const vault = await openVault(NOTES);
	expect(vault.index.facts("Bob.md")?.owed[0]?.contacts).toEqual(["Bob.md"]);
	const told: string[] = [];
	vault.index.onChange(({ updated }) => told.push(...updated));
	await vault.write("Two.md", meeting("2026-05-02", `contacts: "[[Ann]]"\n${HELP}`));
	for (const path of helpers) expect(vault.index.facts(path)?.owed[0]?.contacts).toEqual(helpers);
	expect([...new Set(told)].sort()).toEqual(helpers);
});

it("and to one less once that meeting is gone", async () => {
	const vault = await openVault({ ...NOTES, "Two.md": meeting("2026-05-02", `contacts: "[[Ann]]"\n${HELP}`) });
	const told: string[] = [];
	vault.index.onChange(({ updated }) => told.push(...updated));
	await vault.remove("Two.md");
	expect([...new Set(told)].sort()).toEqual(helpers);
});

it("leaves those alone who helped with a goal that has no news", async () => {
	const vault = await openVault({ ...NOTES, "Job.md": note("type: goal") });
	const told: string[] = [];
	vault.index.onChange(({ updated }) => told.push(...updated));
	await vault.write("Two.md", meeting("2026-05-02", `contacts: "[[Ann]]"\n${HELP}`));
	expect(told).toEqual(["Ann.md"]);
});
