import type { CalendarDay } from "../../../../src/domain/day/calendar-day";
import type { DraftFacts } from "../../../../src/domain/messages/draft";
import type { Register } from "../../../../src/domain/text/register";

/** A day of a test. */
export function day(text: string): CalendarDay {
	return text as CalendarDay;
}

/** Someone of whom no note says anything, and no user's note either. */
export const nothingKnown: DraftFacts = {
	firstName: null, signature: null, company: null, role: null, sector: null, sharedOrganization: null, relationships: [], network: null,
	last: null, meeting: null, goal: null, news: null, seeks: [], offers: [], ownOffers: [], birthday: null, today: day("2026-05-11"), memory: "",
};

/** Someone of whom everything is known, in the words of a user who writes in the register. */
export function draftFacts(register: Register, known: Partial<DraftFacts> = {}): DraftFacts {
	const isEnglish = register === "en";
	return {
		...nothingKnown,
		firstName: isEnglish ? "Samuel" : "Hélène",
		signature: "Alex",
		company: "Halden",
		role: isEnglish ? "Head of data" : "Responsable des données",
		sector: isEnglish ? "heat networks" : "réseaux de chaleur",
		sharedOrganization: "Orbis",
		relationships: ["former-colleague"],
		last: { day: day("2022-05-01"), channel: "email" },
		meeting: { day: day("2026-05-10"), channel: "coffee" },
		goal: {
			name: "A role in storage",
			kind: "job",
			sector: isEnglish ? "energy storage" : "le stockage d’énergie",
			need: isEnglish ? "how teams choose their projects" : "comment une équipe choisit ses projets",
		},
		news: isEnglish ? "we signed the first pilot with the city" : "nous avons signé le premier pilote avec la ville",
		seeks: [isEnglish ? "a head of operations" : "une responsable des opérations"],
		ownOffers: [isEnglish ? "a second look at a roadmap" : "relire une feuille de route"],
		subject: isEnglish ? "the new rules on storage" : "les nouvelles règles sur le stockage",
		memory: isEnglish ? "the office move in Lyon" : "notre prototype en carton",
		onlyMessages: true,
		passage: isEnglish ? "Storage may sell to the grid from May." : "Le stockage pourra vendre au réseau dès mai.",
		person: { name: "Inès Okafor", role: isEnglish ? "Head of product" : "Responsable produit", company: "Lumen" },
		...known,
	};
}
