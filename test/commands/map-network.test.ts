import { describe, expect, it, vi } from "vitest";
import type { Settings } from "../../src/settings/settings";
import { guideDesk, type GuideDesk } from "../support/guide-desk";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const GUIDE = "Mapping my network.md";
const NOTES = {
	"People/Zoé Lefèvre.md": "---\ntype: contact\ncompany: \"[[Halden]]\"\ncircle: close\nlast-contact: 2025-01-10\n---\n",
	"People/Tom Becker.md": "---\ntype: contact\nrelationship: friend\n---\nMine.\n",
	"People/Thomas Becker.md": "---\ntype: contact\ncompany: Nord\n---\n",
	"Halden.md": "---\ntype: organization\n---\n",
	"Mona Berg.md": "About her.\n",
};

/** What became of the rows: the line with what is known of it. */
function outcomes({ session }: GuideDesk): readonly string[] {
	return session.rows.map(({ line, state }) =>
		state.kind === "done" ? `${line} = ${state.path} ${state.gained.join(" ")}`.trim()
			: state.kind === "unsure" ? `${line} ? ${[...state.people.map(({ name }) => name), state.note ?? ""].join(" ")}`.trim() : `${line} ${state.kind}`);
}

async function choose({ session }: GuideDesk, at: number, choice: Parameters<typeof session.choose>[1]): Promise<void> {
	session.choose(session.rows[at]?.id ?? -1, choice);
	await session.settled();
}

describe("a new name", () => {
	it("becomes a note, with what the line and the question say", async () => {
		const desk = await guideDesk(NOTES);
		desk.session.go("worked-with");
		desk.session.narrow({ company: "Halden", period: "2012 to 2016" });
		await desk.enter("Ada Byron, nord, mentor, proche, CTO, ada@nord.example");
		expect(desk.store.all["Ada Byron.md"]).toBe([
			"---", "type: contact", "company: Nord", "circle: close", "added: 2026-06-11", "role: CTO",
			"relationship:", "  - mentor", "  - former-colleague", "former-companies: \"[[Halden]]\"", "email: \"ada@nord.example\"", "met: \"2012-2016\"", "---", "",
		].join("\n"));
		expect(desk.store.all[GUIDE]).toBe("---\ntype: network-guide\nprompt: worked-with\nfrom: Halden\nperiod: 2012 to 2016\n---\n\n## People I have worked with\n\n- [[Ada Byron]]: added\n");
	});

	it.each([
		["excelling", ""], ["inspiring", "relationship: inspiring\n"], ["entrepreneurs", "relationship: entrepreneur\n"], ["voices", "relationship: followed\n"],
	] as const)("says of who was named for %s what that means", async (prompt, line) => {
		const desk = await guideDesk({});
		desk.session.go(prompt);
		await desk.enter("Ada Byron");
		expect(desk.store.all["Ada Byron.md"]).toBe(`---\ntype: contact\nadded: 2026-06-11\n${line}---\n`);
	});

	it("goes where new contacts go, from the template in settings", async () => {
		const settings: Partial<Settings> = { newContactFolder: "People", newContactTemplate: "T.md" };
		const template = "---\ntype: contact\ncompany: {{company}}\nrelationship:\n---\n# {{title}}\n";
		const desk = await guideDesk({ "T.md": template }, { settings });
		desk.session.go("inspiring");
		await desk.enter("Ada/Byron, Nord");
		expect(desk.store.all["People/Ada Byron.md"]).toBe(
			"---\ntype: contact\ncompany: Nord\nrelationship: inspiring\naliases:\n  - Ada/Byron\nadded: 2026-06-11\n---\n# Ada Byron\n",
		);
	});

	it("is known for the lines after it, before the index has seen its note", async () => {
		const desk = await guideDesk({});
		await desk.enter("Ada Byron, Nord", "ADA BYRON, mentor", "Cy Young, nord");
		expect(outcomes(desk)).toEqual([
			"Ada Byron, Nord = Ada Byron.md added", "ADA BYRON, mentor = Ada Byron.md relationship", "Cy Young, nord = Cy Young.md added",
		]);
		expect(desk.store.all["Cy Young.md"]).toContain("company: Nord\n");
	});

	it("leaves a template's fault to be read, and keeps the line", async () => {
		const desk = await guideDesk({ "T.md": "---\na: [\n---\n" }, { settings: { newContactTemplate: "T.md" } });
		await desk.enter("Ada Byron");
		expect(desk.session.rows[0]?.state).toEqual({ kind: "failed", why: "Nothing written: the properties of T (line 3) can’t be read." });
		expect(desk.store.all[GUIDE]).toContain("- Ada Byron\n");
	});
});

describe("a name that is known", () => {
	it("gains what the line adds, and keeps what it has", async () => {
		const desk = await guideDesk(NOTES);
		await desk.enter("zoe lefevre, Nord, inner, mentor", "Z. Lefèvre");
		expect(outcomes(desk)).toEqual([
			"zoe lefevre, Nord, inner, mentor = People/Zoé Lefèvre.md relationship", "Z. Lefèvre = People/Zoé Lefèvre.md",
		]);
		expect(desk.session.rows[0]?.state).toMatchObject({ kept: ["company", "circle"] });
		expect(desk.store.all["People/Zoé Lefèvre.md"]).toBe(
			"---\ntype: contact\ncompany: \"[[Halden]]\"\ncircle: close\nlast-contact: 2025-01-10\nrelationship: mentor\n---\n",
		);
	});

	it("may be at another company now, when that is said: the one before stays as a former one", async () => {
		const desk = await guideDesk(NOTES);
		await desk.enter("Zoé Lefèvre, Nord, mentor");
		const [row] = desk.session.rows;
		if (row !== undefined) desk.session.moveCompany(row);
		await desk.session.settled();
		expect(desk.store.all["People/Zoé Lefèvre.md"]).toBe(
			"---\ntype: contact\ncompany: \"Nord\"\ncircle: close\nlast-contact: 2025-01-10\nrelationship: mentor\nformer-companies: \"[[Halden]]\"\n---\n",
		);
		expect(desk.session.rows[0]?.state).toMatchObject({ kept: [], gained: ["relationship", "company", "former-companies"] });
		const [moved] = desk.session.rows;
		if (moved !== undefined) desk.session.takeBack(moved);
		await desk.session.settled();
		expect(desk.store.all["People/Zoé Lefèvre.md"]).toBe(NOTES["People/Zoé Lefèvre.md"]);
	});

	it("is never guessed when several bear it: who is from the company comes first", async () => {
		const desk = await guideDesk(NOTES);
		await desk.enter("Becker", "Becker, Nord");
		expect(outcomes(desk)).toEqual(["Becker ? Thomas Becker Tom Becker", "Becker, Nord ? Thomas Becker Tom Becker"]);
		await choose(desk, 0, { kind: "note", path: "People/Tom Becker.md" });
		expect(outcomes(desk)[0]).toBe("Becker = People/Tom Becker.md");
		expect(desk.store.all["People/Tom Becker.md"]).toBe(NOTES["People/Tom Becker.md"]);
	});

	it("may be someone else's: a note beside it, with the company in its name", async () => {
		const desk = await guideDesk(NOTES);
		await desk.enter("Becker, Lumen", "Becker");
		await choose(desk, 0, { kind: "new" });
		await choose(desk, 1, { kind: "new" });
		expect(outcomes(desk)).toEqual(["Becker, Lumen = Becker.md added", "Becker = Becker 2.md added"]);
		await desk.enter("Zoé Lefèvre, Lumen");
		await choose(desk, 2, { kind: "new" });
		expect(outcomes(desk)[2]).toBe("Zoé Lefèvre, Lumen = Zoé Lefèvre (Lumen).md added");
		expect(desk.store.all["Zoé Lefèvre (Lumen).md"]).toContain("aliases:\n  - Zoé Lefèvre\n");
	});

	it("asks before a note of that name becomes a contact, and never makes one of an organisation", async () => {
		const desk = await guideDesk(NOTES);
		await desk.enter("mona berg, mentor", "Mona Berg", "Halden");
		expect(desk.session.rows.map(({ state }) => (state.kind === "unsure" ? [state.note, state.mayBecome] : state.kind))).toEqual([
			["Mona Berg.md", true], ["Mona Berg.md", true], ["Halden.md", false],
		]);
		await choose(desk, 0, { kind: "note", path: "Mona Berg.md" });
		expect(desk.store.all["Mona Berg.md"]).toBe("---\ntype: contact\nrelationship: mentor\n---\nAbout her.\n");
	});
});

describe("the user's own note", () => {
	it("never becomes a contact, also where only settings name it", async () => {
		const desk = await guideDesk({ "Mona Berg.md": "About me.\n" }, { settings: { ownNote: "Mona Berg" } });
		await desk.enter("Mona Berg");
		expect(desk.session.rows[0]?.state).toMatchObject({ kind: "unsure", mayBecome: false });
	});
});

describe("undo", () => {
	it("takes back one person, whoever came after, and leaves the guide's note to the guide", async () => {
		const desk = await guideDesk(NOTES);
		await desk.enter("Ada Byron", "Tom Becker, mentor", "Cy Young");
		const [first] = desk.session.rows;
		if (first !== undefined) desk.session.takeBack(first);
		await desk.session.settled();
		expect([desk.store.all["Ada Byron.md"], desk.session.place.typed]).toEqual([undefined, "Ada Byron"]);
		expect(desk.store.all[GUIDE]).toBe("---\ntype: network-guide\nprompt: excelling\ntyped: Ada Byron\n---\n\n## People who excel in their field\n\n- [[Tom Becker]]: relationship\n- [[Cy Young]]: added\n");
		await desk.sync();
		await desk.undo();
		await desk.undo();
		expect(desk.store.all["Cy Young.md"]).toBeUndefined();
		expect(desk.store.all["People/Tom Becker.md"]).toBe(NOTES["People/Tom Becker.md"]);
		expect(outcomes(desk)).toEqual(["Tom Becker, mentor = People/Tom Becker.md relationship"]);
		await desk.enter("Ada Byron", "Cy Young");
		await desk.undo();
		await desk.enter("Cy Young");
		expect(outcomes(desk).at(-1)).toBe("Cy Young = Cy Young.md added");
		expect(outcomes(desk).at(1)).toBe("Ada Byron = Ada Byron.md added");
	});
});

describe("interrupted", () => {
	it("goes on where it was, with the people and the lines that wait", async () => {
		const desk = await guideDesk(NOTES);
		desk.session.go("worked-with");
		await desk.enter("Ada Byron", "Becker", "Tom Becker, client");
		desk.session.narrow({ company: "Halden" });
		desk.session.type("Cy Yo");
		desk.session.keepPlace();
		await desk.rename("Ada Byron.md", "People/Ada Byron.md");
		const again = await desk.reopen();
		expect(again.session.place).toEqual({ prompt: "worked-with", from: { company: "Halden", period: "", isCurrent: false }, typed: "Cy Yo" });
		expect(outcomes(again)).toEqual([
			"[[Ada Byron]]: added = People/Ada Byron.md added", "Becker waiting", "[[Tom Becker]]: relationship = People/Tom Becker.md relationship",
		]);
		again.session.addWaiting();
		await again.session.settled();
		expect(outcomes(again)[1]).toBe("Becker ? Thomas Becker Tom Becker");
	});

	it("makes no note of its own for nothing", async () => {
		const desk = await guideDesk(NOTES);
		desk.session.step(1);
		desk.session.keepPlace();
		await desk.session.settled();
		expect(desk.store.all).toEqual(NOTES);
	});

	it("takes up names that were written into its note by hand, and leaves the rest of it alone", async () => {
		const mine = `---\ntype: network-guide\n---\nMy own words.\n\n## Les voix que je suis\n- Ada Byron, Nord\nmore\n`;
		const desk = await guideDesk({ ...NOTES, "Notes/Mine.md": mine });
		expect(outcomes(desk)).toEqual(["Ada Byron, Nord waiting"]);
		desk.session.go("voices");
		desk.session.addWaiting();
		await desk.session.settled();
		expect(desk.store.all["Notes/Mine.md"]).toBe(mine.replace("-guide\n", "-guide\nprompt: voices\n").replace("- Ada Byron, Nord", "- [[Ada Byron]]: added"));
	});

	it("follows contacts that are renamed while it is open", async () => {
		const desk = await guideDesk(NOTES);
		await desk.enter("Tom Becker, mentor");
		await desk.rename("People/Tom Becker.md", "People/Tom B. Becker.md");
		await desk.enter("Tom B. Becker, client");
		expect(outcomes(desk)).toEqual([
			"Tom Becker, mentor = People/Tom B. Becker.md relationship", "Tom B. Becker, client = People/Tom B. Becker.md relationship",
		]);
	});
});

describe("beside the question", () => {
	it("shows who is known from a company or a time", async () => {
		const { port } = await guideDesk(NOTES);
		const known = (company: string, period: string): readonly string[] =>
			port.known("worked-with", { company, period, isCurrent: false }).people.map(({ name }) => name);
		expect([known("hal", ""), known("", "2024–2025"), known("Elsewhere", "")]).toEqual([["Zoé Lefèvre"], ["Zoé Lefèvre"], []]);
	});

	it("offers organisations to begin with, the user's own first", async () => {
		const { port } = await guideDesk({ ...NOTES, "Me.md": "---\ntype: me\ncompany: Kestrel\nformer-companies: [\"[[Halden]]\", Alma]\n---\n" });
		expect(port.companies()).toEqual(["Halden", "Alma", "Kestrel", "Nord"]);
		expect([port.isAtCompany("kestrel "), port.isAtCompany("Halden")]).toEqual([true, false]);
	});

	it("tells at the end whom it is worth getting back to, and who has no circle", async () => {
		const desk = await guideDesk(NOTES);
		await desk.enter("Zoé Lefèvre", "Tom Becker");
		const paths = ["People/Tom Becker.md", "People/Zoé Lefèvre.md"];
		expect(desk.port.worth(paths).map(({ person, reasons }) => [person.name, reasons.length > 0])).toEqual([["Zoé Lefèvre", true]]);
		expect(desk.port.withoutCircle(paths)).toBe(1);
	});
});
