import { WordTable } from "../contacts/read-value";
import { PURPOSES, type Purpose } from "./meeting";

const WORDS: Readonly<Record<Purpose, readonly string[]>> = {
	"keep-in-touch": ["garder le contact", "prendre des nouvelles", "entretenir le lien"],
	"reconnect": ["renouer", "renouer le fil", "reprendre contact", "retrouvailles"],
	"advice": ["conseil", "conseils", "prendre conseil", "demander conseil"],
	"information": ["informations", "infos", "renseignement", "s’informer", "se renseigner"],
	"recommendation": ["recommandation", "se faire recommander"],
	"introduction": ["mise en relation", "demander une mise en relation", "présentation"],
	"opportunity": ["opening", "an opening", "opportunité", "explorer une piste", "saisir une occasion"],
	"visibility": ["being better known", "visibilité", "se faire connaître"],
	"mentoring": ["mentorat"],
	"discover": ["getting acquainted", "découvrir", "découverte", "faire connaissance"],
	"thank": ["thanks", "thank you", "saying thank you", "remercier", "remerciement", "remerciements", "dire merci"],
};

/** What a meeting was for, in English or French. */
export const PURPOSE_WORDS = new WordTable<Purpose>(
	PURPOSES.flatMap((purpose) => [purpose, ...WORDS[purpose]].map((word) => [word, purpose] as const)),
);
