import { foldKey } from "../text/fold-text";
import { CHANNELS, type Channel } from "./channel";

/** Words for each channel beside its own name, in both languages; accents, case, spaces and hyphens do not matter. */
const WORDS: Readonly<Record<Channel, readonly string[]>> = {
	breakfast: ["petit-déjeuner", "petit-déj"],
	coffee: ["café", "tea", "thé", "drink", "drinks", "verre", "apéro"],
	lunch: ["déjeuner", "déj"],
	dinner: ["dîner", "souper"],
	meeting: ["in person", "face to face", "réunion", "rendez-vous", "rdv", "rencontre", "entretien", "en personne"],
	visit: ["visite"],
	event: ["événement", "évènement", "conference", "conférence", "meetup", "salon", "soirée", "party"],
	call: ["phone", "phone call", "telephone", "appel", "téléphone", "tél", "coup de fil", "appel téléphonique"],
	video: ["video call", "visio", "visioconférence", "appel vidéo", "zoom", "teams", "google meet", "facetime"],
	message: ["messages", "text", "sms", "texto", "chat", "dm", "whatsapp", "signal", "telegram", "linkedin"],
	email: ["e-mail", "mail", "courriel", "mél"],
	card: ["postcard", "letter", "carte", "carte postale", "carte de vœux", "lettre", "courrier"],
};

const CHANNEL_OF = new Map(CHANNELS.flatMap((channel) =>
	[channel, ...WORDS[channel]].map((word) => [foldKey(word), channel] as const)));

/** The channel a word names, in English or French (`Déjeuner`, `e-mail`), or null. */
export function parseChannel(text: string): Channel | null {
	return CHANNEL_OF.get(text) ?? CHANNEL_OF.get(foldKey(text.trim())) ?? null;
}
