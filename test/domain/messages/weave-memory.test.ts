import { describe, expect, it } from "vitest";
import { DRAFT_TEXTS, memorySentence } from "../../../src/domain/messages/draft-message";
import { findMarked } from "../../../src/domain/messages/memory-mark";

describe("a memory as a sentence", () => {
	it.each([
		["en", "the office move in Lyon", "I still remember the office move in Lyon."],
		["en", "The office move in Lyon", "I still remember the office move in Lyon."],
		["en", "night trains to Basel", "I still remember night trains to Basel."],
		["en", "how you calmed the client", "I still remember how you calmed the client."],
		["en", "you showing me the ropes", "I still remember you showing me the ropes."],
		["en", "called about the studio", "This has stayed with me: called about the studio."],
		["en", "sent the salary survey", "This has stayed with me: sent the salary survey."],
		["en", "Night trains to Basel", "This has stayed with me: Night trains to Basel."],
		["en", "Basel in the snow", "This has stayed with me: Basel in the snow."],
		["en", "we missed the last train", "We missed the last train."],
		["en", "We missed the last train.", "We missed the last train."],
		["en", "I’ll never forget that train!", "I’ll never forget that train!"],
		["en", "Do you remember that train?", "Do you remember that train?"],
		["en", "our lunch at the canteen…", "I still remember our lunch at the canteen…"],
		["en", "When we met, you told me to wait.", "When we met, you told me to wait."],
		["en", "", "[A memory you share]"],
		["fr-vous", "notre prototype en carton", "J’ai toujours en tête notre prototype en carton."],
		["fr-vous", "Le déménagement à Lyon", "J’ai toujours en tête le déménagement à Lyon."],
		["fr-vous", "l’atelier du 14 janvier", "J’ai toujours en tête l’atelier du 14 janvier."],
		["fr-vous", "L'atelier du 14 janvier", "J’ai toujours en tête l'atelier du 14 janvier."],
		["fr-vous", "déjeuner à la cantine", "Je garde ce souvenir\u00a0: déjeuner à la cantine."],
		["fr-vous", "nous avions raté le train", "Nous avions raté le train."],
		["fr-vous", "Vous m’aviez prêté un parapluie.", "Vous m’aviez prêté un parapluie."],
		["fr-vous", "C’était à Bâle, sous la neige", "C’était à Bâle, sous la neige."],
		["fr-vous", "élan commun", "Je garde ce souvenir\u00a0: élan commun."],
		["fr-tu", "ton premier prototype", "J’ai encore en tête ton premier prototype."],
		["fr-tu", "on avait raté le train", "On avait raté le train."],
		["fr-tu", "Te souviens-tu du train\u202f?", "Te souviens-tu du train\u202f?"],
		["fr-tu", "", "[Un souvenir commun]"],
	] as const)("%s %j: %s", (register, memory, sentence) => {
		const { text, memoryAt } = findMarked(memorySentence(memory, register));
		expect(text).toBe(sentence);
		const words = text.slice(memoryAt?.start, memoryAt?.end).toLowerCase();
		expect(words).toBe((memory === "" ? DRAFT_TEXTS[register].memory.standIn : memory).toLowerCase());
	});
});
