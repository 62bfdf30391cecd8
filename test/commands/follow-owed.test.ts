import { expect, it, vi } from "vitest";
import { writeRequest } from "../../src/commands/add-request";
import { readFollow, writeFollow } from "../../src/commands/follow-through";
import { markDone } from "../../src/commands/mark-done";
import { openVault } from "../api/support/open-vault";
import { day } from "../support/day";
import { followDesk } from "../support/follow-desk";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const NOTES = {
	"Anna.md": "---\ntype: contact\n---\n\n## Log\n- [ ] an old promise 📅 2026-06-01\n",
	"Lunch.md": "---\ntype: meeting\ndate: 2026-06-09\ncontacts: \"[[Anna]]\"\nthanked: false\n---\n## Promises\n- send the report\n- her deck #waiting\n",
};
const TODAY = { today: "2026-06-11" };

it("shows a request before everything else, from the day it was noted, until it is done", async () => {
	const { context, store } = await followDesk(NOTES);
	const anna = context.index.contact("Anna.md");
	if (anna === null) throw new Error("nobody");
	await writeRequest(context, anna, { text: "find a speaker", due: day("2026-06-18") });
	const vault = await openVault(store.all, TODAY);
	const [first] = vault.index.owed();
	expect(first).toMatchObject({ kind: "request", text: "find a speaker", contacts: ["Anna.md"], due: "2026-06-18", since: "2026-06-11" });
	expect(vault.index.reconnection("Anna.md")?.reasons[0]).toMatchObject({ code: "request" });
	if (first !== undefined) await markDone({ ...context, index: vault.index }, first);
	expect((await openVault(store.all, TODAY)).index.owed().map(({ kind }) => kind)).not.toContain("request");
});

it("shows what follows from a meeting where it is owed, and takes it away once it is done", async () => {
	const { context, store } = await followDesk(NOTES);
	const start = await readFollow(context, "Lunch.md");
	if (start === null) throw new Error("no meeting");
	const promises = start.draft.promises.map((promise) => ({ ...promise, due: day("2026-06-15") }));
	await writeFollow(context, start, { ...start.draft, promises });
	const vault = await openVault(store.all, TODAY);
	expect(vault.index.owed().map(({ kind, path, text, due }) => [kind, path, text, due])).toEqual([
		["promise", "Anna.md", "an old promise", "2026-06-01"],
		["promise", "Lunch.md", "send the report", "2026-06-15"],
		["thanks", "Lunch.md", "", null],
		["waiting", "Lunch.md", "her deck", "2026-06-15"],
	]);
	for (const owed of vault.index.owed()) await markDone({ ...context, index: vault.index }, owed);
	expect((await openVault(store.all, TODAY)).index.owed()).toEqual([]);
});

it("takes a planned meeting for the last exchange by itself, once its day has come", async () => {
	const planned = { ...NOTES, "Lunch.md": NOTES["Lunch.md"].replace("2026-06-09", "2026-06-15") };
	const at = async (today: string) => {
		const { index } = await openVault(planned, { today });
		const found = index.reconnection("Anna.md");
		return [found?.last, found?.planned, index.owed().some(({ kind }) => kind === "thanks")];
	};
	expect(await at("2026-06-14")).toEqual([null, "2026-06-15", false]);
	expect(await at("2026-06-15")).toEqual(["2026-06-15", null, true]);
	expect(await at("2026-07-15")).toEqual(["2026-06-15", null, true]);
	expect(await at("2026-07-16")).toEqual(["2026-06-15", null, false]);
});
