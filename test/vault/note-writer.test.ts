import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edited, refused, type TextEdit } from "../../src/domain/notes/edit-result";
import { type NoteEdit, NoteWriter } from "../../src/vault/note-writer";
import type { WriteOutcome } from "../../src/vault/write-outcome";
import { MemoryStore } from "./write-memory";

const append = (text: string): TextEdit => (note) => edited(note + text);
const same: TextEdit = (note) => edited(note);
const to = (path: string, edit: TextEdit = append("!")): NoteEdit => ({ path, edit });

function setUp(notes: Readonly<Record<string, string>> = { "a.md": "a", "b.md": "b", "c.md": "c" }): { store: MemoryStore; writer: NoteWriter } {
	const store = new MemoryStore(notes);
	return { store, writer: new NoteWriter(store) };
}

function failure(outcome: WriteOutcome): unknown {
	return outcome.ok ? null : outcome.failure;
}

describe("a step", () => {
	it("writes its notes, and says which", async () => {
		const { store, writer } = setUp();
		const outcome = await writer.write("Log", [to("a.md"), to("b.md", same), to("c.md", (note) => ({ ok: true, text: `${note}?`, rewritten: true }))]);
		expect(outcome).toEqual({ ok: true, step: 1, label: "Log", written: ["a.md", "c.md"], rewritten: ["c.md"], unchanged: ["b.md"] });
		expect(store.all).toEqual({ "a.md": "a!", "b.md": "b", "c.md": "c?" });
	});

	it("makes several edits of one note one write", async () => {
		const { store, writer } = setUp();
		await writer.write("Log", [to("a.md", append("1")), to("b.md"), to("a.md", append("2"))]);
		expect(store.all["a.md"]).toBe("a12");
		expect(store.writes).toEqual(["a.md", "b.md"]);
	});

	it("that changes nothing writes nothing, and is no step to undo", async () => {
		const { store, writer } = setUp();
		expect(await writer.write("Log", [to("a.md", same)])).toMatchObject({ ok: true, step: null, written: [], unchanged: ["a.md"] });
		expect(store.writes).toEqual([]);
		expect(writer.undoLabel).toBeNull();
	});

	it("writes on what the note holds at that instant", async () => {
		const { store, writer } = setUp();
		store.before = (call, path) => void (call === "process" && store.notes.set(path, "typed meanwhile"));
		await writer.write("Log", [to("a.md")]);
		expect(store.all["a.md"]).toBe("typed meanwhile!");
		store.before = () => undefined;
		await writer.undo();
		expect(store.all["a.md"]).toBe("typed meanwhile");
	});

	it("writes nothing where the change was made meanwhile", async () => {
		const { store, writer } = setUp();
		store.before = (call, path) => void (call === "process" && store.notes.set(path, "a!"));
		const outcome = await writer.write("Log", [to("a.md", () => edited("a!"))]);
		expect(outcome).toMatchObject({ ok: true, step: null, written: [], unchanged: ["a.md"] });
		expect(store.writes).toEqual([]);
	});

	it("waits for the one before it", async () => {
		const { store, writer } = setUp();
		await Promise.all([writer.write("1", [to("a.md", append("1"))]), writer.write("2", [to("a.md", append("2"))]), writer.undo()]);
		expect(store.all["a.md"]).toBe("a1");
	});
});

describe("all or none", () => {
	it("when an edit is refused: nothing is written at all", async () => {
		const { store, writer } = setUp();
		const outcome = await writer.write("Log", [to("a.md"), to("b.md", () => refused("unreadable-frontmatter", 3, "tab"))]);
		expect(failure(outcome)).toEqual({ code: "unreadable-frontmatter", path: "b.md", line: 3, cause: "tab", stranded: [] });
		expect(store.writes).toEqual([]);
		expect(writer.undoLabel).toBeNull();
	});

	it("when a note is missing", async () => {
		const { store, writer } = setUp();
		expect(failure(await writer.write("Log", [to("a.md"), to("none.md")]))).toMatchObject({ code: "note-missing", path: "none.md" });
		expect(store.writes).toEqual([]);
	});

	it("when an edit is refused on what another wrote meanwhile", async () => {
		const { store, writer } = setUp();
		store.before = (call, path) => void (call === "process" && path === "b.md" && store.notes.set(path, "broken"));
		const edit: TextEdit = (note) => (note === "broken" ? refused("line-changed", 0) : edited("B"));
		expect(failure(await writer.write("Log", [to("a.md"), to("b.md", edit)]))).toMatchObject({ code: "line-changed", path: "b.md" });
		expect(store.all).toEqual({ "a.md": "a", "b.md": "broken", "c.md": "c" });
	});

	it("when an edit throws", async () => {
		const { store, writer } = setUp();
		const outcome = await writer.write("Log", [to("a.md"), to("b.md", () => {
			throw new Error("boom");
		})]);
		expect(failure(outcome)).toMatchObject({ code: "not-written", path: "b.md", cause: "boom" });
		expect(store.writes).toEqual([]);
		expect(await writer.write("Log", [to("a.md")])).toMatchObject({ ok: true });
	});

	it.each([0, 1, 2])("when write %i of 3 breaks off, before or after it reached the disk", async (broken) => {
		for (const moment of ["before", "after"] as const) {
			const { store, writer } = setUp();
			const before = store.all;
			let count = 0;
			const breakOff = (call: string): void => {
				if (call === "process" && count++ === broken) throw new Error("disk full");
			};
			store[moment] = breakOff;
			const outcome = await writer.write("Log", [to("a.md"), to("b.md"), to("c.md")]);
			expect(failure(outcome)).toEqual({ code: "not-written", path: ["a.md", "b.md", "c.md"][broken], line: null, cause: "disk full", stranded: [] });
			expect(store.all).toEqual(before);
			expect(writer.undoLabel).toBeNull();
		}
	});

	it("but never over what another wrote since", async () => {
		const { store, writer } = setUp();
		store.before = (call, path) => {
			if (call !== "process" || path !== "c.md") return;
			store.notes.set("a.md", "typed since");
			store.notes.delete("b.md");
			throw new Error("locked");
		};
		const outcome = await writer.write("Log", [to("a.md"), to("b.md"), to("c.md")]);
		expect(failure(outcome)).toMatchObject({ code: "not-written", path: "c.md" });
		expect(outcome.ok ? [] : [...outcome.failure.stranded].sort()).toEqual(["a.md", "b.md"]);
		expect(store.all).toEqual({ "a.md": "typed since", "c.md": "c" });
	});

	it("when a note was deleted between read and write", async () => {
		const { store, writer } = setUp();
		store.before = (call, path) => void (call === "process" && path === "b.md" && store.notes.delete(path));
		expect(failure(await writer.write("Log", [to("a.md"), to("b.md")]))).toMatchObject({ path: "b.md" });
		expect(store.all).toEqual({ "a.md": "a", "c.md": "c" });
	});
});

describe("a new note", () => {
	it("is made, undone into the trash, and made again", async () => {
		const { store, writer } = setUp({});
		expect(await writer.create("Add", "People/Bo.md", "bo")).toMatchObject({ ok: true, written: ["People/Bo.md"] });
		await writer.undo();
		expect(store.all).toEqual({});
		expect(store.trashed).toEqual(["People/Bo.md"]);
		expect(await writer.redo()).toMatchObject({ ok: true });
		expect(store.all).toEqual({ "People/Bo.md": "bo" });
	});

	it("never overwrites", async () => {
		const { store, writer } = setUp();
		expect(failure(await writer.create("Add", "a.md", "new"))).toMatchObject({ code: "note-exists", path: "a.md" });
		expect(store.all["a.md"]).toBe("a");
	});

	it("is not trashed once someone wrote in it, nor made again where another stands", async () => {
		const { store, writer } = setUp({});
		await writer.create("Add", "Bo.md", "bo");
		store.notes.set("Bo.md", "bo, and more");
		expect(failure(await writer.undo())).toMatchObject({ code: "note-changed", path: "Bo.md" });
		store.notes.set("Bo.md", "bo");
		await writer.undo();
		store.notes.set("Bo.md", "another");
		expect(failure(await writer.redo())).toMatchObject({ code: "note-exists", path: "Bo.md" });
		expect(store.all).toEqual({ "Bo.md": "another" });
	});

	it("goes again when a later write of its step fails", async () => {
		const { store, writer } = setUp();
		store.before = (call) => {
			if (call === "process") throw new Error("locked");
		};
		await writer.write("Add", [{ path: "Bo.md", create: "bo" }, to("a.md")]);
		expect(store.all).toEqual({ "a.md": "a", "b.md": "b", "c.md": "c" });
	});

	it("can be edited in the step that makes it", async () => {
		const { store, writer } = setUp({});
		await writer.write("Add", [{ path: "Bo.md", create: "bo" }, to("Bo.md")]);
		expect(store.all).toEqual({ "Bo.md": "bo!" });
		await writer.undo();
		expect(store.all).toEqual({});
	});
});

describe("undo and redo", () => {
	it("give many notes their bytes back as one step", async () => {
		const { store, writer } = setUp();
		const before = store.all;
		await writer.write("Log", [to("a.md"), to("b.md")]);
		const after = store.all;
		expect(writer.undoLabel).toBe("Log");
		expect(await writer.undo()).toEqual({ ok: true, step: 1, label: "Log", written: ["a.md", "b.md"], rewritten: [], unchanged: [] });
		expect(store.all).toEqual(before);
		expect([writer.undoLabel, writer.redoLabel]).toEqual([null, "Log"]);
		expect(await writer.redo()).toMatchObject({ ok: true, label: "Log" });
		expect(store.all).toEqual(after);
		expect([writer.undoLabel, writer.redoLabel]).toEqual(["Log", null]);
	});

	it("say when there is nothing", async () => {
		const { writer } = setUp();
		expect(failure(await writer.undo())).toMatchObject({ code: "nothing-to-undo", path: null });
		expect(failure(await writer.redo())).toMatchObject({ code: "nothing-to-redo", path: null });
		expect(failure(await writer.undo(7))).toMatchObject({ code: "nothing-to-undo" });
	});

	it("are refused, all notes untouched, when one changed since; and go on once it is as it was", async () => {
		const { store, writer } = setUp();
		await writer.write("Log", [to("a.md"), to("b.md")]);
		store.notes.set("b.md", "typed since");
		const before = store.all;
		const count = store.writes.length;
		expect(failure(await writer.undo())).toMatchObject({ code: "note-changed", path: "b.md", stranded: [] });
		expect(store.all).toEqual(before);
		expect(store.writes.length).toBe(count);
		store.notes.set("b.md", "b!");
		expect(await writer.undo()).toMatchObject({ ok: true });
		store.notes.delete("a.md");
		expect(failure(await writer.redo())).toMatchObject({ code: "note-missing", path: "a.md" });
		expect(store.all["b.md"]).toBe("b");
	});

	it("are refused when a note changes at the last instant", async () => {
		const { store, writer } = setUp();
		await writer.write("Log", [to("a.md"), to("b.md")]);
		store.before = (call, path) => void (call === "process" && path === "b.md" && store.notes.set(path, "typed"));
		expect(failure(await writer.undo())).toMatchObject({ code: "note-changed", path: "b.md" });
		expect(store.all).toMatchObject({ "a.md": "a!", "b.md": "typed" });
	});

	it("check what came to stand on disk, and put the others back where it differs", async () => {
		const { store, writer } = setUp();
		await writer.write("Log", [to("a.md"), to("b.md")]);
		store.after = (_, path) => void (path === "b.md" && store.notes.set(path, "formatted"));
		expect(failure(await writer.undo())).toMatchObject({ code: "note-changed", path: "b.md", stranded: ["b.md"] });
		expect(store.all).toMatchObject({ "a.md": "a!", "b.md": "formatted" });
	});

	it("take one step of several, while its notes stand as it left them", async () => {
		const { store, writer } = setUp();
		await writer.write("first", [to("a.md")]);
		await writer.write("second", [to("b.md")]);
		expect(await writer.undo(1)).toMatchObject({ ok: true, label: "first" });
		expect(store.all).toMatchObject({ "a.md": "a", "b.md": "b!" });
		expect(writer.undoLabel).toBe("second");
		expect(await writer.redo(1)).toMatchObject({ ok: true, label: "first" });
		expect(store.all).toMatchObject({ "a.md": "a!", "b.md": "b!" });
	});

	it("forget what was undone at the next write, and the oldest of more than 50", async () => {
		const { store, writer } = setUp();
		await writer.write("x", [to("a.md")]);
		await writer.undo();
		await writer.write("y", [to("a.md")]);
		expect(writer.redoLabel).toBeNull();
		for (let time = 0; time < 60; time++) await writer.write(`${time}`, [to("b.md")]);
		let undone = 0;
		while ((await writer.undo()).ok) undone++;
		expect(undone).toBe(50);
		expect(store.all["b.md"]).toBe(`b${"!".repeat(10)}`);
	});

	it("keep the newest step however large, and let older ones go", async () => {
		const { store, writer } = setUp();
		const large = "x".repeat(6_000_000);
		for (const label of ["1", "2", "3"]) await writer.write(label, [to("a.md", (note) => edited(note === large ? `${large}y` : large))]);
		expect(await writer.undo()).toMatchObject({ ok: true });
		expect(failure(await writer.undo())).toMatchObject({ code: "nothing-to-undo" });
		expect(store.all["a.md"]).toBe(`${large}y`);
	});
});

describe("a rename", () => {
	const rename = (store: MemoryStore, writer: NoteWriter, from: string, toPath: string): void => {
		store.notes.set(toPath, store.notes.get(from) ?? "");
		store.notes.delete(from);
		writer.renamed(from, toPath);
	};

	it("is followed by undo and redo, of folders too", async () => {
		const { store, writer } = setUp({ "People/a.md": "a" });
		await writer.write("Log", [to("People/a.md")]);
		rename(store, writer, "People/a.md", "People/b.md");
		store.notes.set("Friends/b.md", "a!");
		store.notes.delete("People/b.md");
		writer.renamed("People", "Friends");
		expect(await writer.undo()).toMatchObject({ ok: true, written: ["Friends/b.md"] });
		rename(store, writer, "Friends/b.md", "c.md");
		expect(await writer.redo()).toMatchObject({ ok: true });
		expect(store.all).toEqual({ "c.md": "a!" });
	});

	it("is followed while a step is under way", async () => {
		const { store, writer } = setUp();
		store.after = (_, path) => {
			store.after = () => undefined;
			rename(store, writer, path, "moved.md");
			rename(store, writer, "b.md", "b2.md");
		};
		expect(await writer.write("Log", [to("a.md"), to("b.md")])).toMatchObject({ ok: true, written: ["moved.md", "b2.md"] });
		await writer.undo();
		expect(store.all).toEqual({ "moved.md": "a", "b2.md": "b", "c.md": "c" });
	});
});

it("leaves every note as a whole step left it, whatever is done and wherever the disk breaks off", async () => {
	const paths = ["a.md", "b.md", "c.md", "new.md"];
	const action = fc.oneof(
		fc.record({ kind: fc.constant("write" as const), notes: fc.subarray(paths, { minLength: 1 }), fails: fc.option(fc.nat(3)) }),
		fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const), fails: fc.option(fc.nat(3)) }),
		fc.record({ kind: fc.constant("type" as const), path: fc.constantFrom(...paths) }),
	);
	await fc.assert(fc.asyncProperty(fc.array(action, { maxLength: 15 }), async (actions) => {
		const { store, writer } = setUp();
		let typed = 0;
		for (const step of actions) {
			if (step.kind === "type") {
				store.notes.set(step.path, `typed ${typed++}`);
				continue;
			}
			const before = store.all;
			let count = 0;
			store.before = (call) => {
				if (call !== "read" && count++ === step.fails) throw new Error("disk");
			};
			const edits = step.kind !== "write" ? [] : step.notes.map((path): NoteEdit => (store.notes.has(path) ? to(path) : { path, create: "made" }));
			const outcome = await (step.kind === "write" ? writer.write("w", edits) : writer[step.kind]());
			if (!outcome.ok) {
				expect(outcome.failure.stranded).toEqual([]);
				expect(store.all).toEqual(before);
				continue;
			}
			store.before = () => undefined;
			const back = await (step.kind === "undo" ? writer.redo(outcome.step ?? 0) : writer.undo(outcome.step ?? 0));
			expect(back.ok).toBe(true);
			expect(store.all).toEqual(before);
			const again = await (step.kind === "undo" ? writer.undo(outcome.step ?? 0) : writer.redo(outcome.step ?? 0));
			expect(again.ok).toBe(true);
		}
	}), { numRuns: 200 });
});
