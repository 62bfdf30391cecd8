import { expect, test } from "vitest";
import { readGoal } from "../../../src/domain/notes/read-goal";
import { noteSnapshot } from "../../support/note-metadata";

const read = (frontmatter: string): ReturnType<typeof readGoal> =>
	readGoal(noteSnapshot("Goals/New job.md", `---\ntype: goal\n${frontmatter}\n---\n`));

test("everything a goal says", () => {
	expect(read(`kind: job\ndeadline: 2026-12-31\nsector: [Health, "[[Sectors/Energy|energy]]"]\nneeds:\n  - advice\n  - introductions\nstatus: draft`)).toEqual({
		goal: {
			path: "Goals/New job.md", name: "New job", kind: "job", deadline: "2026-12-31", sectors: ["Health", "energy"],
			needs: ["advice", "introductions"], status: "draft",
		},
		problems: [],
	});
});

test("a silent note is an active goal of kind other", () => {
	expect(read("tags: [x]")).toEqual({
		goal: { path: "Goals/New job.md", name: "New job", kind: "other", deadline: null, sectors: [], needs: [], status: "active" },
		problems: [],
	});
});

test.each([
	["kind: Emploi", { kind: "job" }],
	["Kind: partenaires", { kind: "partners" }],
	["statut: draft", { status: "active" }],
	["status: abandonné", { status: "dropped" }],
	["status: Done", { status: "done" }],
	["échéance: 2026-12-31", { deadline: "2026-12-31" }],
	["secteur: Health", { sectors: ["Health"] }],
	["sector: Food, drink and tobacco", { sectors: ["Food, drink and tobacco"] }],
	["needs: advice, a desk", { needs: ["advice", "a desk"] }],
	["besoins: conseil", { needs: ["conseil"] }],
])("%s", (frontmatter, expected) => {
	expect(read(frontmatter)).toMatchObject({ goal: expected, problems: [] });
});

test.each([
	["kind: hobby", "kind", "unknown-kind"],
	["status: someday", "status", "unknown-goal-status"],
	["deadline: soon", "deadline", "not-a-day"],
	["needs:\n  a: b", "needs", "not-a-value"],
])("%s is a problem, and the goal counts", (frontmatter, property, code) => {
	const { goal, problems } = read(frontmatter);
	expect(problems).toMatchObject([{ path: "Goals/New job.md", property, code }]);
	expect(goal).toMatchObject({ kind: "other", status: "active", deadline: null, needs: [] });
});
