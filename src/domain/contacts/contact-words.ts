import type { ContactNetwork, ContactStatus, Relationship } from "./contact";
import type { ProblemList } from "./problem-list";
import { NONE, readTexts, singleOf, WordTable, wordsOf, type WrittenValue } from "./read-value";

/** The values of `network`. */
export const NETWORK_WORDS = wordsOf<ContactNetwork>(["close", "target"], {
	proche: "close",
	cible: "target",
	targeted: "target",
});

/** The values of `status`. */
export const STATUS_WORDS = wordsOf<ContactStatus>(["active", "paused", "retired", "lost", "archived"], {
	actif: "active",
	"en pause": "paused",
	pause: "paused",
	retraité: "retired",
	retraitée: "retired",
	perdu: "lost",
	"perdu de vue": "lost",
	"perdue de vue": "lost",
	archivé: "archived",
	archivée: "archived",
	archive: "archived",
});

/** The values of `address-as`. */
export const ADDRESS_WORDS = wordsOf<"tu" | "vous">(["tu", "vous"], { tutoiement: "tu", vouvoiement: "vous" });

/** The values of `language`, with the forms that systems give them: `fr-CA`, `en_US`. */
export const LANGUAGE_WORDS = new WordTable<"fr" | "en">(
	[
		...["fr", "fr-fr", "fr-ca", "fr-be", "fr-ch"].map((word) => [word, "fr"] as const),
		...["en", "en-us", "en-gb", "en-ca", "en-au"].map((word) => [word, "en"] as const),
	],
	{ french: "fr", français: "fr", fra: "fr", english: "en", anglais: "en", eng: "en" },
);

const RELATIONSHIP_WORDS = wordsOf<Relationship>(
	[
		"former-colleague", "colleague", "manager", "report", "client", "supplier", "partner", "alumni", "mentor", "mentee",
		"recruiter", "investor", "entrepreneur", "inspiring", "followed", "friend", "family", "other",
	],
	{
		"ex-colleague": "former-colleague",
		"ancien collègue": "former-colleague",
		"ancienne collègue": "former-colleague",
		"ex-collègue": "former-colleague",
		colleagues: "colleague",
		"co-worker": "colleague",
		collègue: "colleague",
		boss: "manager",
		customer: "client",
		cliente: "client",
		fournisseur: "supplier",
		partenaire: "partner",
		alumnus: "alumni",
		alumna: "alumni",
		friends: "friend",
		ami: "friend",
		amie: "friend",
		famille: "family",
		recruteur: "recruiter",
		recruteuse: "recruiter",
		investisseur: "investor",
		investisseuse: "investor",
		entrepreneuse: "entrepreneur",
		autre: "other",
	},
);

const SEPARATORS = /[,;\n]/;

/** The relationship that one word names in English or French, also one that is not written in notes; null for any other. */
export function relationshipNamed(word: string): Relationship | null {
	return RELATIONSHIP_WORDS.meaningOf(word) ?? RELATIONSHIP_WORDS.meaningOf(RELATIONSHIP_WORDS.repairOf(word) ?? "") ?? null;
}

/** The relationships that a text or list names; each item that is none is a problem of its own. */
export function readRelationships(written: WrittenValue, problems: ProblemList): readonly Relationship[] {
	const texts = readTexts(written, problems, SEPARATORS);
	const relationships: Relationship[] = [];
	for (const text of texts) {
		const relationship = RELATIONSHIP_WORDS.meaningOf(text);
		if (relationship === undefined) {
			// In a list a repair would take the other items' place.
			const repair = texts.length === 1 ? RELATIONSHIP_WORDS.repairOf(text) : null;
			problems.add(written.key, "unknown-relationship", text, Array.isArray(written.value) ? null : repair);
		} else if (!relationships.includes(relationship)) {
			relationships.push(relationship);
		}
	}
	return relationships.length === 0 ? NONE : relationships;
}

/** What a checkbox says under a name of `status`, such as `prm-paused: true`; null when the value is no checkbox. */
export function readPaused(written: WrittenValue): ContactStatus | null {
	const value = singleOf(written.value);
	if (value === true || value === "true") return "paused";
	return value === false || value === "false" ? "active" : null;
}
