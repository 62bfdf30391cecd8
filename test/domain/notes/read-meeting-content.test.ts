import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMeetingContent } from "../../../src/domain/notes/read-meeting-content";

const questions = (text: string): unknown => readMeetingContent(text).questions.map(({ id, text: asked, answer }) => [id, asked, answer]);
const insights = (text: string): unknown => readMeetingContent(`## Insights\n${text}`).insights.map(({ kind, text: learned }) => [kind, learned]);
const people = (text: string): unknown => readMeetingContent(`## People to meet next\n${text}`).people.map(({ name, link, about }) => [name, link, about]);
const promises = (text: string): unknown => readMeetingContent(`## Promises\n${text}`).promises.map(({ text: said, task, byThem, due }) => [said, task, byThem, due]);
const nextSteps = (text: string): unknown => readMeetingContent(`## Next step\n${text}`).nextSteps.map(({ text: said }) => said);

const NOTE = `---
type: meeting
---
## Questions

- What changed? %%rekindle:a%%
  She moved to Lyon.
- And now? %%rekindle:b%%
  

## Insights

- **Trends:** fewer hires

## People to meet next

- [[Bob Lee]], CTO

## Promises

- [ ] [[Claire]]: send the report 📅 2026-06-20

## Next step

- Call in May
`;

it.each([["\n"], ["\r\n"]])("reads a whole note, its lines counted from the top (%j)", (lineEnd) => {
	expect(readMeetingContent(NOTE.replaceAll("\n", lineEnd))).toEqual({
		questions: [
			{ line: 5, id: "a", text: "What changed?", answer: "She moved to Lyon." },
			{ line: 7, id: "b", text: "And now?", answer: "" },
		],
		insights: [{ line: 12, kind: "trend", text: "fewer hires" }],
		people: [{ line: 16, name: "Bob Lee", link: "Bob Lee", about: "CTO" }],
		promises: [{ line: 20, text: "send the report", task: "open", byThem: false, due: "2026-06-20" }],
		nextSteps: [{ line: 24, text: "Call in May" }],
	});
});

describe("questions and their answers", () => {
	it.each<[string, string, unknown]>([
		["text below, indented", "- Q? %%rekindle:a%%\n  yes\n  and **more**", [["a", "Q?", "yes and more"]]],
		["items below", "- Q? %%rekindle:a%%\n\t- yes [[Bob|B]]\n\t\t- deeper #tag", [["a", "Q?", "yes B deeper"]]],
		["text below, not indented", "- Q? %%rekindle:a%%\n\nyes\n\nand more", [["a", "Q?", "yes and more"]]],
		["a quote below", "- Q? %%rekindle:a%%\n  > yes", [["a", "Q?", "yes"]]],
		["an item beside that asks nothing", "- Q? %%rekindle:a%%\n- yes\n- R? %%rekindle:b%%", [["a", "Q?", "yes"], ["b", "R?", ""]]],
		["a topic beside an answered one", "- Q? %%rekindle:a%%\n  yes\n- Budget", [["a", "Q?", "yes"], [null, "Budget", ""]]],
		["the user's own", "- Mine?\n\t- yes\n- My topic\n1. Another", [[null, "Mine?", "yes"], [null, "My topic", ""], [null, "Another", ""]]],
		["tasks", "- [x] Q? %%rekindle:a%%\n  yes\n- [ ] R? %%rekindle:b%%", [["a", "Q?", "yes"], ["b", "R?", ""]]],
		["a callout", "> [!question]\n> - Q? %%rekindle:a%%\n>   yes\n> - R? %%rekindle:b%%\n>   ", [["a", "Q?", "yes"], ["b", "R?", ""]]],
		["headings", "### Q? %%rekindle:a%%\nyes\n### Mine?\nno\n### Notes\nnothing", [["a", "Q?", "yes"], [null, "Mine?", "no"]]],
		["a question below another", "- Q? %%rekindle:a%%\n  - R? %%rekindle:b%%\n    yes", [["a", "Q?", ""], ["b", "R?", "yes"]]],
		["nothing but marks of a place", "- Q? %%rekindle:a%%\n  - \n  …\n  {{answer}}\n  - [ ] \n  %% to write %% <!-- here -->", [["a", "Q?", ""]]],
		["a thumb", "- Q? %%rekindle:a%%\n  👍", [["a", "Q?", "👍"]]],
		["a mark without a question", "- %%rekindle:a%%\n- Q? %%rekindle:b%%", [["b", "Q?", ""]]],
		["text behind the mark", "- Q? %%rekindle:a%% yes\n  and more\n- R? %%rekindle:b%% ^block", [["a", "Q?", "yes and more"], ["b", "R?", ""]]],
		["several in a line", "Ask Q? %%rekindle:a%%, R? %%rekindle:b%%\nyes", [["a", "Ask Q?", ""], ["b", "R?", "yes"]]],
		["no item", "Q? %%rekindle:a%%\nyes", [["a", "Q?", "yes"]]],
		["code between", "- Q? %%rekindle:a%%\n```\n- R? %%rekindle:b%%\n```\n", [["a", "Q?", ""]]],
		["French blanks", "- Et Lyon\u202F? %%rekindle:a%%\n  Oui\u00A0: en mai", [["a", "Et Lyon\u202F?", "Oui\u00A0: en mai"]]],
	])("%s", (_, text, expected) => {
		expect(questions(`## Questions\n\n${text}`)).toEqual(expected);
	});

	it.each<[string, string, unknown]>([
		["by their mark, indented answers alone", "# Talk\n- Q? %%rekindle:a%%\n  yes\n- other\n- R? %%rekindle:b%%\n\nElsewhere", [["a", "Q?", "yes"], ["b", "R?", ""]]],
		["with an answer right below", "- Q? %%rekindle:a%%\nyes\n\nElsewhere", [["a", "Q?", "yes"]]],
		["never in code or comments", "```\n- Q? %%rekindle:a%%\n```\n%%\n- Q? %%rekindle:b%%\n%%\n", []],
		["none without a mark", "- Q?\n  yes", []],
		["up to the next heading", "- Q? %%rekindle:a%%\n# Next\n  yes", [["a", "Q?", ""]]],
	])("anywhere: %s", (_, text, expected) => {
		expect(questions(text)).toEqual(expected);
	});
});

it.each([
	"## Questions", "# QUESTIONS", "###### questions :", "## Questions\u00A0:", "## 1. Questions", "## ❓ Question", "## **Questions**", "Questions\n---------",
	"## Questions for Claire", "## Questions à poser", "## Mes questions", "  ## Questions ##",
])("knows the section %j", (heading) => {
	expect(questions(`${heading}\n- Why?`)).toEqual([[null, "Why?", ""]]);
});

it.each(["## Quest", "## Notes", "####### Questions", "Questions", "## Answers", `## ${"Questions ".repeat(10)}`])("knows no section in %j", (heading) => {
	expect(questions(`${heading}\n\n- Why?`)).toEqual([]);
});

it.each([
	["## À retenir", "insights"], ["## a retenir :", "insights"], ["### What I learned", "insights"], ["## Tendances", "insights"],
	["## Personnes à rencontrer", "people"], ["## Prochaines rencontres", "people"], ["# who to meet next", "people"],
	["## Promesses", "promises"], ["## À faire", "promises"], ["## To-do", "promises"],
	["## Prochaine étape", "nextSteps"], ["## PROCHAINES ETAPES", "nextSteps"], ["## Next steps", "nextSteps"], ["## La suite", "nextSteps"],
] as const)("%s is one of %s", (heading, section) => {
	expect(readMeetingContent(`${heading}\n- something`)[section]).toHaveLength(1);
});

describe("insights", () => {
	it.each<[string, unknown]>([
		["- loose\n- other: words", [["other", "loose"], ["other", "other: words"]]],
		["- **Trends:** a\n- **Needs**: b\n- Skills to learn : c", [["trend", "a"], ["need", "b"], ["skill", "c"]]],
		["- **Tendances\u00A0:** a\n- **Besoins\u00A0:** \n- **Compétences à acquérir\u00A0:** c", [["trend", "a"], ["skill", "c"]]],
		["- **Trends:** \n  - a\n  - b\n- c", [["trend", "a"], ["trend", "b"], ["other", "c"]]],
		["**Needs:**\n- a\n- b\n\n**Trends:** c", [["need", "a"], ["need", "b"], ["trend", "c"]]],
		["### Trends\n- a\n### Besoins :\nb\n### Elsewhere\n- c", [["trend", "a"], ["need", "b"], ["other", "c"]]],
		["- a\n  that goes on\n- b", [["other", "a that goes on"], ["other", "b"]]],
		["- **Trends:** \n- **Needs:** \n- \n…", []],
		["- **Trends:** none\n> quoted\n\n> [!note]\n> mine", [["other", "mine"]]],
	])("%j", (text, expected) => {
		expect(insights(text)).toEqual(expected);
	});
});

describe("people to meet next", () => {
	it.each<[string, unknown]>([
		["- Bob Lee", [["Bob Lee", null, ""]]],
		["- [ ] Bob Lee #intro 📅 2026-06-20", [["Bob Lee", null, ""]]],
		["- [x] Bob Lee", [["Bob Lee", null, ""]]],
		["- [-] Bob Lee", []],
		["- Bob Lee — CTO at Acme", [["Bob Lee", null, "CTO at Acme"]]],
		["- Jean-Marc Dupont - Lyon", [["Jean-Marc Dupont", null, "Lyon"]]],
		["- Bob Lee, CTO, Acme", [["Bob Lee", null, "CTO, Acme"]]],
		["- Bob Lee (CTO)", [["Bob Lee", null, "CTO"]]],
		["- Bob Lee (CTO) from Lyon (69)", [["Bob Lee", null, "CTO) from Lyon (69)"]]],
		["- Bob Lee\u00A0: CTO", [["Bob Lee", null, "CTO"]]],
		["- **Bob Lee** : CTO", [["Bob Lee", null, "CTO"]]],
		["- [[People/Bob Lee|Bob]] — CTO", [["Bob", "People/Bob Lee", "CTO"]]],
		["- [[Bob Lee#Work]]", [["Bob Lee", "Bob Lee", ""]]],
		["- [Bob](People/Bob%20Lee.md), CTO", [["Bob", "People/Bob Lee", "CTO"]]],
		["- [Bob](https://bob.example), CTO", [["Bob", null, "CTO"]]],
		["- ask [[Bob]] about data", [["Bob", "Bob", "ask about data"]]],
		["- [[A]], [[B]] et [[C]] : les trois", [["A", "A", ""], ["B", "B", ""], ["C", "C", "les trois"]]],
		["- [[A]], friend of [[B]]", [["A", "A", "friend of B"]]],
		["- Bob\n  - CTO\n  at Acme\n- Eve", [["Bob", null, "CTO, at Acme"], ["Eve", null, ""]]],
		["- At Acme:\n  - Bob\n  - Eve", [["Bob", null, ""], ["Eve", null, ""]]],
		["Bob Lee\nEve Roy", [["Bob Lee", null, ""], ["Eve Roy", null, ""]]],
		["- \n- …\n- nobody\n- Personne.\n- {{name}}", []],
		["- {{name}}, of Acme\n- #tag, of Acme\n- ..., of Acme\n- **: x", []],
		["- – Bob Lee, CTO", [["Bob Lee", null, "CTO"]]],
		["- ![[card.png]]\n- ![card](card.png)\n- ![[card.png]] Bob Lee", [["Bob Lee", null, ""]]],
		["> quoted", []],
		["- [[]]", []],
	])("%j", (text, expected) => {
		expect(people(text)).toEqual(expected);
	});
});

describe("promises", () => {
	it.each<[string, unknown]>([
		["- [ ] send it", [["send it", "open", false, null]]],
		["- [/] send it 📅 2026-06-20", [["send it", "open", false, "2026-06-20"]]],
		["- [x] send it ✅ 2026-06-20", [["send it", "done", false, null]]],
		["- [-] send it", []],
		["- send it to [[Bob|him]]", [["send it to him", null, false, null]]],
		["send it", [["send it", null, false, null]]],
		["- [ ] [[Claire]]: send it", [["send it", "open", false, null]]],
		["- [[Claire]], [[Bob]]\u00A0: send it", [["send it", null, false, null]]],
		["- [ ] her slides #waiting", [["her slides", "open", true, null]]],
		["- her slides #waiting/soon", [["her slides", null, false, null]]],
		["- [ ] [[Claire]]: \n- [ ] \n- [ ] [[Claire]]\n- ", []],
		["- [ ] send it\n  - with the figures\n  - [ ] and the slides", [["send it", "open", false, null], ["and the slides", "open", false, null]]],
		["- nothing\n- aucune", []],
	])("%j", (text, expected) => {
		expect(promises(text)).toEqual(expected);
	});
});

it.each<[string, unknown]>([
	["- Call in May\n- [ ] Write [[Bob]]", ["Call in May", "Write Bob"]],
	["Call in May,\nthen meet", ["Call in May,", "then meet"]],
	["- Call in May\n  to fix a day", ["Call in May to fix a day"]],
	["- \n\n---", []],
])("next steps: %j", (text, expected) => {
	expect(nextSteps(text)).toEqual(expected);
});

describe("odd notes", () => {
	it.each([
		["", []],
		["---\nnever: closed\n## Questions\n- Why?", [[null, "Why?", ""]]],
		["\uFEFF## Questions\n- Why?", [[null, "Why?", ""]]],
		["## Questions\n%%\n- Why?\n", []],
		["## Questions\n- Why?\n## Elsewhere\n- not?", [[null, "Why?", ""]]],
		["## Questions\n### Mine\n- Why?\n## Elsewhere\n### Questions\n- Here?", [[null, "Why?", ""], [null, "Here?", ""]]],
	])("%j", (text, expected) => {
		expect(questions(text)).toEqual(expected);
	});

	it("never throws, and points at lines of the note", () => {
		const piece = fc.constantFrom(
			"## Questions\n", "## Insights\n", "### Trends\n", "## People to meet next\n", "## Promises\n", "## Next step\n", "- ", "\t", "  ", "[[", "]]", "|",
			"](x.md)", "[", "%%rekindle:a%%", "%%", "```\n", "> ", "> [!x]\n", "\n", "\r\n", "a?", "Bob", ":", "#waiting", "[ ] ", "[x] ", "📅 2026-01-01", "---\n",
			"<!--", "-->", "(", ")", " - ", ",", "1. ", "\uD800", "{{", "}}", "$$\n", "====\n",
		);
		fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
			const text = pieces.join("");
			const lines = text.split("\n");
			for (const found of Object.values(readMeetingContent(text)).flat() as { line: number; text?: string; name?: string }[]) {
				expect(found.line).toBeLessThan(lines.length);
				expect((found.text ?? found.name ?? "").trim()).not.toBe("");
				expect(found.text ?? found.name ?? "").not.toMatch(/\n|%%rekindle:a%%/);
			}
		}), { numRuns: 1000 });
	});

	it.each(["- q? %%rekindle:x%%\n  answer\n", "[[", "- [[a]] ", "<!--", "{{", "> ", "%%", "**a:** ", "#", "- Bob, ", "\t", "(", "`"])(
		"reads a note of 5 MB made of %j",
		(part) => {
			const text = `## People to meet next\n${part.repeat(Math.ceil(5_000_000 / part.length))}\n\n## Next step\n\n`;
			expect(readMeetingContent(text).nextSteps).toEqual([]);
		},
	);
});

it("leaves tables alone, which following through would break", () => {
	const table = "| Who | What |\n| --- | --- |\n| Bo | the report |\n| [[Al\\|Alan]] | a call |\n";
	expect(readMeetingContent(`## Promises\n\n${table}\n- send it\n\n## People to meet next\n\n${table}\n- Bo\n`)).toMatchObject({
		promises: [{ text: "send it" }], people: [{ name: "Bo" }],
	});
});
