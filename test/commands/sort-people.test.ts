import { describe, expect, it, vi } from "vitest";
import { openQuestion, sortPort } from "../../src/commands/sort-people";
import { DEFAULT_CIRCLES } from "../../src/domain/contacts/circle";
import type { Contact } from "../../src/domain/contacts/contact";
import type { LastTalked } from "../../src/domain/notes/edit-contact";
import type { Placement } from "../../src/ui/dialogs/sort-people/sort-port";
import { commandDesk } from "../support/command-desk";
import { aContact } from "../support/contact-builder";
import { day } from "../support/day";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const PATH = "People/Claire Fontaine.md";

describe("openQuestion", () => {
	it.each<[string, Partial<Contact>, boolean, string | null]>([
		["someone without a place", {}, false, "circle"],
		["someone without a place whom the user met", {}, true, "circle"],
		["a circle with a rhythm, no exchange known", { circle: "close" }, false, "last-exchange"],
		["a circle with a rhythm, met", { circle: "close" }, true, null],
		["a circle and a day of adding", { circle: "close", added: day("2026-06-11") }, false, null],
		["the circle to watch", { circle: "watch" }, false, null],
		["a target", { network: "target" }, false, "last-exchange"],
		["someone with a goal", { goals: ["Job"] }, false, null],
		["someone not kept", { cadence: "never" }, false, null],
		["someone paused", { status: "paused" }, false, null],
	])("asks about %s", (_, given, hasExchange, question) => {
		expect(openQuestion(aContact(given), DEFAULT_CIRCLES, () => hasExchange)).toBe(question);
	});
});

describe("sortPort", () => {
	const deskWith = (contact: Partial<Contact>, note: string) =>
		commandDesk({ notes: { [PATH]: `---\n${note}\n---\n` }, contacts: [aContact({ path: PATH, ...contact })] });

	it.each<[Placement, Partial<Contact>, string, string]>([
		[{ kind: "circle", id: "close" }, {}, "a: 1", "a: 1\ncircle: close"],
		[{ kind: "target" }, {}, "a: 1", "a: 1\nnetwork: target"],
		[{ kind: "not-kept" }, {}, "a: 1", "a: 1\ncadence: never"],
		[{ kind: "circle", id: "wide" }, { cadence: "never" }, "a: 1\ncadence: never", "a: 1\ncircle: wide"],
	])("writes %j", async (placement, contact, before, after) => {
		const { context, store } = deskWith(contact, before);
		const port = sortPort(context);
		const write = await port.place(PATH, placement);
		expect(store.all[PATH]).toBe(`---\n${after}\n---\n`);
		if (write.ok && write.step !== null) await port.undo(write.step);
		expect(store.all[PATH]).toBe(`---\n${before}\n---\n`);
	});

	it.each<[LastTalked, string]>([
		["this-month", "last-contact: 2026-05-27"],
		["this-year", "last-contact: 2025-12-11"],
		["years-ago", "last-contact: 2022-06-11"],
		["never", "added: 2026-06-11"],
	])("writes the answer %s", async (answer, line) => {
		const { context, store } = deskWith({}, "a: 1");
		await sortPort(context).answer(PATH, answer);
		expect(store.all[PATH]).toBe(`---\na: 1\n${line}\n---\n`);
	});

	it("asks about the most linked first", () => {
		const people = ["a.md", "b.md", "c.md"].map((path) => aContact({ path }));
		const { context } = commandDesk({ contacts: people });
		Object.assign(context.app.metadataCache, { resolvedLinks: { "x.md": { "c.md": 9 }, "y.md": { "c.md": 1, "b.md": 1 } } });
		const port = sortPort(context);
		expect(port.candidates().map(({ path }) => path)).toEqual(["c.md", "b.md", "a.md"]);
		expect(port.links("c.md")).toBe(2);
	});
});
