import { describe, expect, it, vi } from "vitest";
import { DEFAULT_CIRCLES } from "../../../../src/domain/contacts/circle";
import { messagesFor } from "../../../../src/i18n";
import type { Placement, SortPort, SortQuestion, SortWrite } from "../../../../src/ui/dialogs/sort-people/sort-port";
import { SortSession } from "../../../../src/ui/dialogs/sort-people/sort-session";
import { aContact } from "../../../support/contact-builder";

const CLOSE: Placement = { kind: "circle", id: "close" };
const WATCH: Placement = { kind: "circle", id: "watch" };

/** A desk whose notes follow what is written, as the index would after a moment. */
function desk(people: readonly string[], given: { known?: readonly string[]; memory?: unknown } = {}) {
	const open = new Map<string, SortQuestion>(people.map((path) => [path, "circle"]));
	const before = new Map<number, [string, SortQuestion]>();
	let memory = given.memory;
	let steps = 0;
	const write = (path: string, question: SortQuestion): Promise<SortWrite> => {
		before.set(++steps, [path, question]);
		open.delete(path);
		return Promise.resolve({ ok: true, step: steps });
	};
	const port = {
		messages: messagesFor("en"),
		ready: Promise.resolve(),
		circles: () => DEFAULT_CIRCLES,
		contact: (path: string) => (people.includes(path) ? aContact({ path }) : null),
		candidates: () => [...open].map(([path, question]) => ({ path, question })),
		hasExchange: (path: string) => given.known?.includes(path) ?? false,
		links: () => 0,
		place: vi.fn((path: string) => write(path, "circle")),
		answer: vi.fn((path: string) => write(path, "last-exchange")),
		undo: vi.fn((step: number) => {
			const [path, question] = before.get(step) ?? ["", "circle"];
			open.set(path, question);
			return Promise.resolve(true);
		}),
		show: () => undefined,
		load: () => memory,
		save: (kept: unknown) => {
			memory = kept;
		},
	} satisfies SortPort;
	return { port, open, session: new SortSession(port), again: () => new SortSession(port) };
}

describe("SortSession", () => {
	it("asks for the circle, then for the last exchange when none is known, then goes on", async () => {
		const { session, port } = desk(["a.md", "b.md"]);
		expect(session.left).toBe(2);
		await session.place(CLOSE);
		expect(session.current).toEqual({ path: "a.md", question: "last-exchange" });
		await session.answer("years-ago");
		expect(port.answer).toHaveBeenCalledWith("a.md", "years-ago");
		expect(session.current).toEqual({ path: "b.md", question: "circle" });
		expect(session.left).toBe(1);
	});

	it.each<[string, Placement, readonly string[], SortQuestion]>([
		["asks nothing more when an exchange is known", CLOSE, ["a.md"], "circle"],
		["asks nothing more of someone not kept", { kind: "not-kept" }, [], "circle"],
		["asks nothing more of a circle without rhythm", WATCH, [], "circle"],
		["asks for the last exchange with a target", { kind: "target" }, [], "last-exchange"],
	])("%s", async (_, placement, known, question) => {
		const { session } = desk(["a.md", "b.md"], { known });
		await session.place(placement);
		expect(session.current).toEqual({ path: question === "circle" ? "b.md" : "a.md", question });
	});

	it("goes back without taking anything back", async () => {
		const { session, port } = desk(["a.md", "b.md"], { known: ["a.md"] });
		await session.place(CLOSE);
		session.back();
		expect(session.current).toEqual({ path: "a.md", question: "circle" });
		expect(port.undo).not.toHaveBeenCalled();
		expect(session.mayGoBack).toBe(false);
	});

	it("undoes the last write and asks its question again", async () => {
		const { session, port } = desk(["a.md", "b.md"]);
		await session.place(CLOSE);
		await session.answer("this-year");
		await session.undo();
		expect(port.undo).toHaveBeenLastCalledWith(2);
		expect(session.current).toEqual({ path: "a.md", question: "last-exchange" });
		await session.undo();
		expect(session.current).toEqual({ path: "a.md", question: "circle" });
		expect(session.mayUndo).toBe(false);
	});

	it("skips until it is asked to look again, on another day too", async () => {
		const { session, again } = desk(["a.md", "b.md"], { known: ["b.md"] });
		session.skip();
		expect(session.current?.path).toBe("b.md");
		const later = again();
		expect(later.current?.path).toBe("b.md");
		await later.place(CLOSE);
		expect([later.current, later.left, later.skipped]).toEqual([null, 0, 1]);
		later.unskip();
		expect(later.current?.path).toBe("a.md");
	});

	it("takes up the question that was interrupted", async () => {
		const { session, again } = desk(["a.md", "b.md"]);
		await session.place(CLOSE);
		expect(again().current).toEqual({ path: "a.md", question: "last-exchange" });
	});

	it("stays where it is when a note can't be written", async () => {
		const { session, port } = desk(["a.md"]);
		port.place.mockResolvedValueOnce({ ok: false });
		await session.place(CLOSE);
		expect(session.current).toEqual({ path: "a.md", question: "circle" });
		expect(session.mayGoBack).toBe(false);
	});

	it("lets go of someone whose note got the answer meanwhile, but not of someone brought back", async () => {
		const { session, port, open } = desk(["a.md", "b.md", "c.md"], { known: ["a.md", "b.md", "c.md"] });
		open.delete("a.md");
		session.refresh();
		expect(session.current?.path).toBe("b.md");
		await session.place(CLOSE);
		session.back();
		session.refresh();
		expect(session.current?.path).toBe("b.md");
		await session.place(WATCH);
		expect(port.place).toHaveBeenCalledTimes(2);
		expect(session.current?.path).toBe("c.md");
	});

	it("takes a key pressed twice once", async () => {
		const { session, port } = desk(["a.md", "b.md"], { known: ["a.md"] });
		await Promise.all([session.place(CLOSE), session.place(CLOSE)]);
		expect(port.place).toHaveBeenCalledTimes(1);
		expect(session.current?.path).toBe("b.md");
	});

	it.each([[null], ["x"], [{ skipped: 3, asking: [] }], [{ asking: "gone.md" }]])("starts anew from a memory of %j", (memory) => {
		expect(desk(["a.md"], { memory }).session.current).toEqual({ path: "a.md", question: "circle" });
	});
});
