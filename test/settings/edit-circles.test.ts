import { expect, it } from "vitest";
import { DEFAULT_CIRCLES } from "../../src/domain/contacts/circle";
import { addCircle, moveCircle, removeCircle, renameCircle } from "../../src/settings/edit-circles";

const ids = (circles: readonly { readonly id: string }[]): readonly string[] => circles.map(({ id }) => id);

it("adds a circle outside all others, with a word for notes", () => {
	const circles = addCircle(addCircle(DEFAULT_CIRCLES, "Équipe de foot"), "Équipe de foot");
	expect(ids(circles).slice(5)).toEqual(["equipe-de-foot", "equipe-de-foot-2"]);
	expect(circles.at(-1)?.name).toBe("Équipe de foot");
});

it.each([[0, 2, ["close", "active", "inner", "wide", "watch"]], [4, 0, ["watch", "inner", "close", "active", "wide"]], [9, 0, ids(DEFAULT_CIRCLES)]])(
	"moves %i to %i", (from, to, expected) => expect(ids(moveCircle(DEFAULT_CIRCLES, from, to))).toEqual(expected),
);

it("removes a circle, but not the last", () => {
	expect(ids(removeCircle(DEFAULT_CIRCLES, 1))).toEqual(["inner", "active", "wide", "watch"]);
	expect(removeCircle(DEFAULT_CIRCLES.slice(0, 1), 0)).toHaveLength(1);
});

it.each<[string, string, boolean, string, string | null]>([
	["keeps the word of a shipped circle", "Family", false, "inner", "Family"],
	["takes a shipped circle back to the interface's word", "  ", false, "inner", null],
])("%s", (_, name, isUsed, id, expected) => {
	expect(renameCircle(DEFAULT_CIRCLES, 0, name, isUsed)[0]).toMatchObject({ id, name: expected });
});

it.each([[false, "book-club"], [true, "new-circle"]])("lets the word of an own circle follow its name while nobody is in it (used: %s)", (isUsed, id) => {
	const own = addCircle([], "New circle");
	expect(renameCircle(own, 0, "Book club", isUsed)[0]).toMatchObject({ id, name: "Book club" });
	expect(renameCircle(own, 0, " ", isUsed)).toEqual(own);
});
