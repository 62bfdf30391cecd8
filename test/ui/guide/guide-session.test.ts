import { beforeEach, describe, expect, it } from "vitest";
import { circleNames } from "../../../src/domain/contacts/circle-names";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import type { MappingPrompt } from "../../../src/domain/contacts/mapping-prompt";
import { readNameLine } from "../../../src/domain/contacts/read-name-line";
import type { GuidePlace } from "../../../src/domain/notes/guide-note";
import type { GuideAnswer, GuideFound, GuideMemory, GuidePort } from "../../../src/ui/guide/guide-port";
import { type GuideRow, GuideSession } from "../../../src/ui/guide/guide-session";

/** What stands in the guide's note: lines by question, people as their paths. */
type Kept = [prompt: MappingPrompt, text: string][];

const UNSURE: GuideAnswer = { kind: "unsure", people: [], note: null, mayBecome: false };
let kept: Kept;
let place: GuidePlace | null;
let where: () => GuidePlace;
let added: string[];
let undone: number[];
let gone: string[];
let answer: (name: string) => GuideAnswer;

function found(name: string, change: Partial<GuideFound> = {}): GuideFound {
	return { kind: "done", path: `${name}.md`, gained: ["added"], kept: [], steps: [added.length], ...change };
}

function put(prompt: MappingPrompt, texts: readonly string[], replaces: string | null): void {
	const at = replaces === null ? -1 : kept.findIndex(([one, text]) => one === prompt && text === replaces);
	kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, ...texts.map((text): Kept[number] => [prompt, text]));
}

function port(memory: GuideMemory | null): GuidePort {
	const words = { circleNames: circleNames(DEFAULT_CIRCLES), meaningOf: () => null };
	const used: Partial<GuidePort> = {
		understand: (line) => readNameLine(line, words),
		add: async ({ name }, _prompt, choice) => {
			added.push(name);
			return choice === null ? answer(name) : found(name);
		},
		takeBack: async ({ steps }) => undone.push(...steps) > 0,
		person: (path) => (gone.includes(path) ? null : { path, name: path, about: "" }),
		isAtCompany: (company) => company === "Mine",
		load: async (now) => {
			where = now;
			return memory;
		},
		keepPlace: async () => void (place = where()),
		keepLines: async (prompt, lines) => put(prompt, lines, null),
		keepFound: async (prompt, { path }, line) => put(prompt, [path], line),
		dropLine: async (prompt, line) => put(prompt, [], line),
		dropFound: async (prompt, path) => put(prompt, [], path),
	};
	return used as GuidePort;
}

async function begin(memory: GuideMemory | null = null): Promise<GuideSession> {
	const session = new GuideSession(port(memory), () => undefined);
	await session.begin();
	return session;
}

async function enter(session: GuideSession, ...lines: readonly string[]): Promise<void> {
	for (const line of lines) {
		session.type(line);
		session.enter();
	}
	await session.settled();
}

function states(session: GuideSession): readonly (readonly [string, string])[] {
	return session.rows.map(({ line, state }) => [line, state.kind]);
}

function rowAt(session: GuideSession, at: number): GuideRow {
	const row = session.rows[at];
	if (row === undefined) throw new Error(`no row ${at}`);
	return row;
}

beforeEach(() => {
	kept = [];
	place = null;
	added = [];
	undone = [];
	gone = [];
	answer = (name) => found(name);
});

describe("a line that is entered", () => {
	it("becomes a person, and the field is free for the next at once", async () => {
		const session = await begin();
		session.type("Ada, Nord");
		expect(session.enter()).toBe(true);
		expect(session.place.typed).toBe("");
		expect(states(session)).toEqual([["Ada, Nord", "working"]]);
		await enter(session, "Bo");
		expect(added).toEqual(["Ada", "Bo"]);
		expect(states(session)).toEqual([["Ada, Nord", "done"], ["Bo", "done"]]);
		expect(kept).toEqual([["excelling", "Ada.md"], ["excelling", "Bo.md"]]);
	});

	it("stays in the field when it names nobody", async () => {
		const session = await begin();
		session.type(" 12 ");
		expect(session.enter()).toBe(false);
		expect(session.place.typed).toBe(" 12 ");
	});

	it("says what narrowed its question, also when that changes afterwards", async () => {
		answer = () => UNSURE;
		const session = await begin();
		session.go("worked-with");
		session.narrow({ company: "Halden" });
		await enter(session, "Ada");
		session.narrow({ company: "Mine" });
		expect(session.place.from.isCurrent).toBe(true);
		await enter(session, "Bo");
		expect(kept).toEqual([["worked-with", "Ada, ex-Halden"], ["worked-with", "Bo, Mine, colleague"]]);
	});

	it("is kept while nobody knows who is meant, and makes room for who was", async () => {
		answer = (name) => (name === "Ada" ? UNSURE : found(name));
		const session = await begin();
		await enter(session, "Ada", "Bo");
		expect(kept).toEqual([["excelling", "Ada"], ["excelling", "Bo.md"]]);
		session.choose(rowAt(session, 0).id, { kind: "new" });
		await session.settled();
		expect(kept).toEqual([["excelling", "Ada.md"], ["excelling", "Bo.md"]]);
		expect(session.news).toEqual({ kind: "added", name: "Ada" });
	});

	it("is left out, or changed in the field", async () => {
		answer = () => UNSURE;
		const session = await begin();
		await enter(session, "Ada", "Bo");
		session.leaveOut(rowAt(session, 0));
		session.change(rowAt(session, 0));
		await session.settled();
		expect([session.rows, kept, session.place.typed]).toEqual([[], [], "Bo"]);
	});

	it("takes no one's place in the field", async () => {
		answer = () => UNSURE;
		const session = await begin();
		await enter(session, "Ada");
		session.type("Cy, Nord");
		session.change(rowAt(session, 0));
		await session.settled();
		expect([states(session), kept, session.place.typed]).toEqual([[["Cy, Nord", "waiting"]], [["excelling", "Cy, Nord"]], "Ada"]);
	});

	it("is taken back with its note, into the free field", async () => {
		const session = await begin();
		await enter(session, "Ada", "Bo");
		session.takeBack(rowAt(session, 0));
		await session.settled();
		expect([undone, kept, session.place.typed]).toEqual([[1], [["excelling", "Bo.md"]], "Ada"]);
		session.takeBack(rowAt(session, 0));
		await session.settled();
		expect(session.place.typed).toBe("Ada");
	});

	it("is kept when it could not be written, and those after it are seen to", async () => {
		answer = (name) => (name === "Ada" ? { kind: "failed", why: "No." } : found(name));
		const session = await begin();
		await enter(session, "Ada", "Bo");
		expect(states(session)).toEqual([["Ada", "failed"], ["Bo", "done"]]);
		expect(kept).toEqual([["excelling", "Ada"], ["excelling", "Bo.md"]]);
	});
});

describe("many lines", () => {
	it("are all kept before the first is seen to", async () => {
		let keptFirst: Kept = [];
		answer = (name) => {
			if (name === "Ada") keptFirst = [...kept];
			return found(name);
		};
		const session = await begin();
		session.paste(["Ada", " ", "12", "- Bo, Nord"]);
		await session.settled();
		expect(keptFirst).toEqual([["excelling", "Ada"], ["excelling", "- Bo, Nord"]]);
		expect(kept).toEqual([["excelling", "Ada.md"], ["excelling", "Bo.md"]]);
	});

	it("lose none that says something", async () => {
		const session = await begin();
		session.paste(["Ada", "---", "0612345678", "42, Halden", "12."]);
		await session.settled();
		expect(states(session)).toEqual([["Ada", "done"], ["0612345678", "waiting"], ["42, Halden", "waiting"]]);
		expect(kept).toEqual([["excelling", "Ada.md"], ["excelling", "0612345678"], ["excelling", "42, Halden"]]);
		session.addWaiting();
		await session.settled();
		expect(states(session).slice(1)).toEqual([["0612345678", "waiting"], ["42, Halden", "waiting"]]);
	});

	it("wait for a word when there are very many", async () => {
		const session = await begin();
		session.paste(Array.from({ length: 31 }, (_, at) => `Person A${at}`));
		await session.settled();
		expect([session.waiting.length, kept.length, added.length]).toEqual([31, 31, 0]);
		session.leaveOutWaiting();
		session.paste(["Ada"]);
		await session.settled();
		expect([kept, added]).toEqual([[["excelling", "Ada.md"]], ["Ada"]]);
	});
});

describe("a guide that was interrupted", () => {
	const MEMORY: GuideMemory = {
		place: { prompt: "inspiring", from: { company: "Halden", period: "2012", isCurrent: false }, typed: "Cy, Ha" },
		items: [
			{ prompt: "worked-with", text: "[[Ada]]: added", path: "People/Ada.md", gained: ["added"] },
			{ prompt: "inspiring", text: "Bo, Nord", path: null, gained: [] },
		],
	};

	it("goes on where it was", async () => {
		const session = await begin(MEMORY);
		expect(session.place).toEqual(MEMORY.place);
		expect(session.rows.map(({ prompt, state }) => [prompt, state.kind])).toEqual([["worked-with", "done"], ["inspiring", "waiting"]]);
	});

	it("sees to what waits when told, under the question it was typed for", async () => {
		kept = [["inspiring", "Bo, Nord"]];
		const session = await begin(MEMORY);
		session.addWaiting();
		session.go("voices");
		await session.settled();
		expect(kept).toEqual([["inspiring", "Bo.md"]]);
		expect(place).toEqual({ ...MEMORY.place, prompt: "voices" });
	});

	it("follows people whose notes are renamed", async () => {
		const session = await begin(MEMORY);
		session.follow([{ from: "People/Ada.md", to: "Ada L.md" }]);
		expect(rowAt(session, 0).state).toMatchObject({ path: "Ada L.md" });
	});
});

it("lets go of a person whose note is no more", async () => {
	const session = await begin();
	await enter(session, "Ada", "Bo");
	gone = ["Ada.md"];
	session.follow([]);
	await session.settled();
	expect([states(session), kept]).toEqual([[["Bo", "done"]], [["excelling", "Bo.md"]]]);
});

it("goes through the questions to the end and back", async () => {
	const session = await begin();
	session.step(-1);
	expect(session.place.prompt).toBe("excelling");
	for (const prompt of ["worked-with", "inspiring", "entrepreneurs", "voices", null]) {
		session.step(1);
		expect(session.place.prompt).toBe(prompt);
	}
	session.step(-1);
	expect(session.place.prompt).toBe("voices");
	expect(place?.prompt).toBe("voices");
});
