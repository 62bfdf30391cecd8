import { expect, it } from "vitest";
import { newRelayForm, readersOf, withFound, withRow, withTick, type RelayRow } from "../../../../src/ui/dialogs/relay/relay-form";

const row = (path: string, told: string | null = null): RelayRow => ({ path, name: path, about: "", why: "why", onlyOffers: false, told });
const start = newRelayForm("Rules", "");

it("ticks the three it may help most, without those who had it already", () => {
	expect(readersOf(withFound(start, [row("a"), row("b", "Passed on today"), row("c"), row("d"), row("e")]))).toEqual(["a", "c", "d"]);
});

it("ticks nobody who only offers the like themselves", () => {
	expect(readersOf(withFound(start, [{ ...row("a"), onlyOffers: true }, row("b")]))).toEqual(["b"]);
});

it("ticks others as it says something else, until the user has chosen", () => {
	const found = withFound(start, [row("a"), row("b")]);
	expect(readersOf(withFound(found, [row("c")]))).toEqual(["c"]);
	const chosen = withTick(found, "b", false);
	const next = withFound(chosen, [row("c")]);
	expect(next.rows.map(({ path }) => path)).toEqual(["c", "a"]);
	expect(readersOf(next)).toEqual(["a"]);
	expect(withFound(next, []).rows.map(({ path }) => path)).toEqual(["a"]);
});

it("takes someone besides, once, and writes in the list's order", () => {
	const form = withRow(withTick(withFound(start, [row("a"), row("b")]), "a", true), row("z"));
	expect(form.rows.map(({ path }) => path)).toEqual(["a", "b", "z"]);
	expect(withRow(form, row("b")).rows).toHaveLength(3);
	expect(readersOf(withTick(withTick(form, "a", false), "a", true))).toEqual(["a", "b", "z"]);
});
