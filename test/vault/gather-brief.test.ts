import { describe, expect, it } from "vitest";
import type { Brief } from "../../src/domain/brief/brief";
import type { RegisterDefault } from "../../src/domain/text/register";
import { gatherBrief } from "../../src/vault/gather-brief";
import { contact, meeting, note } from "../api/support/notes";
import { openVault, TODAY, type Notes } from "../api/support/open-vault";

const ENGLISH: RegisterDefault = { language: "en", addressAs: "vous" };
const ADA = "People/Ada.md";

/** The brief of Ada, and the notes read for it. */
async function briefOf(notes: Notes, path = ADA): Promise<{ readonly brief: Brief; readonly reads: readonly string[] }> {
	const vault = await openVault(notes);
	const reads: string[] = [];
	const brief = await gatherBrief({ index: vault.index, read: (note) => (reads.push(note), vault.read(note)) }, path, ENGLISH);
	if (brief === null) throw new Error(`no brief of ${path}`);
	return { brief, reads };
}

describe("a brief", () => {
	it("is of contacts alone", async () => {
		const vault = await openVault({ "Me.md": note("type: me"), "Garden.md": "Beans.\n" });
		expect(await gatherBrief(vault, "Me.md", ENGLISH)).toBeNull();
		expect(await gatherBrief(vault, "Garden.md", ENGLISH)).toBeNull();
		expect(await gatherBrief(vault, "None.md", ENGLISH)).toBeNull();
	});

	it("of a contact without any fact is there, and empty", async () => {
		const { brief, reads } = await briefOf({ [ADA]: contact() });
		expect(brief).toMatchObject({
			memories: [], exchanges: [], months: [], usualDays: null, owed: [], seeks: [], offers: [], ambition: null, open: [], occasions: [],
			beginning: { metOn: null, met: null, introducedBy: [], sharedOrganizations: [], relationships: [], first: null },
			balance: { gave: 0, received: 0, asked: 0 }, register: "en",
		});
		expect(reads).toEqual([ADA]);
	});

	it("tells the last exchanges with the line that tells of each, from wherever it is known", async () => {
		const { brief } = await briefOf({
			[ADA]: contact("last-contact: 2026-05-11", "\n## Log\n- 2026-05-02 sent the **report** #via/email #gave\n- [[2026-04-20]]: her team is moving #via/coffee\n"),
			"Meetings/Lunch.md": meeting("2026-03-03", 'contacts: ["[[Ada]]"]\nchannel: lunch', "She offered to read my draft.\n"),
			"2026-02-01.md": "Rain.\n- ran into [[Ada]] on the train\n",
			"Meetings/Old.md": meeting("2020-03-03", 'contacts: ["[[Ada]]"]', "Old words.\n"),
		});
		expect(brief.exchanges.map(({ day, channel, text, source: { path, line } }) => [day, channel, text, path, line])).toEqual([
			["2026-05-11", null, "", ADA, null],
			["2026-05-02", "email", "sent the report", ADA, 6],
			["2026-04-20", "coffee", "her team is moving", ADA, 7],
			["2026-03-03", "lunch", "She offered to read my draft.", "Meetings/Lunch.md", 6],
		]);
		expect(brief.usualDays).toBe(30);
		expect(brief.months).toHaveLength(5);
		expect(brief.beginning.first).toMatchObject({ day: "2020-03-03", text: "Old words." });
	});

	it("reads the notes it shows and no others, of 2,000 meetings at most a handful", async () => {
		const notes: Record<string, string> = { [ADA]: contact(), "Goals/Job.md": note("type: goal\nstatus: active") };
		for (let at = 0; at < 2000; at++) {
			const day = `${2010 + Math.floor(at / 140)}-${String(1 + (Math.floor(at / 12) % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`;
			notes[`Meetings/${at}.md`] = meeting(day, 'contacts: ["[[Ada]]"]');
		}
		const { brief, reads } = await briefOf(notes);
		expect(reads).toEqual(brief.notes);
		expect(reads.length).toBeLessThanOrEqual(12);
		expect(reads).toEqual(expect.arrayContaining([ADA, "Goals/Job.md"]));
	});

	it("says how the tie began, and who and what is shared", async () => {
		const { brief } = await briefOf({
			[ADA]: contact('met: 2019-03\nintroduced-by: ["[[Marc Delaunay|Marc]]", Anna]\ncompany: "[[Orgs/Kestrel|Kestrel Ltd]]"\nformer-companies: [halden, Other]\nrelationship: former-colleague'),
			"Me.md": note('type: me\ncompany: Mine\nformer-companies: ["[[Halden]]", Kestrel]'),
		});
		expect(brief.beginning).toMatchObject({
			metOn: "2019-03", met: null, introducedBy: ["Marc", "Anna"], sharedOrganizations: ["Kestrel Ltd", "halden"], relationships: ["former-colleague"],
		});
	});

	it("says what is owed either way, requests first", async () => {
		const { brief } = await briefOf({
			[ADA]: contact("", "- [ ] send the study 📅 2026-05-20\n- [ ] she sends the plans #waiting\n- [x] done ✅ 2026-05-01\n"),
			"Tasks.md": "- [ ] find [[Ada]] a name #request\n- [ ] call [[Bea]]\n",
			"People/Bea.md": contact(),
			"Meetings/Lunch.md": meeting("2026-05-03", 'contacts: ["[[Ada]]"]\nthanked: false'),
		});
		expect(brief.owed.map(({ kind }) => kind)).toEqual(["request", "promise", "thanks", "waiting"]);
	});

	it("puts what the user offers beside what they seek, and the goal beside what they offer", async () => {
		const { brief } = await briefOf({
			[ADA]: contact("seeks: [design reviews, a flat]\noffers: [hiring managers, jam]"),
			"Me.md": note("type: me\noffers: [cooking, Design review]"),
			"Goals/Lead.md": note("type: goal\nstatus: active\nneeds: [hiring manager]"),
			"Goals/Draft.md": note("type: goal\nstatus: draft\nneeds: [jam]"),
		});
		expect(brief.seeks).toEqual([{ text: "design reviews", fits: "Design review" }, { text: "a flat", fits: null }]);
		expect(brief.offers).toEqual([{ text: "hiring managers", goal: "Lead" }, { text: "jam", goal: null }]);
	});

	const GOALS = {
		"Goals/Soon.md": note("type: goal\nstatus: active\ndeadline: 2026-06-01", "## Log\n- 2026-01-01 began\n- [[2026-05-02]] second interview\n- 2026-09-09 to come\n- [ ] 2026-05-10 a task"),
		"Goals/Later.md": note("type: goal\nstatus: active\ndeadline: 2026-09-01"),
		"Goals/Draft.md": note("type: goal\nstatus: draft\ndeadline: 2026-05-14"),
	};

	it.each([
		["the contact's own goal", 'goal: "[[Later]]"', { goal: "Later", news: null, line: null }],
		["else the most urgent, with its last news", "", { goal: "Soon", news: "second interview", line: 7 }],
		["and not one that is a draft", 'goal: "[[Draft]]"', { goal: "Soon" }],
	])("tells %s", async (_, properties, ambition) => {
		expect((await briefOf({ [ADA]: contact(properties), ...GOALS })).brief.ambition).toMatchObject(ambition);
	});

	it("recalls lines tagged as memories first, then how they met, then older meetings in person", async () => {
		const { brief } = await briefOf({
			[ADA]: contact("met: at the [[Halden]] reunion", [
				"The cardboard prototype, folded in half. #memory", "## Log", "- 2026-05-01 talked about her new team #via/lunch",
				"- 2026-04-01 a b c d #via/call", "- 2026-03-01 a b c #via/call", "- 2026-02-01 a b c #via/call", "- 2026-01-01 walked along the river #via/visit",
				"- 2025-12-01 coffee #via/coffee", "- 2025-11-01 the museum on a rainy day #memory #via/event", "- 2025-10-01 wrote about many things #via/email",
			].join("\n")),
		});
		expect(brief.memories.map(({ kind, text, day, line }) => [kind, text, day, line])).toEqual([
			["memory", "The cardboard prototype, folded in half.", null, 4],
			["memory", "the museum on a rainy day", "2025-11-01", 12],
			["met", "at the Halden reunion", null, null],
			["past", "walked along the river", "2026-01-01", 10],
		]);
	});

	const QUESTIONS = "## Questions\n\n- Did it work?\n    - It did.\n- Where did you land?\n\n## Next step\n\n- Send the deck\n";

	it("takes up what the last meeting with questions or steps left open, and not what today's will", async () => {
		const on = (day: string, body: string): string => meeting(day, 'contacts: ["[[Ada]]"]', body);
		const { brief } = await briefOf({
			[ADA]: contact(),
			"Today.md": on(TODAY, "## Questions\n\n- Not asked yet?\n"),
			"Call.md": on("2026-05-01", "Only a word.\n"),
			"Lunch.md": on("2026-04-01", QUESTIONS),
			"Older.md": on("2026-03-01", "## Questions\n\n- Long past?\n"),
		});
		expect(brief.open).toEqual([
			{ kind: "question", path: "Lunch.md", line: 9, text: "Where did you land?" },
			{ kind: "next-step", path: "Lunch.md", line: 13, text: "Send the deck" },
		]);
		expect(brief.exchanges.map(({ text }) => text)).toEqual(["", "Only a word.", "It did.", ""]);
	});

	it("leaves nothing open where all was answered", async () => {
		const { brief } = await briefOf({
			[ADA]: contact(),
			"Lunch.md": meeting("2026-04-01", 'contacts: ["[[Ada]]"]', "## Questions\n\n- Did it work?\n    - It did.\n"),
			"Older.md": meeting("2026-03-01", 'contacts: ["[[Ada]]"]', QUESTIONS),
		});
		expect(brief.open).toEqual([]);
	});

	it.each([
		["an insight", "## Insights\n\n- **Trends:** batteries\n\n## Next step\n\n- call\n", "batteries"],
		["the next step", "## Next step\n\n- call\n", "call"],
		["its first words under a title", "# Lunch\n\nShe is well.\n\n## Notes\n\nMore.\n", "She is well."],
		["nothing of a template that was left blank", "## Brief\n\n- Head of design\n\n## Questions\n\n- Why?\n\n## Promises\n\n- [ ] \n", ""],
		["nothing of a task or a picture", "![[photo.png]]\n- [ ] call [[Bea]]\n> a quote\n", ""],
	])("tells a meeting by %s", async (_, body, text) => {
		const { brief } = await briefOf({ [ADA]: contact(), "Lunch.md": meeting("2026-04-01", 'contacts: ["[[Ada]]"]', body) });
		expect(brief.exchanges[0]?.text).toBe(text);
	});

	it.each([
		["a birthday within 30 days", "birthday: 1984-06-12", [["birthday", "2026-06-12", 42]]],
		["no birthday after that", "birthday: 06-13", []],
		["a birthday without its year", "birthday: --05-13", [["birthday", TODAY, null]]],
		["the day chosen for the next contact", "next-contact: 2026-08-01\napproach: coffee", [["plan", "2026-08-01", null]]],
		["unless there was an exchange since", "next-contact: 2026-05-01\nlast-contact: 2026-05-02", []],
	])("knows of %s", async (_, properties, expected) => {
		const { brief } = await briefOf({ [ADA]: contact(properties) });
		expect(brief.occasions.map(({ kind, day, age }) => [kind, day, age])).toEqual(expected);
	});

	it("knows of the next meeting among what is near, in the order of days", async () => {
		const { brief } = await briefOf({
			[ADA]: contact("birthday: 05-30"),
			"Meetings/Next.md": meeting("2026-05-20", 'contacts: ["[[Ada]]"]\nchannel: video'),
			"Meetings/After.md": meeting("2026-05-25", 'contacts: ["[[Ada]]"]'),
		});
		expect(brief.occasions.map(({ kind, day, channel, path }) => [kind, day, channel, path])).toEqual([
			["meeting", "2026-05-20", "video", "Meetings/Next.md"], ["birthday", "2026-05-30", null, ADA],
		]);
	});

	it("knows of the dates of where they are now, within 30 days", async () => {
		const { brief } = await briefOf({
			[ADA]: contact('company: "[[Halden]]"\nformer-companies: "[[Kestrel]]"'),
			"Orgs/Halden.md": "---\ntype: organization\n---\n- 2026-05-01 past\n- 2026-05-20 summer party\n- 2026-06-13 too far\n",
			"Orgs/Kestrel.md": "---\ntype: organization\n---\n- 2026-05-20 reunion\n",
			"People/Cy.md": contact('company: "[[Kestrel]]"'),
		});
		expect(brief.occasions.map(({ kind, text, path, line }) => [kind, text, path, line])).toEqual([
			["organization", "summer party", "Orgs/Halden.md", 4],
		]);
	});

	it.each([["address-as: tu", "fr-tu"], ["language: fr", "fr-vous"], ["", "en"]])("speaks to one with %j as %s", async (properties, register) => {
		expect((await briefOf({ [ADA]: contact(properties) })).brief.register).toBe(register);
	});

	it("counts what was given, received and asked up to today", async () => {
		const { brief } = await briefOf({
			[ADA]: contact("", "## Log\n- 2026-05-01 #gave\n- 2026-04-01 #gave #asked\n- 2026-09-01 #received"),
		});
		expect(brief.balance).toEqual({ gave: 2, received: 0, asked: 1 });
	});
});
