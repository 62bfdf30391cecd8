import { describe, expect, it, vi } from "vitest";
import { refuseExchange } from "../../src/commands/not-an-exchange";
import type { Interaction, InteractionSource } from "../../src/domain/interactions/interaction";
import { commandDesk } from "../support/command-desk";
import { day } from "../support/day";
import { anEntry, anInteraction } from "../support/interaction-builder";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const NOTE = "Note.md";
const WHO = "Claire.md";
const first = day("2026-05-01");

/** What the index tells of that day: these lines of a note. */
function told(kind: InteractionSource["kind"], ...lines: readonly (number | null)[]): Record<string, readonly Interaction[]> {
	const known = anInteraction(first);
	const entries = lines.map((line) => ({ ...anEntry(first), source: { kind, path: NOTE, line } }));
	return { [WHO]: [{ ...known, entries }] };
}

it.each<[string, InteractionSource["kind"], number | null, string, string]>([
	["tags a bare line of the log", "log", 1, "## Log\n- 2026-05-01 lunch ^id\n", "## Log\n- 2026-05-01 lunch #mention ^id\n"],
	["tags a line of a daily note", "dated-note", 0, "- saw [[Claire]]\n- other\n", "- saw [[Claire]] #mention\n- other\n"],
	["cancels a meeting", "meeting", null, "---\nStatus: done\n---\n", "---\nStatus: cancelled\n---\n"],
	["cancels a meeting without a status", "meeting", null, "---\ntype: meeting\n---\n", "---\ntype: meeting\nstatus: cancelled\n---\n"],
	["removes last-contact", "last-contact", null, "---\na: 1\nlast met: 2026-05-01\n---\n", "---\na: 1\n---\n"],
	["removes a linked last-contact", "last-contact", null, '---\nlast-contact: "[[2026-05-01]]"\n---\n', "---\n---\n"],
	["removes that day alone of several names", "last-contact", null,
		"---\nlast-contact: 2026-05-01\nlast met: 2025-05-01\nlast chat: 2026-05-01T10:00\nlast contacted: in May\n---\n",
		"---\nlast met: 2025-05-01\nlast contacted: in May\n---\n"],
	["removes that day alone of a list", "last-contact", null,
		"---\nlast-contact: [2026-05-01, 2025-05-01]\n---\n", "---\nlast-contact: [2025-05-01]\n---\n"],
])("%s", async (_, kind, line, before, after) => {
	const links = { [NOTE]: [{ line: 0, original: "[[Claire]]" }] };
	const { context, store } = commandDesk({ notes: { [NOTE]: before }, links, interactions: told(kind, line) });
	const outcome = await refuseExchange(context, WHO, { day: first, source: { kind, path: NOTE, line } });
	expect(outcome).toMatchObject({ ok: true, label: "1 May: not an exchange" });
	expect(store.all[NOTE]).toBe(after);
	await context.writer.undo();
	expect(store.all[NOTE]).toBe(before);
});

it("writes nothing when last-contact holds another day by now", async () => {
	const { context, store } = commandDesk({ notes: { [NOTE]: "---\nlast-contact: 2026-06-01\n---\n" } });
	const outcome = await refuseExchange(context, WHO, { day: first, source: { kind: "last-contact", path: NOTE, line: null } });
	expect(outcome).toMatchObject({ ok: true, step: null });
	expect(store.writes).toEqual([]);
});

describe("a line that moved since it was shown", () => {
	const note = "- 2026-05-01 lunch\n- [[2026-04-01]] call\n";
	const shown = { day: first, source: { kind: "log", path: NOTE, line: 1 } } as const;
	const links = { [NOTE]: [{ line: 1, original: "[[2026-04-01]]" }] };

	it("is found where it stands now, and the one in its old place is left alone", async () => {
		const { context, store } = commandDesk({ notes: { [NOTE]: note }, links, interactions: told("log", 0) });
		await refuseExchange(context, WHO, shown);
		expect(store.all[NOTE]).toBe("- 2026-05-01 lunch #mention\n- [[2026-04-01]] call\n");
	});

	it.each([
		["is gone", told("log")],
		["is told of by a meeting now", told("meeting", null)],
		["may be one of two", told("log", 0, 5)],
		["holds something else on disk than the app knows", told("log", 1)],
	])("is refused when it %s", async (_, interactions) => {
		const { context, store } = commandDesk({ notes: { [NOTE]: "- 2026-05-01 lunch\n- other\n" }, links, interactions });
		expect(await refuseExchange(context, WHO, shown)).toMatchObject({ ok: false, failure: { code: "line-changed", line: 1 } });
		expect(store.writes).toEqual([]);
	});
});
