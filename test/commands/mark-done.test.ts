import { expect, it, vi } from "vitest";
import { markDone } from "../../src/commands/mark-done";
import type { Owed } from "../../src/domain/reconnections/owed";
import { commandDesk } from "../support/command-desk";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

function owed(given: Partial<Owed>): Owed {
	return { kind: "promise", path: "N.md", line: 0, contacts: [], text: "send the survey", due: null, since: null, channel: null, ...given };
}

it.each<[string, Partial<Owed>, string, string]>([
	["ticks a promise", {}, "- [ ] send the [[survey]] 📅 2026-06-01\n", "- [x] send the [[survey]] 📅 2026-06-01 ✅ 2026-06-11\n"],
	["ticks what others owe", { kind: "waiting" }, "- [ ] send the survey #waiting", "- [x] send the survey #waiting ✅ 2026-06-11"],
	["ticks one that goes on below", {}, "- [ ] send\n  the survey\n", "- [x] send ✅ 2026-06-11\n  the survey\n"],
	["ticks one in a callout", {}, "> - [ ] send the survey\n", "> - [x] send the survey ✅ 2026-06-11\n"],
	["ticks one that is no more than a tag", { text: "" }, "- [ ] #request\n", "- [x] #request ✅ 2026-06-11\n"],
	["thanks for a meeting", { kind: "thanks", line: null, text: "" }, "---\nthanked: false\n---\n", "---\nthanked: true\n---\n"],
])("%s", async (_, given, before, after) => {
	const { context, store } = commandDesk({ notes: { "N.md": before } });
	await markDone(context, owed(given));
	expect(store.all["N.md"]).toBe(after);
});

it.each([
	["has other words", "- [ ] buy milk\n", {}],
	["has the same words among others", "- [ ] resend the surveys to all\n", {}],
	["has words where none were", "- [ ] buy milk\n", { text: "" }],
	["has none", "- [ ] \n", {}],
])("refuses when the task that stands there now %s", async (_, note, given) => {
	const { context, store } = commandDesk({ notes: { "N.md": note } });
	expect(await markDone(context, owed(given))).toMatchObject({ ok: false, failure: { code: "line-changed" } });
	expect(store.writes).toEqual([]);
});

it("has nothing to tick for an update", () => {
	expect(markDone(commandDesk().context, owed({ kind: "update" }))).toBeNull();
});
