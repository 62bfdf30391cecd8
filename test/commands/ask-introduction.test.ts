import { describe, expect, it, vi } from "vitest";
import { askForIntroduction, noteIntroduced, writeAfterIntroduction, writeToKnown } from "../../src/commands/ask-introduction";
import { askDraft } from "../../src/commands/draft-message";
import type { Asked, IntroductionWay, PageContact } from "../../src/domain/network/introduction-page";
import { aContact } from "../support/contact-builder";
import { commandDesk } from "../support/command-desk";
import { aGoal } from "../support/facts-builder";
import { day } from "../support/day";

vi.mock("obsidian", () => import("../support/obsidian-stub"));
vi.mock("../../src/commands/draft-message", () => ({ askDraft: vi.fn(() => Promise.resolve({ kind: "nothing" })) }));

const [HELENE, PETER, NADIA] = ["Hélène Vasseur", "Peter Ashdown", "Nadia Rahmani"].map((name) => aContact({ path: `${name}.md` })) as [
	ReturnType<typeof aContact>, ReturnType<typeof aContact>, ReturnType<typeof aContact>,
];
const NOTE = "---\ntype: contact\n---\n";
const NOTES = { [HELENE.path]: NOTE, [PETER.path]: NOTE, [NADIA.path]: NOTE };

function desk(language: "en" | "fr" = "en"): ReturnType<typeof commandDesk> {
	return commandDesk({ notes: NOTES, contacts: [HELENE, PETER, NADIA], language });
}

function person({ path, name }: { readonly path: string; readonly name: string }): PageContact {
	return { path, name, firstName: name.split(" ")[0] ?? "", role: "director", company: "Brightwater" };
}

function wayThrough(...people: readonly (typeof HELENE)[]): IntroductionWay {
	return {
		via: people.map(({ path }) => path), target: NADIA.path, strength: 0.5, steps: [], people: [...people, NADIA].map(person),
		own: { last: null, sharedOrganization: null, relationships: [], isOnlyAsked: false },
	};
}

const ASKED: Asked = { target: NADIA.path, day: day("2026-06-01"), by: person(HELENE), to: person(NADIA), worked: false };
const lastDraft = (): unknown[] => vi.mocked(askDraft).mock.lastCall ?? [];

describe("the request", () => {
	it("goes to the first introducer, names the target, and is kept in the target's note once it was sent", async () => {
		const { context, store } = desk();
		await askForIntroduction(context, wayThrough(HELENE));
		const [, contact, start] = vi.mocked(askDraft).mock.lastCall ?? [];
		expect(contact).toBe(HELENE);
		expect(start).toMatchObject({ purpose: "introduction", person: { name: "Nadia Rahmani", role: "director", company: "Brightwater" } });
		expect(start).not.toHaveProperty("subject");
		expect(Object.fromEntries(store.notes)).toEqual(NOTES);
		await context.writer.write("sent", start?.also?.("email") ?? []);
		expect(store.notes.get(NADIA.path)).toBe(`${NOTE}## Log\n- 2026-06-11 Asked [[Hélène Vasseur]] for an introduction #introduction #mention\n`);
	});

	it("asks for the next person on a longer way, and says where it leads", async () => {
		const { context, store } = desk("fr");
		await askForIntroduction(context, wayThrough(HELENE, PETER));
		const [, contact, start] = vi.mocked(askDraft).mock.lastCall ?? [];
		expect(contact).toBe(HELENE);
		expect(start).toMatchObject({ person: { name: "Peter Ashdown" }, subject: "Brightwater" });
		await context.writer.write("sent", start?.also?.("email") ?? []);
		expect(store.notes.get(NADIA.path)).toContain("- 2026-06-11 mise en relation demandée à [[Hélène Vasseur]] pour rencontrer [[Peter Ashdown]] #introduction #mention\n");
	});

	it("is about what a goal needs and the target can help with", async () => {
		const goals = [
			aGoal({ path: "Old.md", status: "done", needs: ["user research"] }),
			aGoal({ path: "Lead a design team.md", needs: ["hiring managers", "user research in the field"] }),
		];
		const nadia = aContact({ path: NADIA.path, offers: ["user researches in the field"] });
		const { context } = commandDesk({ notes: NOTES, contacts: [HELENE, PETER, nadia], goals });
		await askForIntroduction(context, wayThrough(HELENE));
		expect(lastDraft()[2]).toMatchObject({ subject: "user research in the field" });
	});

	it("is not made to someone who is gone", async () => {
		vi.mocked(askDraft).mockClear();
		const { context } = commandDesk({ contacts: [NADIA] });
		expect(await askForIntroduction(context, wayThrough(HELENE))).toEqual({ kind: "nothing" });
		expect(askDraft).not.toHaveBeenCalled();
	});
});

describe("an introduction that came about", () => {
	it("is said in the note of who was met, and thanks are owed to the introducer, in one step", async () => {
		const { context, store } = desk();
		expect(await noteIntroduced(context, ASKED)).toMatchObject({ kind: "write", outcome: { ok: true, label: "Introduced to Nadia Rahmani by Hélène Vasseur" } });
		expect(store.notes.get(NADIA.path)).toBe("---\ntype: contact\nintroduced-by: \"[[Hélène Vasseur]]\"\n---\n");
		expect(store.notes.get(HELENE.path)).toBe(`${NOTE}## Log\n- [ ] Say thank you for the introduction to Nadia Rahmani 📅 2026-06-18\n`);
		await context.writer.undo();
		expect(Object.fromEntries(store.notes)).toEqual(NOTES);
	});

	it("is said once, whoever says it again", async () => {
		const { context, store } = desk();
		await noteIntroduced(context, ASKED);
		const all = Object.fromEntries(store.notes);
		expect(await noteIntroduced(context, ASKED)).toMatchObject({ outcome: { ok: true, step: null } });
		store.notes.set(HELENE.path, store.notes.get(HELENE.path)?.replace("[ ]", "[x]") ?? "");
		store.notes.set(NADIA.path, "---\ntype: contact\nintroduced-by: Hélène Vasseur\n---\n");
		expect(await noteIntroduced(context, ASKED)).toMatchObject({ outcome: { ok: true, step: null } });
		expect(Object.keys(all)).toEqual([...store.notes.keys()]);
	});

	it("is said in neither note where one of them is gone, or cannot be read", async () => {
		for (const [path, text] of [[NADIA.path, null], [HELENE.path, null], [NADIA.path, "---\na: [\n---\n"], [HELENE.path, "```\nnever closed\n"]] as const) {
			const { context, store } = desk();
			if (text === null) store.notes.delete(path);
			else store.notes.set(path, text);
			const before = Object.fromEntries(store.notes);
			expect(await noteIntroduced(context, ASKED)).toMatchObject({ outcome: { ok: false } });
			expect(Object.fromEntries(store.notes)).toEqual(before);
			expect(store.writes.length).toBe(0);
		}
	});

	it("keeps both on one note where that is on both sides, and takes both back", async () => {
		const { context, store } = desk();
		await noteIntroduced(context, { ...ASKED, by: person(NADIA) });
		await context.writer.undo();
		expect(Object.fromEntries(store.notes)).toEqual(NOTES);
	});

	it("is followed by a first message, which names the introducer", async () => {
		await writeAfterIntroduction(desk().context, ASKED);
		expect(lastDraft().slice(1)).toEqual([NADIA, { purpose: "introduced", person: { name: "Hélène Vasseur", role: "director", company: "Brightwater" } }]);
	});
});

describe("who needs no introduction", () => {
	it("is asked what they know, or for a way in where they left", async () => {
		const [known, former] = [person(HELENE), person(PETER)];
		await writeToKnown(desk().context, known, { former: [former], sought: "Brightwater" });
		expect(lastDraft().slice(1)).toEqual([HELENE, { purpose: "information" }]);
		await writeToKnown(desk().context, former, { former: [former], sought: "Brightwater" });
		expect(lastDraft().slice(1)).toEqual([PETER, { purpose: "introduction", subject: "Brightwater" }]);
	});
});
