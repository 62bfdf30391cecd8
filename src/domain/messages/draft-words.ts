const TU = wordSet("tu te toi ton ta tes tien t'");
const VOUS = wordSet("vous votre vos votres");
/** Before these `ton` is a tone. */
const BEFORE_TONE = wordSet("le un ce du au de bon meme quel");
const SHORT_UNITS = wordSet("min mn minute minutes h heure heures hour hours");
const LONG_UNITS = wordSet("day days jour jours week weeks semaine semaines month months mois fortnight");
const NUMBERS = wordSet(
	"two three four five six seven eight nine ten twelve fifteen twenty thirty forty half deux trois quatre cinq sept huit neuf dix "
	+ "douze quinze vingt trente quarante demi",
);
const ONE = wordSet("a an one un une d' quarter");
const THIS = wordSet("this next the cette ce du prochain prochaine");
const DAYS = wordSet(
	"monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche "
	+ "january february march april june july august september october november december janvier fevrier mars avril mai juin "
	+ "juillet aout septembre octobre novembre decembre tomorrow tonight demain quinzaine noon midi",
);
const WRITTEN = /\b(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}|\d{1,2}:\d\d|\d{1,2} ?h(?:\d\d)?|\d{1,2} ?[ap]m|may \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?may)\b/;

/** The words of a folded text, an elided one with its apostrophe; `rendez-vous` is one. */
export function readDraftWords(folded: string): readonly string[] {
	return folded.replaceAll("rendez-vous", "rendezvous").match(/[a-z0-9]+'?/g) ?? [];
}

/** Whether words address their reader by *tu* or by *vous*. */
export function addressBy(words: readonly string[], register: "tu" | "vous"): boolean {
	if (register === "vous") return words.some((word) => VOUS.has(word));
	return words.some((word, at) => TU.has(word) && !(word === "ton" && BEFORE_TONE.has(words[at - 1] ?? "")));
}

/** Whether a day, a time of day, or how long something takes is said: `twenty minutes`, `next week`, `jeudi`, `14 h`. */
export function hasTimeOrDay(words: readonly string[], folded: string): boolean {
	return WRITTEN.test(folded) || words.some((word, at) => {
		if (DAYS.has(word)) return true;
		const before = words[at - 1] ?? "";
		const isCounted = NUMBERS.has(before) || /^\d{1,3}$/.test(before);
		if (SHORT_UNITS.has(word)) return isCounted || ONE.has(before);
		return LONG_UNITS.has(word) && (isCounted || THIS.has(before) || (words[at + 1] ?? "").startsWith("prochain"));
	});
}

function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}
