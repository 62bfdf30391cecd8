import { expect, it, vi } from "vitest";
import { repairProblem } from "../../src/commands/repair-problem";
import { commandDesk } from "../support/command-desk";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const problem = { path: "N.md", property: "Birthday", code: "not-a-birthday", value: "28.2.1980", repair: "1980-02-28" } as const;

it("writes the repair under the key as it stands", async () => {
	const { context, store } = commandDesk({ notes: { "N.md": "---\nBirthday: 28.2.1980 # mum\n---\n" } });
	await repairProblem(context, problem);
	expect(store.all["N.md"]).toBe("---\nBirthday: 1980-02-28 # mum\n---\n");
});

it.each(["Birthday: 1980-03-01", "Birthday: 1.3.1980", "other: 1"])("writes nothing once the note says %s", async (line) => {
	const { context, store } = commandDesk({ notes: { "N.md": `---\n${line}\n---\n` } });
	expect(await repairProblem(context, problem)).toMatchObject({ ok: true, step: null });
	expect(store.writes).toEqual([]);
});

it("does nothing where no repair is sure", () => {
	expect(repairProblem(commandDesk().context, { ...problem, repair: null })).toBeNull();
});
