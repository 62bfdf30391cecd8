import { describe, expect, test } from "vitest";
import { QUESTION_BANK } from "../../src/domain/questions/question-bank";
import { recommendQuestions } from "../../src/domain/questions/recommend-questions";
import { gatherQuestionInput, type QuestionOrder } from "../../src/vault/gather-questions";
import { openVault, type Notes } from "../api/support/open-vault";

const ADA = "People/Ada.md";
const NOTES: Notes = {
	[ADA]: "---\ntype: contact\ncompany: Acme\nlast-contact: 2026-04-01\n---\n- [ ] send the study #waiting\n",
	"People/Bo.md": "---\ntype: contact\n---\n",
	"Me.md": "---\ntype: me\noffers: [wine]\n---\n",
	"Goals/Lead.md": "---\ntype: goal\nkind: job\n---\n",
	"Meetings/2026-03-01 Ada.md": "---\ntype: meeting\ndate: 2026-03-01\ncontacts: \"[[Ada]]\"\n---\n",
	"Questions.md": "## Advice\n- What would you do in my place? #mentor\n",
};
const order = (given: Partial<QuestionOrder> = {}): QuestionOrder => ({ contacts: [ADA], purpose: null, goal: null, register: "en", ...given });

describe("gatherQuestionInput", () => {
	test("what is known of the contact, the user, and what is open between them", async () => {
		const input = await gatherQuestionInput(await openVault(NOTES), order({ goal: "Goals/Lead.md", purpose: "advice" }), "Questions.md");
		expect(input).toMatchObject({
			contacts: [{ contact: { path: ADA }, last: "2026-04-01" }], me: { path: "Me.md" }, purpose: "advice", goal: { name: "Lead" }, register: "en",
			today: "2026-05-13", recalled: [{ path: "Meetings/2026-03-01 Ada.md" }], owed: [{ kind: "waiting", text: "send the study" }],
			own: [{ text: "What would you do in my place?", purposes: ["advice"], relationships: ["mentor"] }], noted: [],
		});
		expect(input.bank).toBe(QUESTION_BANK);
	});

	test("those who are no contacts are passed over, and each counts once", async () => {
		const input = await gatherQuestionInput(await openVault(NOTES), order({ contacts: ["People/Nobody.md", ADA, ADA, "Me.md"] }), "");
		expect(input.contacts.map(({ contact }) => contact.path)).toEqual([ADA]);
	});

	test.each([
		[{ contacts: [] }, "keep-in-touch"],
		[{}, "keep-in-touch"],
		[{ purpose: "thank" as const }, "thank"],
	])("%j is to %s", async (given, expected) => {
		expect((await gatherQuestionInput(await openVault(NOTES), order(given), "")).purpose).toBe(expected);
	});

	test("a goal or a questions note that is not there is none", async () => {
		const input = await gatherQuestionInput(await openVault(NOTES), order({ goal: "Goals/Gone.md" }), "Gone.md");
		expect(input).toMatchObject({ goal: null, own: [] });
	});

	test("an edit of the questions note counts at once", async () => {
		const vault = await openVault(NOTES);
		await vault.write("Questions.md", "- Another?\n");
		expect((await gatherQuestionInput(vault, order(), "Questions.md")).own.map(({ text }) => text)).toEqual(["Another?"]);
	});

	test("the note the questions go into is no past meeting", async () => {
		const note = "Meetings/2026-03-01 Ada.md";
		expect((await gatherQuestionInput(await openVault(NOTES), order({ note }), "")).recalled).toEqual([]);
	});

	test("a second meeting asks other questions and follows up the first", async () => {
		const first = recommendQuestions(await gatherQuestionInput(await openVault(NOTES), order(), "")).chosen;
		const asked = first.map(({ id, text }, at) => `- ${text} %%rekindle:${id}%%\n${at % 2 === 0 ? "\t- They told me.\n" : ""}`).join("");
		const path = "Meetings/2026-05-01 Ada.md";
		const vault = await openVault({ ...NOTES, [path]: `---\ntype: meeting\ndate: 2026-05-01\ncontacts: "[[Ada]]"\n---\n## Questions\n${asked}` });
		const { chosen, rest } = recommendQuestions(await gatherQuestionInput(vault, order(), ""));
		const answered = first.filter((_, at) => at % 2 === 0).map(({ id }) => id);
		expect([...chosen, ...rest].filter(({ id }) => answered.includes(id))).toEqual([]);
		const again = chosen.filter(({ id }) => first.some((one) => one.id === id));
		expect(again.map(({ phase }) => phase)).toEqual(again.map(() => "follow-up"));
		expect(again.every(({ id, text }) => first.some((one) => one.id === id && one.text === text))).toBe(true);
		expect(again.length).toBeGreaterThan(0);
	});

	test("what the note asks already, marked or written by hand, is not recommended for it again", async () => {
		const note = "Meetings/2026-05-13 Ada.md";
		const text = "---\ntype: meeting\ndate: 2026-05-13\ncontacts: \"[[Ada]]\"\n---\n## Questions\n- Well? %%rekindle:keep-one-hour%%\n- And the boat?\n";
		const vault = await openVault({ ...NOTES, [note]: text, "Questions.md": "- And the boat?\n- And the house?\n" });
		const { chosen, rest } = recommendQuestions(await gatherQuestionInput(vault, order({ note }), "Questions.md"));
		const texts = [...chosen, ...rest].map(({ text: words }) => words);
		expect(texts).toContain("And the house?");
		expect(texts).not.toContain("And the boat?");
		expect([...chosen, ...rest].map(({ id }) => id)).not.toContain("keep-one-hour");
	});

	test("300 people in one meeting have questions that suit all", async () => {
		const names = Array.from({ length: 300 }, (_, at) => `Person ${at}`);
		const people = Object.fromEntries(names.map((name) => [`People/${name}.md`, "---\ntype: contact\nsector: Health\n---\n"]));
		const together = `---\ntype: meeting\ndate: 2026-03-01\ncontacts:\n${names.map((name) => `  - "[[${name}]]"\n`).join("")}---\n`;
		const vault = await openVault({ ...people, "Meetings/All.md": together });
		const input = await gatherQuestionInput(vault, order({ contacts: Object.keys(people) }), "");
		expect(input.recalled.map(({ contacts }) => contacts.length)).toEqual([300]);
		expect(recommendQuestions({ ...input, bank: [] }).chosen).toEqual([]);
	});
});
