import { expect, test } from "vitest";
import { compareReconnections } from "../../../src/domain/reconnections/compare-reconnections";
import { day } from "../../support/day";

const at = (path: string, score: number, due: string | null, standing: "due" | "untracked" = "due") =>
	({ path, score, due: due === null ? null : day(due), standing });

test("higher score, earlier due, path; untracked last whatever the score", () => {
	const order = [
		at("z.md", 2, "2026-05-05"),
		at("y.md", 1, "2026-05-04"),
		at("A.md", 1, "2026-05-05"),
		at("a.md", 1, "2026-05-05"),
		at("é.md", 1, "2026-05-05"),
		at("b.md", 1, null),
		at("c.md", 9, null, "untracked"),
		at("d.md", 0, null, "untracked"),
	];
	expect([...order].reverse().sort(compareReconnections)).toEqual(order);
	for (const one of order) expect(compareReconnections(one, one)).toBe(0);
});
