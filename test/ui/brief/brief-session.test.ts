import { describe, expect, it } from "vitest";
import type { Brief } from "../../../src/domain/brief/brief";
import type { BriefDiff } from "../../../src/ui/brief/brief-port";
import { BriefSession } from "../../../src/ui/brief/brief-session";
import { aBrief } from "../../support/brief-builder";
import { aContact } from "../../support/contact-builder";

const ADA = "People/Ada.md";
const BEA = "People/Bea.md";
const LUNCH = "Meetings/Lunch.md";
const GOAL = "Goals/Studio.md";
const NOTHING: BriefDiff = { added: [], updated: [], removed: [], renamed: [], owed: false, goals: false, me: false, day: false };

/** A session over notes and the people each is about; answers come when the test says. */
class Desk {
	notes: Record<string, readonly string[]> = { [ADA]: [ADA], [BEA]: [BEA], [LUNCH]: [BEA, ADA], [GOAL]: [GOAL] };
	network = { gave: 9, received: 5, asked: 1 };
	drawn = 0;
	/** Paths whose pages were read. */
	readonly read: string[] = [];
	private readonly asked: { readonly path: string; readonly answer: (brief: Brief | null) => void }[] = [];
	readonly session = new BriefSession({
		peopleOf: (path: string) => this.notes[path] ?? [],
		nameOf: (path: string) => (this.notes[path] === undefined ? null : path),
		hasPage: (path: string) => path === GOAL,
		page: (path: string) => {
			this.read.push(path);
			return Promise.resolve({ kind: "goal", page: { path, notes: [path, ADA] } });
		},
		brief: (path: string) => new Promise<Brief | null>((answer) => this.asked.push({ path, answer })),
		network: () => Promise.resolve(this.network),
	} as unknown as ConstructorParameters<typeof BriefSession>[0], () => this.drawn++);

	/** Paths asked for that have no answer yet. */
	get waiting(): readonly string[] {
		return this.asked.map(({ path }) => path);
	}

	/** Answers the question at a place among those that wait. */
	async answer(at = 0, given: Partial<Brief> = {}): Promise<void> {
		const [question] = this.asked.splice(at, 1);
		if (question === undefined) throw new Error("nothing was asked");
		question.answer(aBrief({ contact: aContact({ path: question.path }), ...given }));
		await new Promise((resolve) => setImmediate(resolve));
	}

	get shown(): string | null {
		return this.session.brief?.contact.path ?? null;
	}
}

describe("the brief in view", () => {
	it("is that of the contact whose note is in view, and stays beside any other note", async () => {
		const desk = new Desk();
		desk.session.follow("Garden.md");
		expect(desk.waiting).toEqual([]);
		desk.session.follow(ADA);
		await desk.answer();
		expect(desk.shown).toBe(ADA);
		desk.session.follow("Garden.md");
		desk.session.follow(null);
		expect(desk.waiting).toEqual([]);
		expect(desk.shown).toBe(ADA);
	});

	it("is of the first of a meeting's people, or of the one who was in view, and of whom the user chooses", async () => {
		const desk = new Desk();
		desk.session.follow(LUNCH);
		expect(desk.waiting).toEqual([BEA]);
		await desk.answer();
		desk.session.choose(ADA);
		await desk.answer();
		expect(desk.shown).toBe(ADA);
		desk.session.follow(ADA);
		desk.session.follow(LUNCH);
		expect(desk.waiting).toEqual([]);
		expect(desk.session.people).toEqual([BEA, ADA]);
		expect(desk.shown).toBe(ADA);
	});

	it("is never an older answer, whichever comes first", async () => {
		const desk = new Desk();
		desk.session.follow(ADA);
		await desk.answer();
		desk.session.touch(ADA);
		desk.session.touch(ADA);
		await desk.answer(1, { usualDays: 2 });
		await desk.answer(0, { usualDays: 1 });
		expect(desk.session.brief?.usualDays).toBe(2);
		desk.session.touch(ADA);
		desk.session.follow(BEA);
		await desk.answer(1);
		await desk.answer(0);
		expect(desk.shown).toBe(BEA);
	});

	it.each<[string, Partial<BriefDiff>, readonly string[]]>([
		["its contact changes", { updated: [ADA] }, [ADA]],
		["something is owed", { owed: true }, [ADA]],
		["a goal changes", { goals: true }, [ADA]],
		["the user's own note changes", { me: true }, [ADA]],
		["the day changes", { day: true }, [ADA]],
		["someone else changes, not", { updated: [BEA] }, []],
	])("is read again when %s", async (_, diff, asked) => {
		const desk = new Desk();
		desk.session.follow(ADA);
		await desk.answer();
		desk.session.change({ ...NOTHING, ...diff });
		expect(desk.waiting).toEqual(asked);
	});

	it("is read again when the words of a note change that it shows, and of no other", async () => {
		const desk = new Desk();
		desk.session.follow(ADA);
		await desk.answer(0, { notes: [ADA, LUNCH] });
		desk.session.touch("Garden.md");
		expect(desk.waiting).toEqual([]);
		desk.session.touch(LUNCH);
		expect(desk.waiting).toEqual([ADA]);
	});

	it("follows its contact to a new name", async () => {
		const desk = new Desk();
		desk.session.follow(ADA);
		await desk.answer();
		desk.notes = { "Ada Byron.md": ["Ada Byron.md"] };
		desk.session.change({ ...NOTHING, added: ["Ada Byron.md"], removed: [ADA], renamed: [{ from: ADA, to: "Ada Byron.md" }] });
		await desk.answer();
		expect(desk.shown).toBe("Ada Byron.md");
	});

	it("is gone with its contact", async () => {
		const desk = new Desk();
		desk.session.follow(ADA);
		await desk.answer();
		desk.notes = {};
		desk.session.change({ ...NOTHING, removed: [ADA] });
		await new Promise((resolve) => setImmediate(resolve));
		expect(desk.shown).toBeNull();
	});

	it("appears when the note in view becomes a contact's", async () => {
		const desk = new Desk();
		desk.notes = {};
		desk.session.follow(ADA);
		expect(desk.waiting).toEqual([]);
		desk.notes = { [ADA]: [ADA] };
		desk.session.change({ ...NOTHING, added: [ADA] });
		await desk.answer();
		expect(desk.shown).toBe(ADA);
	});

	it("shows who joined the meeting in view at once", async () => {
		const desk = new Desk();
		desk.session.follow(LUNCH);
		await desk.answer();
		const before = desk.drawn;
		desk.notes[LUNCH] = [BEA, ADA, "People/Cleo.md"];
		desk.session.change({ ...NOTHING, updated: ["People/Cleo.md"] });
		expect(desk.session.people).toHaveLength(3);
		expect(desk.drawn).toBeGreaterThan(before);
	});

	it("adds everyone's balance up where that of the contact is told", async () => {
		const desk = new Desk();
		desk.session.follow(ADA);
		await desk.answer();
		expect(desk.session.network).toBeNull();
		desk.session.touch(ADA);
		await desk.answer(0, { balance: { gave: 1, received: 0, asked: 0 } });
		expect(desk.session.network).toEqual(desk.network);
	});

	it("shows one memory after the other, and those of another contact from the first", async () => {
		const desk = new Desk();
		desk.session.follow(ADA);
		await desk.answer();
		expect(desk.session.memoryOf(2)).toBe(0);
		desk.session.showNextMemory();
		expect(desk.session.memoryOf(2)).toBe(1);
		desk.session.showNextMemory();
		expect(desk.session.memoryOf(2)).toBe(0);
		desk.session.showNextMemory();
		desk.session.follow(BEA);
		expect(desk.session.memoryOf(2)).toBe(0);
	});
});

describe("a page in the brief's place", () => {
	const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

	it("is that of the goal whose note is in view, until a contact's is", async () => {
		const desk = new Desk();
		desk.session.follow(ADA);
		await desk.answer();
		desk.session.follow(GOAL);
		await settle();
		expect(desk.session.page?.page.path).toBe(GOAL);
		expect(desk.shown).toBeNull();
		desk.session.follow("Garden.md");
		expect(desk.session.page?.page.path).toBe(GOAL);
		desk.session.follow(ADA);
		await desk.answer();
		expect(desk.session.page).toBeNull();
		expect(desk.shown).toBe(ADA);
	});

	it("is read again when any contact changes, and when the words of a note do that it shows", async () => {
		const desk = new Desk();
		desk.session.follow(GOAL);
		await settle();
		desk.session.change({ ...NOTHING, updated: [BEA] });
		await settle();
		desk.session.touch(ADA);
		await settle();
		desk.session.touch(BEA);
		await settle();
		expect(desk.read).toEqual([GOAL, GOAL, GOAL]);
	});
});
