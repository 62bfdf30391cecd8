import { describe, expect, it, vi } from "vitest";
import { addPresencePlan, logPresence } from "../../src/commands/presence-plan";
import { readPace, readPresencePlan, type PresencePlan } from "../../src/domain/notes/presence-plan";
import { PRESENCE_TEMPLATE } from "../../src/domain/notes/presence-template";
import { commandDesk } from "../support/command-desk";
import { day } from "../support/day";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const PLAN: PresencePlan = { path: "Presence plan.md", name: "Presence plan", cadence: null, last: null, next: null };

function deskWith(notes: Record<string, string>, plans: readonly PresencePlan[], language: "en" | "fr" = "en"): ReturnType<typeof commandDesk> {
	const { context, store } = commandDesk({ notes, language });
	const app = {
		...context.app,
		fileManager: { getNewFileParent: () => ({ path: "/" }) },
		workspace: { getActiveFile: () => null, getLeaf: () => ({ openFile: () => Promise.resolve() }) },
	} as unknown as typeof context.app;
	return { context: { ...context, app, index: { ...context.index, today: () => day("2026-06-11"), presencePlans: () => plans } }, store };
}

describe("the presence plan", () => {
	it.each([["en", "Presence plan.md"], ["fr", "Plan de présence.md"]] as const)("in %s is a note that reads back as a plan", async (language, path) => {
		const { context, store } = deskWith({}, [], language);
		await addPresencePlan(context);
		expect(store.notes.get(path)).toBe(PRESENCE_TEMPLATE[language](day("2026-06-11"), "Log"));
		const frontmatter = { type: "presence-plan", cadence: "2 weeks", added: "2026-06-11" };
		for (const [key, value] of Object.entries(frontmatter)) expect(store.notes.get(path)).toContain(`\n${key}: ${value}\n`);
		const { pace, problems } = readPace({ path, metadata: { frontmatter }, text: null, modified: 0 });
		expect(problems).toEqual([]);
		expect(readPresencePlan(path, pace, [], day("2026-06-11")).next).toBe("2026-06-25");
	});

	it("never takes the place of another note", async () => {
		const { context, store } = deskWith({ "Presence plan.md": "mine\n" }, []);
		await addPresencePlan(context);
		expect([...store.notes.keys()]).toEqual(["Presence plan.md", "Presence plan 2.md"]);
		expect(store.notes.get("Presence plan.md")).toBe("mine\n");
	});

	it("is opened when there is one", async () => {
		const { context, store } = deskWith({ "Presence plan.md": "a plan\n" }, [PLAN]);
		expect(await addPresencePlan(context)).toEqual({ kind: "say", sentence: context.messages.presence.isThere("Presence plan") });
		expect(store.notes.size).toBe(1);
	});

	it("is not made anew while the vault is still being read", async () => {
		const { context, store } = deskWith({ "Presence plan.md": "a plan\n" }, [PLAN]);
		let isReady = false;
		const ready = Promise.resolve().then(() => {
			isReady = true;
		});
		await addPresencePlan({ ...context, index: { ...context.index, ready, presencePlans: () => (isReady ? [PLAN] : []) } });
		expect(store.notes.size).toBe(1);
	});

	it("notes the day under its log, and the step can be taken back", async () => {
		const text = PRESENCE_TEMPLATE.en(day("2026-05-01"), "Log");
		const { context, store } = deskWith({ "Presence plan.md": text }, [PLAN]);
		await logPresence(context, "Presence plan.md");
		expect(store.notes.get("Presence plan.md")).toBe(`${text}- 2026-06-11\n`);
		expect(await logPresence(context, "Presence plan.md")).toMatchObject({ ok: true, step: null });
		await context.writer.undo();
		expect(store.notes.get("Presence plan.md")).toBe(text);
	});
});

describe("its template", () => {
	const [en, fr] = (["en", "fr"] as const).map((language) => PRESENCE_TEMPLATE[language](day("2026-06-11"), "Log"));

	it("has the same parts, and as many things to do and to check, in both languages", () => {
		const shape = (text: string | undefined): readonly string[] => (text ?? "").split("\n").map((line) => /^(?:#+|- \[ \]|-|)/.exec(line)?.[0] ?? "");
		expect(shape(fr)).toEqual(shape(en));
	});

	it("holds no code that another plugin would run", () => {
		for (const text of [en, fr]) expect(text).not.toMatch(/\{\{|<%|```/);
	});
});
