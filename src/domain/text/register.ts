/** How a text addresses its reader: English, or French by *tu* or by *vous*. */
export const REGISTERS = ["en", "fr-tu", "fr-vous"] as const;
export type Register = (typeof REGISTERS)[number];

/** The user's own way where a contact's note says nothing. */
export interface RegisterDefault {
	readonly language: "en" | "fr";
	readonly addressAs: "tu" | "vous";
}

/** What a contact's note may say of it. */
export interface Addressed {
	readonly language: "en" | "fr" | null;
	readonly addressAs: "tu" | "vous" | null;
}

/** The language of a register. */
export function languageOf(register: Register): "en" | "fr" {
	return register === "en" ? "en" : "fr";
}

/**
 * The register for some people together: the language of the first that has one, else the user's. Where a note says only
 * `tu` or `vous`, French is meant. Several people are *vous* in any case.
 */
export function registerFor(people: readonly Addressed[], otherwise: RegisterDefault): Register {
	const language = people.map(languageSaid).find((said) => said !== null) ?? otherwise.language;
	if (language === "en") return "en";
	if (people.length > 1) return "fr-vous";
	return (people[0]?.addressAs ?? otherwise.addressAs) === "tu" ? "fr-tu" : "fr-vous";
}

function languageSaid({ language, addressAs }: Addressed): "en" | "fr" | null {
	return language ?? (addressAs === null ? null : "fr");
}
