import { expect, it } from "vitest";
import { hasPromise, newLogDraft, promiseDays, withoutPerson, withPerson } from "../../../src/ui/dialogs/log-draft";
import { day } from "../../support/day";

const draft = newLogDraft(["a.md"], day("2026-06-11"));

it("holds each person once", () => {
	expect(withPerson(withPerson(draft, "b.md"), "a.md").people).toEqual(["a.md", "b.md"]);
	expect(withoutPerson(draft, "a.md").people).toEqual([]);
});

it.each([["monday", "2026-06-14"], ["sunday", "2026-06-13"]] as const)("offers the end of a week that begins on %s", (start, end) => {
	expect(promiseDays(draft.day, start)).toEqual({ thisWeek: end, later: "2026-06-25" });
});

it.each([["", false], ["  ", false], ["x", true]])("takes %j for a promise: %s", (promise, expected) => {
	expect(hasPromise({ ...draft, promise })).toBe(expected);
});
