import { nameOfPath } from "../contacts/parse-contact";
import type { Problem } from "../contacts/problem";
import { ProblemList } from "../contacts/problem-list";
import { PropertyTable } from "../contacts/property-table";
import { readDay, readTexts, readWord, WordTable } from "../contacts/read-value";
import { displayNameOf } from "../contacts/reference";
import { type Goal, GOAL_KINDS, type GoalKind } from "../reconnections/goal";
import { NONE } from "./note-facts";
import type { NoteSnapshot } from "./note-snapshot";

type GoalProperty = "kind" | "deadline" | "sector" | "needs" | "status";

const GOAL_PROPERTIES = new PropertyTable<GoalProperty>({
	"kind": [],
	"deadline": ["échéance"],
	"sector": ["sectors", "secteur", "secteurs"],
	"needs": ["need", "besoin", "besoins"],
	"status": [],
});

const FRENCH_KINDS: Readonly<Record<GoalKind, readonly string[]>> = {
	job: ["emploi", "poste"],
	business: ["affaires", "clients"],
	watch: ["veille"],
	expertise: [],
	partners: ["partenaires"],
	investors: ["investisseurs"],
	project: ["projet"],
	other: ["autre"],
};
const KIND_WORDS = new WordTable<GoalKind>(
	GOAL_KINDS.flatMap((kind) => [kind, ...FRENCH_KINDS[kind]].map((word) => [word, kind] as const)),
);
const STATUS_WORDS = new WordTable<Goal["status"]>([
	...["draft", "brouillon"].map((word) => [word, "draft"] as const),
	...["active", "actif", "en cours"].map((word) => [word, "active"] as const),
	...["done", "reached", "atteint", "terminé", "fait"].map((word) => [word, "done"] as const),
	...["dropped", "abandonné"].map((word) => [word, "dropped"] as const),
]);

/** What parts several texts written as one; a sector's name may hold a comma, as in a contact's note. */
const SEMICOLONS = /[;\n]/;
const COMMAS = /[,;\n]/;

/** A goal's note in, a goal out, with the problems of values that cannot be read. A silent note is an active goal of kind other. */
export function readGoal(snapshot: NoteSnapshot): { readonly goal: Goal; readonly problems: readonly Problem[] } {
	const problems = new ProblemList(snapshot.path);
	const goal: { -readonly [Fact in keyof Goal]: Goal[Fact] } = {
		path: snapshot.path,
		name: nameOfPath(snapshot.path),
		kind: "other",
		deadline: null,
		sectors: NONE,
		needs: NONE,
		status: "active",
	};
	for (const found of GOAL_PROPERTIES.read(snapshot.metadata?.frontmatter ?? {})) {
		switch (found.property) {
			case "kind": goal.kind = readWord(found, problems, "unknown-kind", KIND_WORDS) ?? "other"; break;
			case "deadline": goal.deadline = readDay(found, problems); break;
			case "sector": goal.sectors = readTexts(found, problems, SEMICOLONS).map(displayNameOf); break;
			case "needs": goal.needs = readTexts(found, problems, COMMAS).map(displayNameOf); break;
			case "status": goal.status = readWord(found, problems, "unknown-goal-status", STATUS_WORDS) ?? "active"; break;
		}
	}
	return { goal, problems: problems.all };
}
