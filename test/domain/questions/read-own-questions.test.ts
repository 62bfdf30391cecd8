import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OwnQuestion } from "../../../src/domain/questions/question";
import { readOwnQuestions } from "../../../src/domain/questions/read-own-questions";

const read = (...lines: readonly string[]): readonly OwnQuestion[] => readOwnQuestions(lines.join("\n"));
const texts = (...lines: readonly string[]): readonly string[] => read(...lines).map(({ text }) => text);
const purposesUnder = (...headings: readonly string[]): OwnQuestion["purposes"] | undefined => read(...headings, "- Why?")[0]?.purposes;

describe("headings name what the questions are for", () => {
	test.each([
		["## Advice", ["advice"]],
		["# keep in touch", ["keep-in-touch"]],
		["## Conseils", ["advice"]],
		["###### Mise en relation", ["introduction"]],
		["## **Advice**:", ["advice"]],
		["## 💡 Advice", ["advice"]],
		["## Advice, information", ["advice", "information"]],
		["## Advice and information", ["advice", "information"]],
		["## Conseil et découverte", ["advice", "discover"]],
		["## Advice / whatever", ["advice"]],
		["## All", "all"],
		["## Pour toutes", "all"],
		["## Toutes", "all"],
		["## tous", "all"],
		["## Something else", "all"],
		["#advice", "all"],
	])("%s", (heading, expected) => {
		expect(purposesUnder(heading)).toEqual(expected);
	});

	test("without a heading, they are for all", () => {
		expect(read("- Why?")).toMatchObject([{ text: "Why?", purposes: "all", language: null, relationships: [] }]);
	});

	test("a heading that names none takes after the one it stands under, and after no other", () => {
		expect(purposesUnder("# Mine", "## Advice", "### Warm ones")).toEqual(["advice"]);
		expect(purposesUnder("## Advice", "### Warm ones", "## Loose ends")).toBe("all");
		expect(purposesUnder("## Advice", "### All")).toBe("all");
	});

	test("one question under two headings is one for both", () => {
		expect(read("## Advice", "- Why?", "## Thank", "- why ?")).toMatchObject([{ text: "Why?", purposes: ["advice", "thank"] }]);
		expect(read("## Advice", "- Why? #mentor", "## All", "- Why?")).toMatchObject([{ purposes: "all", relationships: [] }]);
	});
});

describe("a tag or a language in front says for whom", () => {
	test.each([
		["- What next? #mentor", { relationships: ["mentor"] }],
		["- #ex-collègue What next?", { relationships: ["former-colleague"] }],
		["- What next? #Former_Colleague #client", { relationships: ["former-colleague", "client"] }],
		["- What next? #clients", { relationships: ["client"] }],
		["- What next? #relationship/mentor", { relationships: ["mentor"] }],
		["- What next? #holiday", { relationships: [] }],
		["- en: What next?", { language: "en" }],
		["- **EN :** What next?", { language: "en" }],
		["- What next? #en", { language: "en" }],
		["- en: #mentor What next?", { language: "en", relationships: ["mentor"] }],
		["- #mentor en: What next?", { language: "en", relationships: ["mentor"] }],
	])("%s", (line, expected) => {
		expect(read(line)).toMatchObject([{ text: "What next?", ...expected }]);
	});

	test("fr: is French", () => {
		expect(read("- fr : Et après ?")).toMatchObject([{ text: "Et après ?", language: "fr" }]);
	});
});

describe("odd structure", () => {
	test.each<[string, readonly string[], readonly string[]]>([
		["every mark of a list", ["- One?", "* Two?", "+ Three?", "1. Four?", "2) Five?"], ["One?", "Two?", "Three?", "Four?", "Five?"]],
		["nested lists, labels left out", ["- For mentors:", "\t- One?", "    - Two?"], ["One?", "Two?"]],
		["tasks", ["- [ ] One?", "- [x] Two?"], ["One?", "Two?"]],
		["front matter", ["---", "tags:", "  - x", "---", "- One?"], ["One?"]],
		["front matter that is never closed", ["---", "tags:", "- One?"], ["One?"]],
		["code", ["```", "- No", "```", "~~~md", "- No", "```", "- No", "~~~", "- One?"], ["One?"]],
		["code that is never closed", ["- One?", "```", "- No"], ["One?"]],
		["comments", ["%%", "- No", "%%", "- One? %% two %%", "<!-- - No", "- No -->", "- Two?"], ["One?", "Two?"]],
		["a mark of ours left in a copied line", ["- One? %%rekindle:closing%%"], ["One?"]],
		["links and emphasis", ["- What of **[[Acme|the firm]]** and [this](https://x.org)?"], ["What of the firm and this?"]],
		["text that is no list", ["Some words", "> - quoted", "| - | - |", "-no item", "---"], []],
		["empty items", ["- ", "-", "- [ ] ", "- #mentor", "- %%x%%"], []],
		["an empty note", [""], []],
	])("%s", (_, lines, expected) => {
		expect(texts(...lines)).toEqual(expected);
	});

	test("lines ended in any way", () => {
		expect(readOwnQuestions("\uFEFF---\r\na: 1\r\n---\r\n## Advice\r\n- One?\r\n- Two?\r")).toMatchObject([
			{ text: "One?", purposes: ["advice"] }, { text: "Two?", purposes: ["advice"] },
		]);
	});

	test("5,000 questions are 5,000, each with an id of its own", () => {
		const questions = read("## Advice", ...Array.from({ length: 5000 }, (_, at) => `- Question number ${at}?`));
		expect(questions).toHaveLength(5000);
	});

	test("of a line as long as a book the beginning is a question", () => {
		const [question] = read(`- ${"why ".repeat(500_000)}?`);
		expect(question?.text.length).toBeLessThanOrEqual(2000);
	});

	test("whatever the text, it is read, and each question is one line with an id that its words alone give", () => {
		const line = fc.oneof(
			fc.string(), fc.constantFrom("- ", "## ", "```", "%%", "<!--", "-->", "---", "- Why?", "- fr: Pourquoi ?", "- #mentor", "  - [ ] How?"),
		);
		fc.assert(fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
			const questions = read(...lines);
			expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
			for (const { id, text } of questions) {
				expect(text).toMatch(/^\S(?:.*\S)?$/u);
				expect(text).not.toContain("%%");
				expect(id).toMatch(/^own-[\da-z]+$/);
			}
		}));
	});
});

test("an id is the same whatever the accents, capitals, blanks and place of the question", () => {
	const [first] = read("## Conseil", "- Où en êtes-vous\u202f?");
	const [second] = read("- ou en etes vous ? #mentor");
	expect(second?.id).toBe(first?.id);
});
