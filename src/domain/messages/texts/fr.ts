import type { DraftTexts } from "./draft-texts";

/** Ce que les messages au *tu* et au *vous* ont en commun : les mots de qui écrit. */
export const FR: Pick<DraftTexts, "hello" | "met" | "when" | "silence" | "drive" | "driven"> & {
	readonly memory: Omit<DraftTexts["memory"], "recall" | "name">;
} = {
	hello: "[Bonjour {name},|Bonjour,]",
	memory: {
		standIn: "[Un souvenir commun]",
		opening: /^(?:l[’']|(?:le|la|les|une?|notre|nos|ton|ta|tes|votre|vos|mon|ma|mes|ce|cet|cette|ces|toutes?|tous)\s)/i,
		subject: /^(?:[cj][’']|(?:je|tu|nous|vous|on|ils?|elles?|ça|cela|c[’']était|te souviens-tu)\s)/i,
	},
	met: {
		breakfast: "le petit-déjeuner", coffee: "le café", lunch: "le déjeuner", dinner: "le dîner", meeting: "le rendez-vous",
		visit: "la visite", event: "la rencontre", call: "l’appel", video: "l’appel", message: "l’échange",
		email: "l’échange", card: "la carte",
	},
	when: [" d’aujourd’hui", " d’hier", " de l’autre jour"],
	silence: [
		"plus d’un an", "plus de deux ans", "plus de trois ans", "plus de quatre ans", "plus de cinq ans", "plus de six ans",
		"plus de sept ans", "plus de huit ans", "plus de neuf ans", "plus de dix ans",
	],
	drive: {
		job: "je prépare la suite de mon parcours",
		business: "je développe mon activité",
		watch: "je suis de près ce qui change dans mon métier",
		expertise: "j’approfondis un savoir-faire",
		partners: "je monte un projet à plusieurs",
		investors: "je prépare une levée de fonds",
		other: "je mène un projet qui me tient à cœur",
		new: "je prépare une nouvelle étape",
	},
	driven: "[, dans un domaine qui me passionne\u00a0: {field}.|, et j’y prends plaisir.]",
};
