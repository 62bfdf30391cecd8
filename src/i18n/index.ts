import { en } from "./en";
import { fr } from "./fr";
import type { Language, Messages } from "./messages";

export type { Language, Messages } from "./messages";

/** The interface language for the app's language code: French for `fr` and its variants, else English. */
export function interfaceLanguage(appLanguage: string): Language {
	return appLanguage.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** The strings of a language. */
export function messagesFor(language: Language): Messages {
	return language === "fr" ? fr : en;
}
