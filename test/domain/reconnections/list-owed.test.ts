import { expect, test } from "vitest";
import { listOwed } from "../../../src/domain/reconnections/list-owed";
import { day } from "../../support/day";
import { anOwed, contextOn } from "../../support/facts-builder";

const context = contextOn("2026-05-15");
const nobodySeen = (): null => null;

test("requests first, then by due day and since when", () => {
	const ordered = [
		anOwed({ kind: "request", text: "older", since: day("2026-05-01") }),
		anOwed({ kind: "request", text: "newer", since: day("2026-05-10") }),
		anOwed({ kind: "request", text: "undated" }),
		anOwed({ text: "due", due: day("2026-05-10") }),
		anOwed({ text: "due later", due: day("2026-07-10") }),
		anOwed({ text: "whenever", since: day("2026-01-10") }),
		anOwed({ kind: "thanks", since: day("2026-05-10") }),
		anOwed({ kind: "update", since: day("2026-05-10") }),
		anOwed({ kind: "waiting", due: day("2026-01-10") }),
	];
	expect(listOwed([...ordered].reverse(), nobodySeen, context)).toEqual(ordered);
});

test("an update is owed to those not seen since", () => {
	const update = anOwed({ kind: "update", since: day("2026-05-10"), contacts: ["a.md", "b.md"] });
	const last = new Map([["a.md", day("2026-05-12")]]);
	expect(listOwed([update], (path) => last.get(path) ?? null, context)).toEqual([{ ...update, contacts: ["b.md"] }]);
	last.set("b.md", day("2026-05-14"));
	expect(listOwed([update], (path) => last.get(path) ?? null, context)).toEqual([]);
});

test("thanks are owed for thirty days", () => {
	const thanks = anOwed({ kind: "thanks", since: day("2026-04-14") });
	expect(listOwed([thanks], nobodySeen, context)).toEqual([]);
	expect(listOwed([thanks], nobodySeen, contextOn("2026-05-14"))).toEqual([thanks]);
});
