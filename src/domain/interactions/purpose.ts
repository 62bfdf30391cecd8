import { WordTable } from "../contacts/read-value";
import { PURPOSES, type Purpose } from "./meeting";

const FRENCH: Readonly<Record<Purpose, readonly string[]>> = {
	"keep-in-touch": ["garder le contact", "prendre des nouvelles", "entretenir le lien"],
	"reconnect": ["renouer", "reprendre contact", "retrouvailles"],
	"advice": ["conseil", "conseils"],
	"information": ["informations", "infos", "renseignement"],
	"recommendation": ["recommandation"],
	"introduction": ["mise en relation", "présentation"],
	"opportunity": ["opportunité"],
	"visibility": ["visibilité"],
	"mentoring": ["mentorat"],
	"discover": ["découvrir", "découverte"],
	"thank": ["thanks", "remercier", "remerciement", "remerciements"],
};

/** What a meeting was for, in English or French. */
export const PURPOSE_WORDS = new WordTable<Purpose>(
	PURPOSES.flatMap((purpose) => [purpose, ...FRENCH[purpose]].map((word) => [word, purpose] as const)),
);
