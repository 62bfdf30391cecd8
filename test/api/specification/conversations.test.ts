import { describe, expect, it } from "vitest";
import { PURPOSES } from "../../../src/domain/interactions/meeting";
import { DRAFT_PURPOSES } from "../../../src/domain/messages/draft";
import { QUESTION_PHASES } from "../../../src/domain/questions/question";
import { createNoteCodec } from "../../../src/domain/notes/note-codec";
import { yamlHost } from "../../domain/notes/yaml-host";
import { contact, meeting, note } from "../support/notes";
import { apiOf, openVault } from "../support/open-vault";

const ANA = "People/Ana Duarte.md";
const BEN = "People/Ben.md";
const GOAL = "Goals/Lead a team.md";
const NOTES = {
	"Me.md": note("type: me\naliases: [Alex Martin]\noffers: [hiring interviews]\nformer-companies: [Halden]"),
	[ANA]: contact("company: Atelier Nord\nrole: Head of design\nrelationship: former-colleague\nformer-companies: [Halden]\nseeks: [hiring interviews]"),
	[BEN]: contact("company: Kestrel"),
	[GOAL]: note("type: goal\nkind: job\nneeds: [design leadership]"),
};
const codec = createNoteCodec(yamlHost);

describe("recommended questions", () => {
	it.each(PURPOSES)("are five to seven for %s, each once, in the order of a conversation", async (purpose) => {
		const api = await apiOf(NOTES);
		const phases = new Map((await api.questionBank()).map(({ id, phase }) => [id, QUESTION_PHASES.indexOf(phase)]));
		for (const contacts of [[ANA], [BEN], [ANA, BEN]]) {
			const questions = await api.recommendQuestions({ contacts, purpose, goal: GOAL });
			expect(questions.length).toBeGreaterThanOrEqual(5);
			expect(questions.length).toBeLessThanOrEqual(7);
			expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
			const order = questions.map(({ id }) => phases.get(id) ?? -1);
			expect(order).toEqual([...order].sort((one, other) => one - other));
			expect(order[0]).toBe(0);
		}
	});

	it("are the same for the same notes", async () => {
		const order = { contacts: [ANA], purpose: "advice", goal: GOAL } as const;
		expect(await (await apiOf(NOTES)).recommendQuestions(order)).toEqual(await (await apiOf(NOTES)).recommendQuestions(order));
	});

	it.each([1, 3, 9, 12])("are %d when so many are wanted", async (count) => {
		expect(await (await apiOf(NOTES)).recommendQuestions({ contacts: [ANA], purpose: "information", count })).toHaveLength(count);
	});

	it("are in the contact's language and form of address, or in the one that is asked for", async () => {
		const api = await apiOf({ ...NOTES, [BEN]: contact("address-as: tu") });
		const text = async (language?: "en" | "fr" | "fr-vous"): Promise<string> =>
			(await api.recommendQuestions({ contacts: [BEN], purpose: "advice", ...(language === undefined ? {} : { language }) })).map((one) => one.text).join(" ");
		expect(await text()).toMatch(/(?<!\p{L})(?:tu|toi|te|t’)/u);
		expect(await text("fr")).toMatch(/(?<!\p{L})(?:tu|toi|te|t’)/u);
		expect(await text("fr-vous")).toMatch(/(?<!\p{L})vous(?!\p{L})/u);
		expect(await text("en")).not.toMatch(/[éèàç]/);
	});

	it("come back as a follow-up when they were left open, and are not asked again once answered", async () => {
		const body = (answer: string): string =>
			`## Questions\n\n- What would you read first? %%rekindle:advice-reading%%\n\t${answer}\n- Who taught you most? %%rekindle:x-teacher%%\n\tMy aunt.\n\n## Next step\n\n- Coffee in Lyon\n`;
		const last = (answer: string): Record<string, string> =>
			({ ...NOTES, "2026-04-01 Ana.md": meeting("2026-04-01", "contacts: [\"[[Ana Duarte]]\"]", body(answer)) });
		const open = await (await apiOf(last(""))).recommendQuestions({ contacts: [ANA], purpose: "advice", count: 12 });
		expect(open.find(({ id }) => id === "advice-reading")).toMatchObject({ reason: { code: "left-open", day: "2026-04-01" } });
		expect(open.map(({ id }) => id)).not.toContain("x-teacher");
		expect(open.find(({ reason }) => reason.code === "next-step")?.text).toContain("Coffee in Lyon");
		const done = await (await apiOf(last("A good novel."))).recommendQuestions({ contacts: [ANA], purpose: "advice", count: 12 });
		expect(done.map(({ id }) => id)).not.toContain("advice-reading");
	});

	it("hold at most two follow-ups, however much was left open", async () => {
		const items = Array.from({ length: 9 }, (_, at) => `- Left open number ${at}? %%rekindle:left-${"abcdefghi".charAt(at)}%%\n`).join("");
		const api = await apiOf({ ...NOTES, "2026-04-01 Ana.md": meeting("2026-04-01", "contacts: \"[[Ana Duarte]]\"", `## Questions\n\n${items}`) });
		const questions = await api.recommendQuestions({ contacts: [ANA], purpose: "advice" });
		expect(questions.filter(({ reason }) => reason.code === "left-open")).toHaveLength(2);
	});

	it("put the user's own first among equals, as soon as they are written", async () => {
		const vault = await openVault({ ...NOTES, "Questions.md": "" }, { settings: { questionsNote: "Questions.md" } });
		const ids = async (): Promise<readonly string[]> =>
			(await vault.api.recommendQuestions({ contacts: [ANA], purpose: "advice" })).filter(({ reason }) => reason.code === "own").map(({ text }) => text);
		expect(await ids()).toEqual([]);
		await vault.write("Questions.md", "## Advice\n- What would you never do again?\n- fr: Et en français ?\n\n## Thank\n- Not here?\n\n## all\n- Who cooks? #mentor\n");
		expect(await ids()).toEqual(["What would you never do again?"]);
	});

	it("say why, as codes with their facts", async () => {
		const reasons = (await (await apiOf(NOTES)).recommendQuestions({ contacts: [ANA], purpose: "advice", goal: GOAL, count: 12 })).map(({ reason }) => reason);
		expect(reasons).toContainEqual({ code: "purpose", purpose: "advice" });
		expect(reasons).toContainEqual({ code: "relationship", relationship: "former-colleague" });
		expect(reasons).toContainEqual({ code: "goal", goal: "Lead a team" });
		expect(reasons).toContainEqual({ code: "closing" });
	});
});

describe("the bank", () => {
	it("gives every rule with its texts and examples, and nothing that runs", async () => {
		const bank = await (await apiOf(NOTES)).questionBank();
		expect(bank.length).toBeGreaterThanOrEqual(90);
		for (const rule of bank) {
			expect(Object.keys(rule).sort()).toEqual(["ask", "examples", "id", "phase", "purposes", "why"]);
			for (const text of [rule.ask.en, rule.ask.fr.tu, rule.ask.fr.vous]) expect(text).toMatch(/\?$/);
		}
	});
});

describe("a meeting note", () => {
	it("has the properties of a meeting, its questions with room for answers, and nothing answered yet", async () => {
		const vault = await openVault(NOTES);
		const text = await vault.api.meetingNote({
			contacts: [ANA, BEN], day: "2026-06-20T12:30", channel: "lunch", purpose: "advice", goal: GOAL, language: "en",
		});
		const { data, body } = codec.parse(text);
		expect(data).toMatchObject({
			type: "meeting", date: "2026-06-20T12:30", contacts: ["[[Ana Duarte]]", "[[Ben]]"], channel: "lunch", purpose: "advice",
			goal: "[[Lead a team]]", thanked: false,
		});
		expect(body.match(/%%rekindle:[a-z-]+%%/g)?.length).toBeGreaterThanOrEqual(5);
		for (const heading of ["Brief", "What I can offer", "Questions", "Insights", "People to meet next", "Promises", "Next step"]) {
			expect(body).toContain(`## ${heading}\n`);
		}
		expect(body).toContain("hiring interviews");
	});

	it("makes its contacts planned when its day is to come, and owes nothing yet", async () => {
		const vault = await openVault(NOTES);
		await vault.write("Next.md", await vault.api.meetingNote({ contacts: [ANA], day: "2026-06-20" }));
		expect(vault.api.reconnections().find(({ path }) => path === ANA)).toMatchObject({ standing: "planned", planned: "2026-06-20" });
		expect(vault.api.owed()).toEqual([]);
	});

	it("is an exchange of its day once that has come, and owes thanks", async () => {
		const vault = await openVault(NOTES);
		await vault.write("Last.md", await vault.api.meetingNote({ contacts: [ANA], day: "2026-05-12", channel: "coffee" }));
		expect(vault.api.interactions(ANA)[0]).toMatchObject({ day: "2026-05-12", channel: "coffee" });
		expect(vault.api.owed()).toMatchObject([{ kind: "thanks", contacts: [ANA], path: "Last.md" }]);
	});

	it("asks other questions the second time, and follows up the first", async () => {
		const vault = await openVault(NOTES);
		const ids = (text: string): readonly string[] => [...text.matchAll(/%%rekindle:([\w-]+)%%/g)].map(([, id = ""]) => id);
		const first = await vault.api.meetingNote({ contacts: [ANA], day: "2026-05-01", purpose: "advice" });
		const [answered = "", open = ""] = ids(first);
		await vault.write("First.md", first.replace(`%%rekindle:${answered}%%`, `%%rekindle:${answered}%%\n\tShe said yes.`));
		const second = await vault.api.meetingNote({ contacts: [ANA], day: "2026-05-13", purpose: "advice" });
		expect(ids(second)).not.toContain(answered);
		expect(ids(second).filter((id) => !ids(first).includes(id)).length).toBeGreaterThanOrEqual(3);
		expect(open).not.toBe("");
	});

	it("writes nothing", async () => {
		const vault = await openVault(NOTES);
		await vault.api.meetingNote({ contacts: [ANA] });
		expect(vault.index.status().notes).toBe(Object.keys(NOTES).length);
	});

	it("speaks the language of the conversation", async () => {
		const text = await (await apiOf(NOTES)).meetingNote({ contacts: [ANA], language: "fr", purpose: "advice" });
		expect(text).toContain("## Ce que je peux apporter\n");
		expect(codec.parse(text).data).toMatchObject({ purpose: "advice" });
	});
});

describe("a draft", () => {
	it.each(DRAFT_PURPOSES)("for %s greets by name, is signed, and leaves nothing unfilled", async (purpose) => {
		const api = await apiOf(NOTES);
		for (const language of ["en", "fr-tu", "fr-vous"] as const) {
			const { text } = await api.draftMessage({ contact: ANA, purpose, language, memory: "" });
			expect(text.split("\n")[0]).toMatch(/Ana,$/);
			expect(text).toMatch(/Alex$/);
			expect(text).not.toMatch(/[{}]|undefined|null| {2}/);
		}
	});

	it("waits for the memory, and is ready with it", async () => {
		const api = await apiOf(NOTES);
		const without = await api.draftMessage({ contact: ANA, purpose: "reconnect", language: "en" });
		expect(without.ready).toBe(false);
		expect(without.remarks).toContainEqual({ code: "memory", verdict: "look" });
		const memory = "The night train to Basel still makes me laugh.";
		const whole = await api.draftMessage({ contact: ANA, purpose: "reconnect", language: "en", memory });
		expect(whole.ready).toBe(true);
		expect(whole.text).toContain(memory);
		expect(whole.remarks).toContainEqual({ code: "memory", verdict: "fine" });
	});

	it.each(["keep-in-touch", "reconnect"] as const)("has two wordings for %s", async (purpose) => {
		const api = await apiOf(NOTES);
		const [first, second, beyond] = await Promise.all([1, 2, 3].map((variant) => api.draftMessage({ contact: ANA, purpose, variant, memory: "Basel" })));
		expect(first?.text).not.toBe(second?.text);
		expect(beyond?.text).toBe(first?.text);
	});
});
