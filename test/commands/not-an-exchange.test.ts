import { expect, it, vi } from "vitest";
import { refuseExchange } from "../../src/commands/not-an-exchange";
import type { InteractionSource } from "../../src/domain/interactions/interaction";
import { commandDesk } from "../support/command-desk";
import { day } from "../support/day";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const NOTE = "Note.md";

it.each<[string, InteractionSource["kind"], number | null, string, string]>([
	["tags a bare line of the log", "log", 1, "## Log\n- 2026-05-01 lunch ^id\n", "## Log\n- 2026-05-01 lunch #mention ^id\n"],
	["tags a line of a daily note", "dated-note", 0, "- saw [[Claire]]\n- other\n", "- saw [[Claire]] #mention\n- other\n"],
	["cancels a meeting", "meeting", null, "---\nStatus: done\n---\n", "---\nStatus: cancelled\n---\n"],
	["cancels a meeting without a status", "meeting", null, "---\ntype: meeting\n---\n", "---\ntype: meeting\nstatus: cancelled\n---\n"],
	["removes last-contact", "last-contact", null, "---\na: 1\nlast met: 2026-05-01\n---\n", "---\na: 1\n---\n"],
])("%s", async (_, kind, line, before, after) => {
	const links = { [NOTE]: [{ line: 0, original: "[[Claire]]" }] };
	const { context, store } = commandDesk({ notes: { [NOTE]: before }, links });
	const outcome = await refuseExchange(context, { day: day("2026-05-01"), source: { kind, path: NOTE, line } });
	expect(outcome).toMatchObject({ ok: true, label: "1 May: not an exchange" });
	expect(store.all[NOTE]).toBe(after);
	await context.writer.undo();
	expect(store.all[NOTE]).toBe(before);
});

it("leaves a line alone that is no longer the one the user saw", async () => {
	const { context, store } = commandDesk({ notes: { [NOTE]: "a new first line\n- 2026-05-01 lunch\n" } });
	const outcome = await refuseExchange(context, { day: day("2026-05-01"), source: { kind: "log", path: NOTE, line: 0 } });
	expect(outcome).toMatchObject({ ok: false, failure: { code: "line-changed", line: 0 } });
	expect(store.writes).toEqual([]);
});
