import { describe, expect, it, vi } from "vitest";
import type { CommandContext } from "../../src/commands/command-context";
import { changePlan, planOf } from "../../src/commands/plan-contact";
import type { Contact } from "../../src/domain/contacts/contact";
import { editFrontmatter } from "../../src/domain/notes/edit-frontmatter";
import type { Goal } from "../../src/domain/reconnections/goal";
import type { Plan } from "../../src/domain/reconnections/plan";
import { yamlHost } from "../domain/notes/yaml-host";
import { commandDesk } from "../support/command-desk";
import { aContact } from "../support/contact-builder";
import { day } from "../support/day";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const ADA = aContact({ name: "Ada" });
const goal = (name: string, status: Goal["status"] = "active"): Goal =>
	({ path: `Goals/${name}.md`, name, kind: "other", deadline: null, sectors: [], needs: [], status });
const [STUDIO, TEAM] = [goal("Studio"), goal("Team")];
const NONE: Plan = { goal: null, approach: null, day: null };

/** Commands on one contact whose note names these goals. */
function deskFor(contact: Contact, named: readonly Goal[]): CommandContext {
	const { context } = commandDesk({ contacts: [contact] });
	const facts = { contact, interactions: [], owed: [], doneDays: [], goals: named };
	const app = { ...context.app, metadataCache: { fileToLinktext: ({ path }: { path: string }) => path.slice(path.lastIndexOf("/") + 1, -3) } };
	app.vault = { ...app.vault, getFileByPath: (path: string) => ({ path }) } as unknown as typeof app.vault;
	return { ...context, app: app as unknown as CommandContext["app"], index: { ...context.index, facts: () => facts, goals: () => [STUDIO, TEAM] } };
}

function write(note: string, contact: Contact, named: readonly Goal[], plan: Plan): string {
	const result = editFrontmatter(`---\n${note}---\n`, changePlan(deskFor(contact, named), contact, plan), yamlHost);
	if (!result.ok) throw new Error(result.code);
	return result.text.slice("---\n".length, -"---\n".length);
}

describe("the plan of a contact", () => {
	it.each<[string, string, Partial<Contact>, readonly Goal[], Plan, string]>([
		["is written with its own names", "", {}, [], { goal: STUDIO.path, approach: "coffee", day: day("2026-07-01") },
			"goal: \"[[Studio]]\"\napproach: coffee\nnext-contact: 2026-07-01\n"],
		["goes to the keys that were read", "objectif:\nrelance: 2026-06-20\n", { nextContact: day("2026-06-20") }, [],
			{ goal: TEAM.path, approach: null, day: day("2026-07-01") }, "objectif: \"[[Team]]\"\nrelance: 2026-07-01\n"],
		["leaves what stays the same as it is written", "goal: \"[[Goals/Studio|it]]\"\napproach: Café\n", { approach: "coffee" }, [STUDIO],
			{ goal: STUDIO.path, approach: "coffee", day: day("2026-07-01") }, "goal: \"[[Goals/Studio|it]]\"\napproach: Café\nnext-contact: 2026-07-01\n"],
		["replaces the first of several goals", "goal:\n  - \"[[Studio]]\"\n  - something\n", {}, [STUDIO], { ...NONE, goal: TEAM.path },
			"goal:\n  - \"[[Team]]\"\n  - something\n"],
		["replaces the goal that is pursued, and none before it", "goal:\n  - \"[[Old]]\" # reached\n  - \"[[Studio]]\"\n  - Sometime\n", {}, [goal("Old", "done"), STUDIO], { ...NONE, goal: TEAM.path },
			"goal:\n  - \"[[Old]]\" # reached\n  - \"[[Team]]\"\n  - Sometime\n"],
		["is put beside goals that are no more pursued", "goal: \"[[Old]]\"\n", {}, [goal("Old", "done")], { ...NONE, goal: TEAM.path },
			"goal:\n  - \"[[Old]]\"\n  - \"[[Team]]\"\n"],
		["takes out no other goal", "goal:\n  - \"[[Old]]\"\n  - \"[[Studio]]\"\n", {}, [goal("Old", "done"), STUDIO], NONE, "goal:\n  - \"[[Old]]\"\n"],
		["leaves alone what no list of goals can hold", "goal: { Studio: soon }\n", {}, [], { ...NONE, goal: TEAM.path }, "goal: { Studio: soon }\n"],
		["adds no goal that is named already", "goal:\n  - \"[[Studio]]\"\n  - \"[[Team]]\"\n", {}, [STUDIO, TEAM], { ...NONE, goal: TEAM.path },
			"goal:\n  - \"[[Studio]]\"\n  - \"[[Team]]\"\n"],
		["is taken out again", "goal: \"[[Studio]]\"\napproach: call\nnext-contact: 2026-07-01\nrole: x\n", { approach: "call", nextContact: day("2026-07-01") }, [STUDIO],
			NONE, "role: x\n"],
	])("%s", (_, note, given, named, plan, expected) => {
		expect(write(note, { ...ADA, ...given }, named, plan)).toBe(expected);
	});

	it("is of the goal that is pursued, an active one before a draft", () => {
		const of = (named: readonly Goal[]): string | null => planOf(deskFor(ADA, named), ADA).goal;
		expect(of([goal("Old", "done"), goal("Later", "draft"), TEAM])).toBe(TEAM.path);
		expect(of([goal("Later", "draft")])).toBe("Goals/Later.md");
		expect(of([goal("Old", "dropped")])).toBeNull();
	});
});
