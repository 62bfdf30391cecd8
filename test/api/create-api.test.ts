import { describe, expect, it, vi } from "vitest";
import { createApi, type ApiSource } from "../../src/api/create-api";
import type { CalendarDay } from "../../src/domain/day/calendar-day";
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
		onChange: () => () => undefined,
		...overrides,
	};
}

describe("createApi", () => {
	it("gives the past of a contact, each day with its sources", () => {
		const api = createApi(source({ interactions: () => [interaction("2026-07-01"), interaction("2026-06-11"), interaction("2026-01-02")] }));
		expect(api.interactions("People/Ada.md").map((each) => each.day)).toEqual(["2026-06-11", "2026-01-02"]);
		expect(api.interactions("People/Ada.md")[0]).toEqual({
			day: "2026-06-11", sources: [{ kind: "meeting", path: "Meetings/One.md" }], channel: "coffee", gave: true, received: false,
			asked: false, from: null,
		});
	});

	it("asks for the day given, else for today", () => {
		const thisWeek = vi.fn((start: CalendarDay) => ({ start, budget: 5, done: 0, items: [] }));
		const api = createApi(source({ thisWeek }));
		api.thisWeek();
		api.thisWeek("2026-02-28");
		expect(thisWeek.mock.calls).toEqual([["2026-06-11"], ["2026-02-28"]]);
	});

	it.each(["2026-02-30", "today", "", "2026-6-1"])("refuses %j as a day", (text) => {
		expect(() => createApi(source()).reconnections(text)).toThrow(RangeError);
	});

	it("gives data that cannot be changed and is not the index's own", () => {
		const api = createApi(source({ reconnections: () => [ADA] }));
		const [first] = api.reconnections();
		expect(first).toMatchObject({ path: "People/Ada.md", standing: "due", last: "2026-01-02", reasons: [{ code: "target" }] });
		expect(first).not.toHaveProperty("gate");
		expect(Object.isFrozen(first) && Object.isFrozen(first?.reasons) && Object.isFrozen(first?.reasons[0])).toBe(true);
		expect(Object.isFrozen(ADA.reasons)).toBe(false);
	});

	it("passes changes on until it is unsubscribed", () => {
		const listeners = new Set<Parameters<ApiSource["onChange"]>[0]>();
		const api = createApi(source({
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
