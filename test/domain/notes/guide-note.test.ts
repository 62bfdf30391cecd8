import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	editGuideItems, type GuideHeadings, guideLine, guidePerson, guidePlaceChanges, readGuideItems, readGuidePlace,
} from "../../../src/domain/notes/guide-note";
import { parseNote } from "../../host/src/metadata/parse-note";

const HEADINGS: GuideHeadings = {
	excelling: ["Excelling", "Excellence"], "worked-with": ["Worked with"], inspiring: ["Inspiring"], entrepreneurs: ["Entrepreneurs"], voices: ["Voices"],
};
const NEVER = (): boolean => false;

function put(text: string, lines: readonly string[], replaces: Parameters<typeof editGuideItems>[3] = NEVER): string {
	const result = editGuideItems(text, "worked-with", lines, replaces, HEADINGS);
	return result.ok ? result.text : result.code;
}

describe("the guide's note", () => {
	it("keeps the place one is at", () => {
		const place = { prompt: "inspiring", from: { company: "Halden", period: "2012", isCurrent: true }, typed: "Ada, Ha" } as const;
		const written = Object.fromEntries([...guidePlaceChanges(place)].filter(([, value]) => value !== null));
		expect(readGuidePlace(written)).toEqual(place);
		const end = { prompt: null, from: { company: "", period: "", isCurrent: false }, typed: "" };
		expect(readGuidePlace(Object.fromEntries(guidePlaceChanges(end)))).toEqual(end);
		expect(readGuidePlace({ prompt: ["x"], from: {}, period: 2012 })).toEqual({
			prompt: "excelling", from: { company: "", period: "2012", isCurrent: false }, typed: "",
		});
	});

	it("begins with a heading, and goes on with its list", () => {
		const first = put("", ["Ada"]);
		expect(first).toBe("## Worked with\n\n- Ada\n");
		expect(put(first, ["Bo, Halden", "Ada"])).toBe("## Worked with\n\n- Ada\n- Bo, Halden\n");
		expect(put("---\ntype: network-guide\n---\nMine", ["Ada"])).toBe("---\ntype: network-guide\n---\nMine\n\n## Worked with\n\n- Ada\n");
		expect(put("## Worked with\n## Voices\n- Cy\n", ["Ada"])).toBe("## Worked with\n\n- Ada\n## Voices\n- Cy\n");
	});

	it("puts who came of a line in its place, and takes a line away", () => {
		const text = "## Worked with\n- Ada\n- Bo\nmine\n\n## Voices\n- Ada\n";
		const isAda = ({ text: one }: { readonly text: string }): boolean => one === "Ada";
		expect(put(text, ["[[Ada L]]: added"], isAda)).toBe("## Worked with\n- [[Ada L]]: added\n- Bo\nmine\n\n## Voices\n- Ada\n");
		expect(put(text, [], isAda)).toBe("## Worked with\n- Bo\nmine\n\n## Voices\n- Ada\n");
		expect(put(text, [])).toBe(text);
	});

	it("reads people, what they gained, and lines that wait", () => {
		const text = [
			"## Excellence", "- Zoé, [Halden]", "```", "- no item", "```", "## Voices", "* [[People/Ada L|Ada]]: added, role", "- [Bo](People/Bo%20B.md)", "- [[Bo]] maybe", "text", "",
		].join("\n");
		expect(readGuideItems(text, HEADINGS)).toEqual([
			{ prompt: "excelling", text: "Zoé, [Halden]", link: null, gained: [] },
			{ prompt: "voices", text: "[[People/Ada L|Ada]]: added, role", link: "People/Ada L", gained: ["added", "role"] },
			{ prompt: "voices", text: "[Bo](People/Bo%20B.md)", link: "People/Bo B", gained: [] },
			{ prompt: "voices", text: "[[Bo]] maybe", link: null, gained: [] },
		]);
	});

	it("writes people and lines that read back as they are", () => {
		const lines = [guidePerson("[[Ada]]", ["added"]), guidePerson("[[Bo]]", []), guideLine("[[Cy]], <% x %>\n^id")];
		expect(readGuideItems(put("", lines), HEADINGS).map(({ text, link }) => [text, link])).toEqual([
			["[[Ada]]: added", "Ada"], ["[[Bo]]", "Bo"], ["Cy , < % x % > \\^id", null],
		]);
	});

	it("keeps any line as it reads back, beside any text, and takes it away again", () => {
		const typed = fc.string({ unit: "binary", maxLength: 60 }).map((text) => guideLine(`Ada ${text}`));
		const around = fc.array(fc.constantFrom("Mine.", "- one", "## Voices", "", "# Title", "## Worked with", "* two"), { maxLength: 6 });
		fc.assert(fc.property(typed, around, (line, lines) => {
			expect(guideLine(line)).toBe(line);
			const before = lines.map((one) => `${one}\n`).join("");
			const after = put(before, [line]);
			const waiting = readGuideItems(after, HEADINGS).filter(({ prompt, text }) => prompt === "worked-with" && text === line);
			expect(waiting.map(({ link }) => link)).toEqual([null]);
			const without = put(after, [], ({ text }) => text === line);
			expect(without.split("\n").filter((one) => one.trim() !== "" && one !== "## Worked with"))
				.toEqual(before.split("\n").filter((one) => one.trim() !== "" && one !== "## Worked with"));
		}));
	});

	it("refuses to write below a block that is never closed", () => {
		expect(put("```\n## Worked with", ["Ada"])).toBe("unclosed-block");
	});

	it("keeps the line ends of the note, and what the user wrote under a person", () => {
		expect(put("## Worked with\r\n- Ada\r\n  met in Oslo\r\n  - a task of hers\r\n\r\nmine\r\n", ["Bo"]))
			.toBe("## Worked with\r\n- Ada\r\n  met in Oslo\r\n  - a task of hers\r\n- Bo\r\n\r\nmine\r\n");
		expect(put("mine\r\n## Voices", ["Bo"])).toBe("mine\r\n## Voices\r\n\r\n## Worked with\r\n\r\n- Bo\r\n");
		expect(readGuideItems("## Voices\n- Ada\n  - not a person\n- Bo", HEADINGS).map(({ text }) => text)).toEqual(["Ada", "Bo"]);
	});

	it("reads a link with brackets in its name", () => {
		expect(readGuideItems("## Voices\n- [Ada (Halden)](People/Ada%20(Halden).md): added\n", HEADINGS)).toMatchObject([{ link: "People/Ada (Halden)", gained: ["added"] }]);
	});

	it("lets nothing typed link, open a block or be lost, and is the same when made again", () => {
		const sign = fc.constantFrom("[", "]", "(", ")", "`", "~", "%", "$", "<", ">", "!", "#", "^", "-", " ", "|", "\\", "[[", "]]", "](", "```", "~~~", "%%", "<!--", "<%", "- ", "[[Ada]]", "[Ada](Ada.md)", "Ada", "\r\n", "0612");
		fc.assert(fc.property(fc.array(sign, { maxLength: 8 }).map((parts) => parts.join("")), (typed) => {
			const line = guideLine(typed);
			expect(guideLine(line)).toBe(line);
			if (line === "") return;
			const note = put("## Worked with\n\n- Bo\n", [line, "Cy"]);
			expect(readGuideItems(note, HEADINGS).map(({ text, link }) => [text, link])).toEqual([["Bo", null], [line, null], ["Cy", null]]);
			const { links = [], embeds = [] } = parseNote(note);
			expect([links, embeds]).toEqual([[], []]);
		}));
	});
});
