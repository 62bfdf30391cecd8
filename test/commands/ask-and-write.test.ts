import { beforeAll, describe, expect, it, vi } from "vitest";
import { askAndWrite } from "../../src/commands/ask-and-write";
import { NOTHING, written, type CommandOutcome } from "../../src/commands/outcome";
import type { Accept } from "../../src/ui/dialogs/dialog";
import * as notices from "../../src/ui/notify";
import { commandDesk } from "../support/command-desk";
import { installBrowser } from "../support/obsidian-stub";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const NOTE = "Bo.md";

/** A dialog in which the user gives one answer after the other until one is taken, then gives up. */
function dialogOf(...answers: readonly string[]): { ask: (accept?: Accept<string> | null) => Promise<string | null>; taken: string[] } {
	const taken: string[] = [];
	return {
		taken,
		ask: async (accept) => {
			for (const answer of answers) {
				if (!(await accept?.(answer))) continue;
				taken.push(answer);
				return answer;
			}
			return null;
		},
	};
}

describe("asking and writing", () => {
	beforeAll(installBrowser);

	it("keeps the dialog open, and says why, until something can be written", async () => {
		const notify = vi.spyOn(notices, "notify").mockImplementation(() => undefined);
		const { context, store } = commandDesk({ notes: { [NOTE]: "a\n" } });
		const write = async (answer: string): Promise<CommandOutcome> => {
			const path = answer === "first" ? "Gone.md" : NOTE;
			return written(await context.writer.write("Done", [{ path, edit: () => ({ ok: true, text: answer, rewritten: false }) }]));
		};
		const dialog = dialogOf("first", "second", "third");
		expect(await askAndWrite(context, dialog, write)).toMatchObject({ kind: "write", outcome: { ok: true, written: [NOTE] } });
		expect(dialog.taken).toEqual(["second"]);
		expect(store.notes.get(NOTE)).toBe("second");
		expect(notify.mock.calls.map(([{ sentences }]) => sentences)).toEqual([["Nothing written: Gone is no longer there."]]);
	});

	it("has nothing more to tell of what was refused and given up", async () => {
		vi.spyOn(notices, "notify").mockImplementation(() => undefined);
		const { context } = commandDesk();
		expect(await askAndWrite(context, dialogOf("x"), () => Promise.resolve({ kind: "say", sentence: "No." }))).toBe(NOTHING);
		expect(await askAndWrite(context, dialogOf(), () => Promise.reject(new Error("not asked")))).toBe(NOTHING);
	});
});
