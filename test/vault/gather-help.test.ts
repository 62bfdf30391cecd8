import { describe, expect, it } from "vitest";
import type { HelpPage } from "../../src/domain/matches/help-page";
import { gatherHelp } from "../../src/vault/gather-help";
import { openVault, type Notes } from "../api/support/open-vault";

const person = (properties: string, body = ""): string => `---\ntype: contact\ncircle: close\n${properties}---\n${body}`;
const NOTES: Notes = {
	"Me.md": "---\ntype: me\noffers: [tax returns]\n---\n",
	"Ann Abel.md": person("seeks: [a designer]\nformer-companies: [Halden]\nrole: Founder\nlast-contact: 2026-05-01\n"),
	"Bob.md": person("offers: [Designers]\nformer-companies: ['[[Halden]]']\ncompany: Northway\n"),
	"Cleo.md": person("seeks: [tax returns]\n"),
	"Dan.md": person("role: Founder\n"),
};

async function helpIn(notes: Notes): Promise<HelpPage> {
	const vault = await openVault(notes);
	return gatherHelp({ index: vault.index, read: (path) => vault.read(path), dayOfLink: () => null });
}

const namesIn = ({ items }: HelpPage): readonly string[] => items.map(({ seeker, offerer }) => `${seeker.name}, ${offerer?.name ?? "me"}`).sort();

describe("whom the user can help", () => {
	it("names who could be introduced, whom an offer may help, and whom to ask what they look for", async () => {
		const page = await helpIn(NOTES);
		expect(namesIn(page)).toEqual(["Ann Abel, Bob", "Cleo, me"]);
		expect(page.items.find(({ offerer }) => offerer !== null)).toMatchObject({
			seeker: { path: "Ann Abel.md", firstName: "Ann", role: "Founder", last: { day: "2026-05-01" }, asked: null },
			offerer: { path: "Bob.md", company: "Northway", last: null },
			subject: "a designer", offer: "Designers", shared: "Halden", mutual: null,
		});
		expect(page.ask).toEqual([{ person: { path: "Dan.md", name: "Dan", firstName: "Dan", role: "Founder", company: null }, ideas: ["clients", "funding", "partners"] }]);
		expect(page.offersSomething).toBe(true);
	});

	it("names who knows both, from more than a link or a company", async () => {
		const mutualIn = async (notes: Notes): Promise<unknown> => (await helpIn({ ...NOTES, ...notes })).items.find(({ offerer }) => offerer !== null)?.mutual;
		expect(await mutualIn({ "Eve.md": person("knows: ['[[Ann Abel]]', '[[Bob]]']\n") })).toBe("Eve");
		expect(await mutualIn({ "Eve.md": person("", "\nSee [[Ann Abel]] and [[Bob]].\n") })).toBeNull();
	});

	it("tells to whom an introduction was suggested", async () => {
		const page = await helpIn({ ...NOTES, "Bob.md": `${NOTES["Bob.md"] ?? ""}\n## Log\n- 2026-05-10 suggested an introduction: Ann Abel #gave\n` });
		expect(page.items.find(({ offerer }) => offerer !== null)).toMatchObject({ seeker: { asked: null }, offerer: { asked: "2026-05-10" } });
	});

	it.each([
		["know each other", "Ann Abel.md", person("seeks: [a designer]\nknows: ['[[Bob]]']\n"), ["Cleo, me"]],
		["were suggested to each other, and nothing came of it", "Bob.md", person("offers: [designers]\n", "\n## Log\n- 2026-01-10 suggested an introduction: Ann Abel #gave\n"), ["Cleo, me"]],
		["were helped with it this year", "Cleo.md", person("seeks: [tax returns]\n", "\n## Log\n- 2026-02-10 offered help: tax returns #via/email #gave\n"), ["Ann Abel, Bob"]],
		["were given something these days", "Cleo.md", person("seeks: [tax returns]\n", "\n## Log\n- 2026-05-10 sent a book #gave\n"), ["Ann Abel, Bob"]],
		["are archived", "Ann Abel.md", person("seeks: [a designer]\nstatus: archived\n"), ["Cleo, me"]],
	])("leaves out those who %s", async (_, path, text, expected) => {
		expect(namesIn(await helpIn({ ...NOTES, [path]: text }))).toEqual(expected);
	});

	it("proposes it again after a year", async () => {
		const text = person("seeks: [tax returns]\n", "\n## Log\n- 2025-02-10 offered help: tax returns #gave\n");
		expect(namesIn(await helpIn({ ...NOTES, "Cleo.md": text }))).toEqual(["Ann Abel, Bob", "Cleo, me"]);
	});

	it("is short, however much fits", async () => {
		const crowd = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`P${at}.md`, person(`seeks: [thing ${at % 20}]\noffers: [thing ${(at + 1) % 20}]\n`)]));
		expect((await helpIn(crowd)).items).toHaveLength(8);
	});
});
