import { expect, it } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import { knownFrom } from "../../../src/domain/contacts/known-from";
import type { MappingFrom, MappingPrompt } from "../../../src/domain/contacts/mapping-prompt";
import { aContact } from "../../support/contact-builder";

it.each<[string, MappingPrompt, Partial<MappingFrom>, Partial<Contact>, readonly number[], boolean]>([
	["who is there", "worked-with", { company: "halden " }, { companies: ["[[Orgs/Halden]]"] }, [], true],
	["who was there", "worked-with", { company: "Halden" }, { companies: ["Nord"], formerCompanies: ["Halden"] }, [], true],
	["who is there while its name is typed", "voices", { company: "Hal" }, { companies: ["Halden"] }, [], true],
	["nobody by one letter", "voices", { company: "H" }, { companies: ["Halden"] }, [], false],
	["nobody from elsewhere", "worked-with", { company: "Halden", period: "2014" }, { companies: ["Nord"], met: "2014" }, [2014], false],
	["who was met then", "inspiring", { period: "2012–2016" }, { met: "Lyon, 2014" }, [], true],
	["who was met for a time that reaches into it", "inspiring", { period: "2012–2016" }, { met: "2008-2013" }, [], true],
	["with whom one talked then", "inspiring", { period: "2012–2016" }, { met: "2019" }, [2020, 2016], true],
	["nobody from another time", "inspiring", { period: "2012–2016" }, { met: "2019", relationships: ["inspiring"] }, [2011], false],
	["who inspires", "inspiring", {}, { relationships: ["friend", "inspiring"] }, [], true],
	["any tie of work", "worked-with", {}, { relationships: ["client"] }, [], true],
	["no friend among colleagues", "worked-with", {}, { relationships: ["friend"] }, [], false],
	["nobody by excellence alone", "excelling", {}, { relationships: ["mentor"] }, [], false],
])("shows %s", (_, prompt, from, contact, years, isShown) => {
	const isKnown = knownFrom(prompt, { company: "", period: "", isCurrent: false, ...from }, () => years);
	expect(isKnown(aContact(contact))).toBe(isShown);
});
