import { expect, it } from "vitest";
import { DEFAULT_CIRCLES } from "../../../../src/domain/contacts/circle";
import { messagesFor } from "../../../../src/i18n";
import { lastTalkedChoices, placementChoices } from "../../../../src/ui/dialogs/sort-people/sort-choices";

const nobody = { circle: null, network: null, cadence: null };

it("gives each circle a digit, then target and not kept", () => {
	const choices = placementChoices(DEFAULT_CIRCLES, { ...nobody, circle: "close" }, messagesFor("fr"));
	expect(choices.map(({ key, label }) => `${key} ${label}`)).toEqual([
		"1 Noyau", "2 Proche", "3 Actif", "4 Large", "5 Veille", "t Réseau cible", "n Sans suivi",
	]);
	expect(choices.filter(({ isCurrent }) => isCurrent).map(({ key }) => key)).toEqual(["2"]);
});

it("has no key twice, with those that move about", () => {
	const many = Array.from({ length: 12 }, (_, at) => ({ ...DEFAULT_CIRCLES[0]!, id: `c${at}` }));
	const moves = ["b", "s", "u", "o"];
	for (const choices of [placementChoices(many, nobody, messagesFor("en")), lastTalkedChoices(messagesFor("en"))]) {
		const keys = [...choices.map(({ key }) => key), ...moves];
		expect(new Set(keys).size).toBe(keys.length);
	}
});
