import { describe, expect, test } from "vitest";
import { recallMeetings } from "../../src/vault/recall-meetings";
import { openVault, type Notes, type OpenVault } from "../api/support/open-vault";
import { day } from "../support/day";

const TODAY = day("2026-05-13");
const person = (name: string): Notes => ({ [`People/${name}.md`]: "---\ntype: contact\n---\n" });
const meeting = (on: string, people: readonly string[], more = ""): Notes => ({
	[`Meetings/${on} ${people[0] ?? ""}.md`]:
		`---\ntype: meeting\ndate: ${on}\ncontacts:\n${people.map((name) => `  - "[[${name}]]"\n`).join("")}${more}---\n`,
});

/** A vault that counts the notes whose text is asked for. */
async function opened(...notes: readonly Notes[]): Promise<OpenVault & { readonly texts: string[] }> {
	const vault = await openVault(Object.assign({}, ...notes) as Notes);
	const texts: string[] = [];
	return { ...vault, texts, read: (path) => (texts.push(path), vault.read(path)) };
}
const ada = "People/Ada.md";
const bo = "People/Bo.md";

describe("recallMeetings", () => {
	test("the last ones up to today, newest first, with what they were", async () => {
		const vault = await opened(
			person("Ada"), meeting("2026-05-14", ["Ada"]), meeting("2026-05-13", ["Ada"]), meeting("2026-01-02", ["Ada"]),
			meeting("2026-03-04", ["Ada"], "channel: lunch\npurpose: advice\n"), meeting("2026-02-03", ["Ada"], "status: cancelled\n"),
		);
		const recalled = await recallMeetings(vault, [ada], TODAY, 2);
		expect(recalled).toMatchObject([
			{ path: "Meetings/2026-05-13 Ada.md", day: "2026-05-13", channel: "meeting", purpose: null, contacts: [ada] },
			{ path: "Meetings/2026-03-04 Ada.md", day: "2026-03-04", channel: "lunch", purpose: "advice" },
		]);
		expect(vault.texts).toEqual(recalled.map(({ path }) => path));
	});

	test("with several contacts, those all took part in, whoever else did", async () => {
		const vault = await opened(
			person("Ada"), person("Bo"), person("Cy"), meeting("2026-05-01", ["Ada"]), meeting("2026-04-01", ["Bo", "Cy", "Ada"]),
			meeting("2026-03-01", ["Bo"]), meeting("2026-02-01", ["Ada", "Bo"]),
		);
		const paths = (await recallMeetings(vault, [ada, bo], TODAY, 9)).map(({ path }) => path);
		expect(paths).toEqual(["Meetings/2026-04-01 Bo.md", "Meetings/2026-02-01 Ada.md"]);
	});

	test("not the note that is being written", async () => {
		const vault = await opened(person("Ada"), meeting("2026-05-13", ["Ada"]), meeting("2026-05-01", ["Ada"]));
		const recalled = await recallMeetings(vault, [ada], TODAY, 1, "Meetings/2026-05-13 Ada.md");
		expect(recalled.map(({ day: on }) => on)).toEqual(["2026-05-01"]);
	});

	test.each([[[]], [["People/Nobody.md"]], [[ada, bo]]])("none with %j", async (contacts) => {
		const vault = await opened(person("Ada"), person("Bo"), meeting("2026-05-01", ["Ada"]));
		expect(await recallMeetings(vault, contacts, TODAY, 3)).toEqual([]);
		expect(vault.texts).toEqual([]);
	});

	test("two meetings of one day are both there, in one order", async () => {
		const notes = meeting("2026-05-01", ["Ada"]);
		const vault = await opened(person("Ada"), notes, { "Meetings/2026-05-01 Ada 2.md": Object.values(notes)[0] ?? "" });
		const paths = (await recallMeetings(vault, [ada], TODAY, 3)).map(({ path }) => path);
		expect(paths).toEqual(["Meetings/2026-05-01 Ada.md", "Meetings/2026-05-01 Ada 2.md"]);
	});

	test("a note that went in the meantime is passed over", async () => {
		const vault = await opened(person("Ada"), meeting("2026-05-01", ["Ada"]));
		expect(await recallMeetings({ ...vault, read: () => Promise.resolve(null) }, [ada], TODAY, 3)).toEqual([]);
	});

	test("of 2,000 meetings with one contact three notes are read", async () => {
		const many = Array.from({ length: 2000 }, (_, at) => meeting(`${2020 - Math.floor(at / 300)}-0${1 + (Math.floor(at / 30) % 9)}-${10 + (at % 20)}`, ["Ada"]));
		const copies = many.flatMap((note, at) => Object.values(note).map((text): Notes => ({ [`Meetings/${at}.md`]: text })));
		const vault = await opened(person("Ada"), ...copies);
		expect(await recallMeetings(vault, [ada], TODAY, 3)).toHaveLength(3);
		expect(vault.texts).toHaveLength(3);
	});
});
