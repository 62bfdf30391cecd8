import { expect, it } from "vitest";
import { readGivenLines } from "../../../src/domain/notes/given-lines";

const found = (text: string): readonly string[] => readGivenLines(text, () => null).map(({ day, words }) => `${day} ${words.includes("zoe") ? "Zoé" : "?"}`);

it.each([
	["- 2026-05-01 suggested an introduction: Zoé #from-me #gave", ["2026-05-01 Zoé"]],
	["- [[2026-05-01]] suggested an introduction: ZOÉ #gave", ["2026-05-01 Zoé"]],
	["* [[Daily/2026-05-01|May day]] met [[Zoe]] #gave #via/call", ["2026-05-01 Zoé"]],
	["- 2026-05-01 Zoé #received", []],
	["- 2026-05-01 Zoé #gaveup", []],
	["- Zoé #gave", []],
	["2026-05-01 Zoé #gave", []],
	["```\n- 2026-05-01 Zoé #gave\n```", []],
	["---\nnote: |\n  - 2026-05-01 Zoé #gave\n---\n- 2026-05-02 tea #gave", ["2026-05-02 ?"]],
])("reads what was given from %j", (text, expected) => {
	expect(found(text)).toEqual(expected);
});

it("takes the day of a daily note whose name says it in another way", () => {
	expect(readGivenLines("- [[1 May]] Zoé #gave", (link) => (link === "1 May" ? ("2026-05-01" as never) : null))).toHaveLength(1);
});
