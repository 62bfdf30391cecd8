import { describe, expect, it, vi } from "vitest";
import { createApi, type ApiSource, type ConversationSource, type NetworkSource } from "../../src/api/create-api";
import type { RekindleApi } from "../../src/api/rekindle-api";
import type { CalendarDay } from "../../src/domain/day/calendar-day";
import { ContactGraph } from "../../src/domain/network/contact-graph";
import type { Interaction } from "../../src/domain/interactions/interaction";
import type { Reconnection } from "../../src/domain/reconnections/reconnection";

const day = (text: string): CalendarDay => text as CalendarDay;

function interaction(on: string, path = "Meetings/One.md"): Interaction {
	const entry = {
		day: day(on), source: { kind: "meeting" as const, path, line: null }, channel: "coffee" as const, gave: true, received: false,
		asked: false, from: null, people: 1, goal: null,
	};
	return { day: day(on), entries: [entry], channel: "coffee", gave: true, received: false, asked: false, from: null };
}

const ADA: Reconnection = {
	path: "People/Ada.md", standing: "due", last: day("2026-01-02"), lastChannel: "coffee", due: day("2026-04-02"), planned: null,
	ratio: 1.8, score: 2.7, reasons: [{ code: "target" }], gate: null,
};

function source(overrides: Partial<ApiSource> = {}): ApiSource {
	return {
		ready: Promise.resolve(),
		today: () => day("2026-06-11"),
		contacts: () => [],
		contact: () => null,
		interactions: () => [],
		reconnections: () => [],
		thisWeek: (start) => ({ start, budget: 5, done: 0, items: [] }),
		owed: () => [],
		problems: () => [],
		network: () => new ContactGraph(),
		matches: () => [],
		onChange: () => () => undefined,
		...overrides,
	};
}

function conversations(overrides: Partial<ConversationSource> = {}): ConversationSource {
	return {
		bank: [],
		isGoal: () => false,
		recommendQuestions: () => Promise.resolve([]),
		meetingNote: () => Promise.resolve(""),
		draftMessage: () => Promise.resolve({ text: "", ready: true, remarks: [] }),
		...overrides,
	};
}

const NO_NETWORK: NetworkSource = { introductions: () => [], coverage: () => null };

function apiOver(over: ApiSource, asked: ConversationSource = conversations()): RekindleApi {
	return createApi(over, NO_NETWORK, asked);
}

describe("createApi", () => {
	it("gives the past of a contact, each day with its sources", () => {
		const api = apiOver(source({ interactions: () => [interaction("2026-07-01"), interaction("2026-06-11"), interaction("2026-01-02")] }));
		expect(api.interactions("People/Ada.md").map((each) => each.day)).toEqual(["2026-06-11", "2026-01-02"]);
		expect(api.interactions("People/Ada.md")[0]).toEqual({
			day: "2026-06-11", sources: [{ kind: "meeting", path: "Meetings/One.md" }], channel: "coffee", gave: true, received: false,
			asked: false, from: null,
		});
	});

	it("asks for the day given, else for today", () => {
		const thisWeek = vi.fn((start: CalendarDay) => ({ start, budget: 5, done: 0, items: [] }));
		const api = apiOver(source({ thisWeek }));
		api.thisWeek();
		api.thisWeek("2026-02-28");
		expect(thisWeek.mock.calls).toEqual([["2026-06-11"], ["2026-02-28"]]);
	});

	it.each(["2026-02-30", "today", "", "2026-6-1"])("refuses %j as a day", (text) => {
		expect(() => apiOver(source()).reconnections(text)).toThrow(RangeError);
	});

	it("gives data that cannot be changed and is not the index's own", () => {
		const api = apiOver(source({ reconnections: () => [ADA] }));
		const [first] = api.reconnections();
		expect(first).toMatchObject({ path: "People/Ada.md", standing: "due", last: "2026-01-02", reasons: [{ code: "target" }] });
		expect(first).not.toHaveProperty("gate");
		expect(Object.isFrozen(first) && Object.isFrozen(first?.reasons) && Object.isFrozen(first?.reasons[0])).toBe(true);
		expect(Object.isFrozen(ADA.reasons)).toBe(false);
	});

	it("passes changes on until it is unsubscribed", () => {
		const listeners = new Set<Parameters<ApiSource["onChange"]>[0]>();
		const api = apiOver(source({
			onChange: (callback) => {
				listeners.add(callback);
				return () => listeners.delete(callback);
			},
		}));
		const heard: unknown[] = [];
		const stop = api.onChange((change) => heard.push(change));
		for (const tell of listeners) tell({ added: ["A.md"], updated: [], removed: [] });
		stop();
		for (const tell of listeners) tell({ added: ["B.md"], updated: [], removed: [] });
		expect(heard).toEqual([{ added: ["A.md"], updated: [], removed: [] }]);
	});
});

describe("what is answered by reading notes", () => {
	const ana = source({ contact: (path) => (path === "Ana.md" ? ({ path } as ReturnType<ApiSource["contact"]>) : null) });

	it("waits until every note has been read", async () => {
		const asked: string[] = [];
		let announce: () => void = () => undefined;
		const ready = new Promise<void>((resolve) => (announce = resolve));
		const api = apiOver({ ...ana, ready }, conversations({
			recommendQuestions: () => Promise.resolve(asked.push("questions")).then(() => []),
			meetingNote: () => Promise.resolve(asked.push("note")).then(String),
			draftMessage: () => Promise.resolve(asked.push("draft")).then(() => ({ text: "", ready: true, remarks: [] })),
		}));
		const answers = [
			api.recommendQuestions({ contacts: ["Ana.md"] }), api.meetingNote({ contacts: ["Ana.md"] }),
			api.draftMessage({ contact: "Ana.md", purpose: "thank" }),
		];
		await Promise.resolve();
		expect(asked).toEqual([]);
		announce();
		await Promise.all(answers);
		expect(asked).toEqual(["questions", "note", "draft"]);
	});

	it("gives questions with their reasons and nothing else, frozen", async () => {
		const question = { id: "a-b", phase: "opening", text: "How?", reason: { code: "interest" } } as const;
		const api = apiOver(ana, conversations({ recommendQuestions: () => Promise.resolve([question]) }));
		const questions = await api.recommendQuestions({ contacts: ["Ana.md"] });
		expect(questions).toEqual([{ id: "a-b", text: "How?", reason: { code: "interest" } }]);
		expect(Object.isFrozen(questions[0]?.reason)).toBe(true);
	});

	it("is rejected, not thrown, for an order that is not good", async () => {
		await expect(apiOver(ana).recommendQuestions({ contacts: ["Ben.md"] })).rejects.toThrow(RangeError);
		await expect(apiOver(ana).meetingNote({ contacts: ["Ana.md"], day: "soon" })).rejects.toThrow("soon");
		await expect(apiOver(ana).draftMessage({ contact: "Ben.md", purpose: "thank" })).rejects.toThrow("Ben.md");
	});
});
