import { describe, expect, it } from "vitest";
import { apiOf } from "../support/open-vault";
import { contact } from "../support/notes";

/** What the contact of a note with these properties is, beside what every silent note is. */
async function parsed(properties: string): Promise<Readonly<Record<string, unknown>>> {
	const api = await apiOf({ "Ann.md": contact(properties) });
	return api.contact("Ann.md") as unknown as Readonly<Record<string, unknown>>;
}

describe("names of properties", () => {
	it.each([
		["aliases", ["Annie"], ["aliases", "alias", "nickname", "surnom", "Surnom"], "Annie"],
		["companies", ["Acme"], ["company", "organization", "organisation", "org", "employer", "entreprise", "société", "Societe"], "Acme"],
		[
			"formerCompanies", ["[[Acme]]"],
			["former-companies", "past companies", "previous companies", "anciennes entreprises", "Past_Companies"], "\"[[Acme]]\"",
		],
		["role", "Buyer", ["role", "job", "job title", "JobTitle", "position", "poste", "fonction"], "Buyer"],
		["sectors", ["Energy"], ["sector", "industry", "field", "secteur"], "Energy"],
		["location", "Lyon", ["location", "city", "place", "based in", "Based-In", "ville", "lieu", "prm-location"], "Lyon"],
		["emails", ["a@b.example"], ["email", "emails", "mail", "courriel", "E-mail"], "a@b.example"],
		["phones", ["01 02"], ["phone", "telephone", "tel", "mobile", "téléphone"], "01 02"],
		["urls", ["https://a.example"], ["url", "website", "site"], "https://a.example"],
		["linkedin", "https://l.example", ["linkedin", "linkedin url", "LinkedIn URL"], "https://l.example"],
		["relationships", ["mentor"], ["relationship", "relation", "prm-relationship"], "mentor"],
		["circle", "inner", ["circle", "tier", "layer", "cercle", "prm-tier"], "inner"],
		["network", "target", ["network", "réseau", "reseau"], "target"],
		[
			"cadence", { count: 45, unit: "day" },
			["cadence", "frequency", "keep in touch", "contact every", "fréquence", "rythme", "prm-cadence"], "45",
		],
		[
			"lastContact", "2026-01-02",
			[
				"last-contact", "last contacted", "last chat", "last met", "last interaction", "dernier contact", "Dernier_Contact",
				"prm-last-contacted",
			],
			"2026-01-02",
		],
		[
			"nextContact", "2026-06-02",
			["next-contact", "next date", "next step date", "follow up", "prochain contact", "relance"], "2026-06-02",
		],
		["goals", ["[[Job]]"], ["goal", "objective", "objectif"], "\"[[Job]]\""],
		["approach", "coffee", ["approach", "comment"], "coffee"],
		["seeks", ["a CTO"], ["seeks", "needs", "looking for", "cherche"], "a CTO"],
		["offers", ["design"], ["offers", "can help with", "expertise", "skills", "offre", "compétences"], "design"],
		["knows", ["[[Bob]]"], ["knows", "friends", "connections", "connaît"], "\"[[Bob]]\""],
		["introducedBy", ["[[Bob]]"], ["introduced-by", "met through", "referred by", "présenté par"], "\"[[Bob]]\""],
		["met", "2019-05", ["met", "met on", "first met", "met at", "rencontre"], "2019-05"],
		["added", "2026-01-02", ["added", "date created", "created", "date added"], "2026-01-02"],
		[
			"birthday", { year: null, month: 2, day: 29 },
			["birthday", "bday", "born", "anniversaire", "naissance", "prm-birthday"], "02-29",
		],
		["language", "fr", ["language", "lang", "langue"], "fr"],
		["addressAs", "tu", ["address-as", "Address As"], "tu"],
		["status", "retired", ["status"], "retired"],
		["status", "paused", ["prm-paused"], "true"],
		["snoozedUntil", "2026-06-02", ["snoozed-until", "snooze", "prm-snooze-until"], "2026-06-02"],
	] as const)("reads %s as %j under each name", async (fact, value, names, written) => {
		for (const name of names) expect(await parsed(`${name}: ${written}`), name).toMatchObject({ [fact]: value });
	});

	it("takes the plugin's own name first, then the first that is not empty", async () => {
		expect(await parsed("org: Beta\ncompany: Acme")).toMatchObject({ companies: ["Acme"] });
		expect(await parsed("company:\norg: Beta")).toMatchObject({ companies: ["Beta"] });
		expect(await parsed("company: \"\"\norg: Beta")).toMatchObject({ companies: ["Beta"] });
		expect(await parsed("company: []\norg: Beta")).toMatchObject({ companies: ["Beta"] });
	});

	it("takes the latest of all names of the last contact", async () => {
		const found = await parsed("last-contact: 2026-01-02\nlast met: 2026-03-04\ndernier contact: 2025-01-01\nlast chat: soon");
		expect(found).toMatchObject({ lastContact: "2026-03-04" });
	});
});

describe("values of properties", () => {
	it.each([
		["company: [Acme, \"[[Beta]]\"]", { companies: ["Acme", "[[Beta]]"] }],
		["company: [[Acme]]", { companies: ["[[Acme]]"] }],
		["company: \"[[Acme|the firm]]\"", { companies: ["[[Acme|the firm]]"] }],
		["sector: [Energy, Health]", { sectors: ["Energy", "Health"] }],
		["location: \"[[Lyon]]\"", { location: "[[Lyon]]" }],
		["email: [a@b.example, c@d.example]", { emails: ["a@b.example", "c@d.example"] }],
		["relationship: [friend, former-colleague]", { relationships: ["friend", "former-colleague"] }],
		["circle: Noyau", { circle: "inner" }],
		["circle: proche", { circle: "close" }],
		["circle: actif", { circle: "active" }],
		["circle: large", { circle: "wide" }],
		["circle: veille", { circle: "watch" }],
		["circle: Inner", { circle: "inner" }],
		["prm-tier: casual", { circle: "active" }],
		["prm-tier: warm", { circle: "active" }],
		["prm-tier: dormant", { circle: "wide" }],
		["prm-paused: true", { status: "paused" }],
		["prm-paused: false", { status: "active" }],
		["approach: déjeuner", { approach: "lunch" }],
		["introduced-by: [\"[[Bob]]\", Cy]", { introducedBy: ["[[Bob]]", "Cy"] }],
		["goal: Job", { goals: ["Job"] }],
		["met: 2019", { met: "2019" }],
		["met: at the fair", { met: "at the fair" }],
		["address-as: vous", { addressAs: "vous" }],
		["language: EN", { language: "en" }],
	])("reads %s", async (line, fact) => {
		expect(await parsed(line)).toMatchObject(fact);
	});

	it.each(["former-colleague", "colleague", "manager", "report", "client", "supplier", "partner", "alumni", "mentor", "mentee",
		"recruiter", "investor", "entrepreneur", "inspiring", "followed", "friend", "family", "other"])("knows the relationship %s", async (word) => {
		expect(await parsed(`relationship: ${word}`)).toMatchObject({ relationships: [word] });
	});

	it.each(["breakfast", "coffee", "lunch", "dinner", "meeting", "visit", "event", "call", "video", "message", "email", "card"])(
		"knows the channel %s", async (word) => {
			expect(await parsed(`approach: ${word}`)).toMatchObject({ approach: word });
		});

	it.each(["active", "paused", "retired", "lost", "archived"])("knows the status %s", async (word) => {
		expect(await parsed(`status: ${word}`)).toMatchObject({ status: word });
	});

	it.each([
		["45", 45, "day"], ["\"45\"", 45, "day"], ["6 weeks", 6, "week"], ["3 months", 3, "month"], ["1 year", 1, "year"],
		["weekly", 1, "week"], ["monthly", 1, "month"], ["quarterly", 3, "month"], ["yearly", 1, "year"], ["daily", 1, "day"],
		["every 2 weeks", 2, "week"], ["every month", 1, "month"], ["10 days", 10, "day"],
		["tous les 3 mois", 3, "month"], ["toutes les 6 semaines", 6, "week"], ["tous les mois", 1, "month"], ["tous les ans", 1, "year"],
		["trimestriel", 3, "month"], ["mensuel", 1, "month"], ["hebdomadaire", 1, "week"], ["annuel", 1, "year"], ["semestriel", 6, "month"],
		["6 semaines", 6, "week"], ["1 an", 1, "year"], ["3 mois", 3, "month"], ["45 jours", 45, "day"], ["Trimestrielle", 3, "month"],
	])("reads the cadence %s", async (text, count, unit) => {
		expect(await parsed(`cadence: ${text}`)).toMatchObject({ cadence: { count, unit } });
	});

	it.each(["never", "jamais", "Never", "Jamais"])("reads the cadence %s as none at all", async (text) => {
		expect(await parsed(`cadence: ${text}`)).toMatchObject({ cadence: "never" });
	});

	it.each([
		["1980-02-29", { year: 1980, month: 2, day: 29 }],
		["--02-29", { year: null, month: 2, day: 29 }],
		["02-29", { year: null, month: 2, day: 29 }],
		["1980", { year: 1980, month: null, day: null }],
	])("reads the birthday %s", async (text, birthday) => {
		expect(await parsed(`birthday: ${text}`)).toMatchObject({ birthday });
		expect(await parsed(`birthday: "${text}"`)).toMatchObject({ birthday });
	});
});

describe("who is a contact", () => {
	it.each([
		["type: contact", true], ["type: person", true], ["type: Contact", true], ["tags: contact", true], ["tags: [contact/work]", true],
		["tags: contacts", false], ["type: meeting\ndate: 2026-01-01\ntags: contact", false], ["type: me", false], ["type: goal", false],
		["type: organization\ntags: contact", false], ["type: round\ntags: contact", false], ["type: recipe\ntags: contact", false],
		["type: contact\nname: \"{{title}}\"", false], ["name: Ann", false],
	])("%s: %j", async (properties, isContact) => {
		const api = await apiOf({ "Ann.md": `---\n${properties}\n---\n` });
		expect(api.contacts().map(({ path }) => path)).toEqual(isContact ? ["Ann.md"] : []);
		expect(api.contact("Ann.md") !== null).toBe(isContact);
	});

	it("is known by a tag in the body, by folder, and never in the templates folder", async () => {
		const notes = { "Ann.md": "#contact\n", "People/Bob.md": "Hello\n", "Templates/Person.md": contact(), "People/Cy.md": "---\ntype: meeting\n---\n" };
		const api = await apiOf(notes, { settings: { contactFolders: ["People"] }, templateFolders: ["Templates"] });
		expect(api.contacts().map(({ path }) => path)).toEqual(["Ann.md", "People/Bob.md"]);
	});

	it("keeps a contact whose values are bad, and reads the rest", async () => {
		const found = await parsed("circle: galaxy\ncadence: often\nlast-contact: 15/08/2025\nrole: Buyer\nbirthday: 1979-02-29\nadded: 2026-13-45");
		expect(found).toMatchObject({ circle: null, cadence: null, lastContact: null, role: "Buyer", birthday: null, added: null });
	});
});
