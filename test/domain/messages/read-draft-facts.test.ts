import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import type { DraftFacts } from "../../../src/domain/messages/draft";
import { type DraftSources, readDraftFacts, sharedOrganizations } from "../../../src/domain/messages/read-draft-facts";
import type { ContactFacts } from "../../../src/domain/reconnections/ranking-input";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { aGoal, anOwed, factsOf } from "../../support/facts-builder";
import { anInteraction } from "../../support/interaction-builder";

const TODAY = day("2026-06-11");
const ME = aContact({ name: "Alex Moreau", formerCompanies: ["[[Halden|the old place]]"], companies: ["Brightwater"], offers: ["workshops", "user research"] });

function read(facts: ContactFacts, given: Partial<DraftSources> = {}): DraftFacts {
	return readDraftFacts({ facts, reasons: [], me: ME, goals: [], today: TODAY, owed: null, ...given });
}

describe("facts for a message", () => {
	it("are all missing of a contact of whom nothing is known, in a vault without the user's own note", () => {
		expect(read(factsOf({ name: "Dr Fontaine" }), { me: null })).toEqual({
			firstName: null, signature: null, company: null, role: null, sector: null, sharedOrganization: null, relationships: [],
			network: null, last: null, meeting: null, goal: null, news: null, seeks: [], offers: [], ownOffers: [], birthday: null,
			today: TODAY, onlyMessages: false, memory: "",
		});
	});

	it("are what the two notes say", () => {
		const facts = factsOf({ companies: ["[[Orgs/Acme|Acme Labs]]", "Beta"], formerCompanies: ["[[Orgs/Halden]]"], sectors: ["heat", "storage"], role: "Head of design" });
		expect(read(facts)).toMatchObject({
			firstName: "Claire", signature: "Alex", company: "Acme Labs", role: "Head of design", sector: "heat", sharedOrganization: "Halden",
		});
	});

	it("hold the last exchange up to today, not one to come", () => {
		const facts = factsOf({}, { on: ["2026-06-20", anInteraction("2026-02-03", { channel: "call" }), "2025-01-01"] });
		expect(read(facts).last).toEqual({ day: "2026-02-03", channel: "call" });
	});

	it("offer first what the contact looks for", () => {
		expect(read(factsOf({ seeks: ["User research help"] })).ownOffers).toEqual(["user research", "workshops"]);
	});

	it("hold a birthday in the week to come", () => {
		const born = (date: string): Partial<Contact> => ({ birthday: { year: 1980, month: 6, day: Number(date) } });
		expect(read(factsOf(born("15"))).birthday).toBe("2026-06-15");
		expect(read(factsOf(born("30"))).birthday).toBeNull();
	});
});

describe("the meeting to thank for", () => {
	it("is the one thanks are owed for", () => {
		const reasons: DraftSources["reasons"] = [{ code: "thanks", day: day("2026-06-03"), channel: "lunch" }];
		expect(read(factsOf({}), { reasons }).meeting).toEqual({ day: "2026-06-03", channel: "lunch" });
		const owed = anOwed({ kind: "thanks", since: day("2026-05-20"), channel: null });
		expect(read(factsOf({}), { reasons, owed }).meeting).toEqual({ day: "2026-05-20", channel: "meeting" });
	});

	it("else is the last one of the month in which they spoke", () => {
		const on = (when: string, channel: "coffee" | "email"): DraftFacts["meeting"] => read(factsOf({}, { on: [anInteraction(when, { channel })] })).meeting;
		expect(on("2026-05-20", "coffee")).toEqual({ day: "2026-05-20", channel: "coffee" });
		expect(on("2026-05-20", "email")).toBeNull();
		expect(on("2026-04-20", "coffee")).toBeNull();
		expect(on("2026-06-20", "coffee")).toBeNull();
	});
});

describe("the goal to tell of", () => {
	const urgent = aGoal({ name: "Find a partner", deadline: day("2026-07-01"), needs: ["suppliers"] });
	const fitting = aGoal({ name: "Join a storage team", sectors: ["mobility", "energy storage"], needs: ["hiring", "pricing"] });

	it.each([
		["the one the contact's note names", { sectors: ["storage"] }, [aGoal({ name: "Old", status: "done" }), aGoal({ name: "Hers" })], "Hers"],
		["one that asks for what the contact knows", { sectors: ["storage"] }, [], "Join a storage team"],
		["the most urgent one", {}, [], "Find a partner"],
	])("is %s", (_, contact, goals, expected) => {
		expect(read(factsOf(contact, { goals }), { goals: [fitting, urgent] }).goal?.name).toBe(expected);
	});

	it("comes with the sector and the need that the contact meets", () => {
		const facts = factsOf({ sectors: ["storage"], offers: ["pricing"] });
		expect(read(facts, { goals: [fitting] }).goal).toEqual({ name: "Join a storage team", kind: "job", sector: "energy storage", need: "pricing" });
	});

	it("is none that is a draft, done or dropped", () => {
		expect(read(factsOf({}), { goals: [aGoal({ status: "draft" }), aGoal({ status: "done" })] }).goal).toBeNull();
	});
});

describe("news", () => {
	it("are those that are owed", () => {
		const reasons: DraftSources["reasons"] = [{ code: "update", goal: "New job", day: TODAY, text: "second interview" }];
		expect(read(factsOf({}), { reasons }).news).toBe("second interview");
		expect(read(factsOf({}), { reasons, owed: anOwed({ kind: "update", text: "signed" }) }).news).toBe("signed");
		expect(read(factsOf({}), { owed: anOwed({ kind: "update", text: "" }) }).news).toBeNull();
	});
});

describe("shared organisations", () => {
	it("are the same by the name of their notes, past ones first, each once", () => {
		const contact = aContact({ companies: ["brightwater"], formerCompanies: ["[[Orgs/Halden|Halden AG]]", "Other"] });
		expect(sharedOrganizations(contact, ME)).toEqual(["Halden AG", "brightwater"]);
		expect(sharedOrganizations(contact, null)).toEqual([]);
	});
});
