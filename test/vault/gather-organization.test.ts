import { describe, expect, it } from "vitest";
import { MOST_MEMBERS, type OrganizationPage } from "../../src/domain/network/organization-page";
import { messagesFor } from "../../src/i18n";
import { describeMember, sayMemberTies, sayOccasions } from "../../src/ui/organization/describe-organization";
import { gatherOrganization } from "../../src/vault/gather-organization";
import { openVault, TODAY } from "../api/support/open-vault";

const HALDEN = "Orgs/Halden.md";
const person = (properties: string, body = ""): string => `---\ntype: contact\n${properties}\n---\n${body}`;
const NOTES = {
	[HALDEN]: "---\ntype: organization\naliases: [Halden AG]\n---\n- 2026-05-17 open day\n- 2026-05-14\n",
	"Me.md": "---\ntype: me\nformer-companies: Halden\n---\n",
	"People/Ada.md": person('company: "[[Halden]]"\nrole: Buyer\nknows: ["[[Ben]]", "[[Cleo]]"]', "## Log\n- 2019-01-01 call #via/call\n"),
	"People/Ben.md": person("company: Halden\nnetwork: target\nrole: Founder"),
	"People/Cleo.md": person('company: "[[Halden]]"\nrole: Designer\ncircle: inner', "## Log\n- 2026-05-12 coffee #via/coffee\n"),
	"People/Dora.md": person('company: Kestrel\nformer-companies: "[[Halden]]"\nintroduced-by: "[[Ada]]"'),
	"People/Else.md": person('company: Kestrel\nknows: "[[Ada]]"'),
	"Lunch.md": '---\ntype: meeting\ndate: 2026-03-02\ncontacts: ["[[Ben]]", "[[Cleo]]"]\n---\n',
};

async function pageOf(notes: Readonly<Record<string, string>> = NOTES, path = HALDEN): Promise<OrganizationPage | null> {
	return gatherOrganization(await openVault(notes), path);
}

const namesOf = (members: OrganizationPage["current"] = []): readonly string[] => members.map(({ contact }) => contact.name);

describe("the page of an organisation", () => {
	it("tells who is there and who was, the strongest tie first, and that the user was there too", async () => {
		const page = await pageOf();
		expect(namesOf(page?.current)).toEqual(["Cleo", "Ben", "Ada"]);
		expect(namesOf(page?.former)).toEqual(["Dora"]);
		expect(page).toMatchObject({ path: HALDEN, name: "Halden", own: "former", counts: { current: 3, former: 1 }, notes: [HALDEN] });
	});

	it.each(["en", "fr"] as const)("says in %s who knows whom there, and from what", async (language) => {
		const page = await pageOf();
		const lines = sayMemberTies(page?.ties ?? [], messagesFor(language), TODAY).map(({ text, detail }) => [text, detail]);
		expect(lines).toEqual(language === "en"
			? [["Ada knows Ben and Cleo", null], ["Ada introduced Dora", null], ["Ben and Cleo", "A meeting together, in March"]]
			: [["Ada connaît Ben et Cleo", null], ["Ada a présenté Dora", null], ["Ben et Cleo", "Une rencontre ensemble, en mars"]]);
	});

	it("describes people by their part there, or where they are now, and the last exchange", async () => {
		const { current = [], former = [] } = (await pageOf()) ?? {};
		const messages = messagesFor("en");
		const told = [...current.map((one) => describeMember(one, true, messages, TODAY)), ...former.map((one) => describeMember(one, false, messages, TODAY))];
		expect(Object.fromEntries(told.map(({ name, detail, isSought }) => [name, [detail, isSought]]))).toEqual({
			Ada: ["Buyer · call, 7 years ago", false],
			Ben: ["Target · Founder · meeting, 2 months ago", false],
			Cleo: ["Designer · coffee, yesterday", false],
			Dora: ["Now at Kestrel · no exchange noted", false],
		});
	});

	it("tells the dates to come with where they stand", async () => {
		const page = await pageOf();
		if (page === null) throw new Error("no page");
		expect(sayOccasions(page, messagesFor("en"), TODAY)).toEqual([
			{ icon: "via-event", text: "A date you noted", detail: "Tomorrow", path: HALDEN, line: 5 },
			{ icon: "via-event", text: "Open day", detail: "On Sunday, in 4 days", path: HALDEN, line: 4 },
		]);
	});

	it("lists a crowd up to a number, those of the latest exchanges", async () => {
		const crowd: Record<string, string> = { [HALDEN]: "---\ntype: organization\n---\n" };
		for (let at = 0; at < MOST_MEMBERS + 20; at++) crowd[`People/P${at}.md`] = person('company: "[[Halden]]"');
		crowd["People/P205.md"] = person('company: "[[Halden]]"', "## Log\n- 2026-05-12 coffee\n");
		const page = await pageOf(crowd);
		expect(page?.counts.current).toBe(MOST_MEMBERS + 20);
		expect(page?.current).toHaveLength(MOST_MEMBERS);
		expect(namesOf(page?.current)[0]).toBe("P205");
	});

	it.each([["People/Ada.md"], ["Lunch.md"], ["Nowhere.md"]])("is not had by %s", async (path) => {
		expect(await pageOf(NOTES, path)).toBe(null);
	});
});
