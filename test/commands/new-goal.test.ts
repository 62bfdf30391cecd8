import { describe, expect, it, vi } from "vitest";
import { makeGoal } from "../../src/commands/new-goal";
import { recogniseNote } from "../../src/domain/contacts/recognise-note";
import { readGoal } from "../../src/domain/notes/read-goal";
import type { GoalForm } from "../../src/ui/dialogs/goals/goal-form";
import { splitTyped } from "../../src/ui/dialogs/goals/goal-form";
import { parseNote } from "../host/src/metadata/parse-note";
import { commandDesk } from "../support/command-desk";
import { day } from "../support/day";
import { readingRules } from "../support/reading-rules-builder";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const FORM: GoalForm = { name: "Lead a team", kind: "job", deadline: null, needs: "", sectors: "", isDraft: false };

describe("a new goal", () => {
	it("becomes a note with what was said, the day it began, and a log", async () => {
		const { context, store } = commandDesk();
		const outcome = await makeGoal(context, FORM, { kind: "new", path: "Goals/Lead a team.md" });
		expect(outcome).toMatchObject({ kind: "write", outcome: { ok: true, label: "Lead a team: goal made" } });
		expect(store.all).toEqual({ "Goals/Lead a team.md": "---\ntype: goal\nkind: job\nstatus: active\nadded: 2026-06-11\n---\n\n## Log\n" });
		await context.writer.undo();
		expect(store.all).toEqual({});
	});

	it.each<[string, Partial<GoalForm>]>([
		["plain", { needs: "salary levels, hiring managers", sectors: "energy storage", deadline: day("2026-09-01"), kind: "watch" }],
		["a draft", { isDraft: true, needs: "one" }],
		["with signs of YAML and templates", { name: "A: \"b\" <% x %>", needs: "a: b; - c,, #d", sectors: "'x'\n[y]" }],
	])("is read back as it was said: %s", async (_, given) => {
		const { context, store } = commandDesk();
		const form = { ...FORM, ...given };
		await makeGoal(context, form, { kind: "new", path: "Goal.md" });
		const text = store.all["Goal.md"] ?? "";
		expect(text).not.toContain("<%");
		const { goal, problems } = readGoal({ path: "Goal.md", metadata: parseNote(text), text, modified: 0 });
		expect(problems).toEqual([]);
		expect(goal).toMatchObject({
			kind: form.kind, deadline: form.deadline, needs: splitTyped(form.needs), sectors: splitTyped(form.sectors), status: form.isDraft ? "draft" : "active",
		});
	});

	it("is a goal, and no template, whatever was typed", async () => {
		const { context, store } = commandDesk();
		await makeGoal(context, { ...FORM, name: "{{title}}/x", needs: "{{a}}, b", sectors: "{{{c" }, { kind: "new", path: "Goal.md" });
		const [text = ""] = [store.all["Goal.md"]];
		const rules = readingRules({});
		expect(recogniseNote({ path: "Goal.md", metadata: parseNote(text), text, modified: 0 }, rules)).toBe("goal");
	});

	it("opens a note that is there already, as it is", async () => {
		const { context, store } = commandDesk({ notes: { "Lead a team.md": "mine" } });
		expect(await makeGoal(context, FORM, { kind: "existing", path: "Lead a team.md" })).toEqual({ kind: "nothing" });
		expect(store.all).toEqual({ "Lead a team.md": "mine" });
	});
});

it.each<[string, readonly string[]]>([
	["", []], [" , ;", []], ["a, b;c\n d ", ["a", "b", "c", "d"]], ["a, a", ["a"]],
])("takes %j for %j", (text, things) => {
	expect(splitTyped(text)).toEqual(things);
});
