import { expect, test } from "vitest";
import { CHANNELS } from "../../../src/domain/interactions/channel";
import { parseChannel } from "../../../src/domain/interactions/parse-channel";

test.each(CHANNELS)("%s names itself", (channel) => {
	expect(parseChannel(channel)).toBe(channel);
});

test.each([
	["café", "coffee"],
	["Cafe", "coffee"],
	["Petit-déjeuner", "breakfast"],
	["petit déjeuner", "breakfast"],
	["DÉJEUNER", "lunch"],
	["dîner", "dinner"],
	["réunion", "meeting"],
	["rendez-vous", "meeting"],
	["appel", "call"],
	["Phone call", "call"],
	["visio", "video"],
	["e-mail", "email"],
	["E-Mail ", "email"],
	["courriel", "email"],
	["sms", "message"],
	["carte de vœux", "card"],
	["événement", "event"],
	["visite", "visit"],
])("%s is %s", (word, channel) => {
	expect(parseChannel(word)).toBe(channel);
});

test.each(["", "smoke signals", "constructor", "__proto__", "lunch and dinner"])("“%s” is no channel", (word) => {
	expect(parseChannel(word)).toBeNull();
});
