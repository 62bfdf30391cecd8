import { expect, it } from "vitest";
import { gatherInsights } from "../../src/vault/gather-insights";
import { openVault } from "../api/support/open-vault";

const NOTES = {
	"Anna.md": "---\ntype: contact\nsector: [Energy, énergie]\n---\n",
	"Job.md": "---\ntype: goal\nsector: Data\n---\n",
	"One.md": "---\ntype: meeting\ndate: 2026-05-01\ncontacts: [\"[[Anna]]\"]\ngoal: \"[[Job]]\"\n---\n\n## Insights\n\n### Trends\n- prices fall\n\n### Skills to learn\n- [[SQL]] #learn\n",
	"Two.md": "---\ntype: meeting\ndate: 2026-05-10\ncontacts: Anna\n---\n## Enseignements\n- besoin : un plan\n",
	"Later.md": "---\ntype: meeting\ndate: 2026-06-10\ncontacts: Anna\n---\n## Insights\n- not yet\n",
	"Off.md": "---\ntype: meeting\ndate: 2026-05-02\nstatus: cancelled\ncontacts: Anna\n---\n## Insights\n- no\n",
	"Note.md": "## Insights\n- mine\n",
};

it("gathers what was learned in meetings up to today, newest first, with what it can be found by", async () => {
	const insights = await gatherInsights(await openVault(NOTES));
	expect(insights?.map(({ path, line, kind, text }) => [path, line, kind, text])).toEqual([
		["Two.md", 6, "need", "un plan"],
		["One.md", 10, "trend", "prices fall"],
		["One.md", 13, "skill", "SQL"],
	]);
	expect(insights?.[1]).toMatchObject({
		day: "2026-05-01", contacts: [{ path: "Anna.md", name: "Anna" }], sectors: ["Energy", "énergie", "Data"], goal: { path: "Job.md", name: "Job" },
	});
});

it("reads only notes that may hold some, and none that was read before and has not changed", async () => {
	const vault = await openVault(NOTES);
	const asked: string[] = [];
	const reading = { index: vault.index, read: (path: string) => vault.read(asked[asked.push(path) - 1] ?? "") };
	const known = new Map();
	await gatherInsights(reading, { known, mayHold: (path) => path !== "Two.md" });
	expect(asked).toEqual(["One.md"]);
	await gatherInsights(reading, { known });
	expect(asked).toEqual(["One.md", "Two.md"]);
	await vault.write("One.md", NOTES["One.md"].replace("fall", "rise"));
	known.delete("One.md");
	expect((await gatherInsights(reading, { known }))?.map(({ text }) => text)).toEqual(["un plan", "prices rise", "SQL"]);
	expect(asked).toEqual(["One.md", "Two.md", "One.md"]);
});

it("tells how far it has come, and stops when it is called off", async () => {
	const meetings = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`M${at}.md`, "---\ntype: meeting\ndate: 2026-05-01\ncontacts: Anna\n---\n## Insights\n- x\n"]));
	const vault = await openVault({ ...meetings, "Anna.md": NOTES["Anna.md"] });
	const told: string[] = [];
	expect(await gatherInsights(vault, { onProgress: (read, total) => told.push(`${read}/${total}`) })).toHaveLength(60);
	expect(told).toEqual(["25/60", "50/60", "60/60"]);
	const signal = { aborted: false };
	const seen: number[] = [];
	const stopped = await gatherInsights(vault, { signal, onProgress: (read) => {
		seen.push(read);
		signal.aborted = true;
	} });
	expect([stopped, seen]).toEqual([null, [25]]);
});
