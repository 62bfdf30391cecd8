import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { QUESTION_BANK } from "../src/domain/questions/question-bank";
import { renderQuestionsPage } from "./demo/write-questions";

it("docs/questions.md shows the bank as it is; `npm run pages` writes it anew", async () => {
	expect(await readFile(new URL("../docs/questions.md", import.meta.url), "utf8")).toBe(renderQuestionsPage(QUESTION_BANK));
});
