import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { days } from "./days";
import { NB } from "./typography";

export const organization: Messages["organization"] = {
	known: (current, former) => {
		const left = pluralFr(former, { one: "# personne partie depuis", other: "# personnes parties depuis", many: "# de personnes parties depuis" });
		if (current === 0) return former === 0 ? "Personne ici pour l’instant" : `Vous connaissez ${left}`;
		const here = `Vous connaissez ${pluralFr(current, { one: "# personne ici", other: "# personnes ici", many: "# de personnes ici" })}`;
		return former === 0 ? here : `${here} et ${left}`;
	},
	own: { current: "Vous en faites partie", former: "Vous en avez fait partie" },
	blocks: { occasions: "Bientôt", current: "Sur place", former: "Ailleurs depuis", ties: "Qui connaît qui" },
	aDate: "Une date que vous avez notée",
	hint: "Une ligne datée dans cette note, comme une journée portes ouvertes ou un anniversaire, devient ici une occasion d’écrire.",
	nowAt: (company) => `maintenant chez ${company}`,
	showAll: (count) => `Tout afficher (${new Intl.NumberFormat("fr").format(count)})`,
	andMore: (count) => `et ${new Intl.NumberFormat("fr").format(count)}${NB}autres`,
	knowEachOther: (one, other) => `${one} et ${other} se connaissent`,
	introduced: (by, whom) => `${by} a présenté ${whom}`,
	both: (one, other) => `${one} et ${other}`,
	meetings: (count, last, today) =>
		count === 1
			? `une rencontre ensemble, en ${days.monthYear(last, today)}`
			: `${count}${NB}rencontres ensemble, la dernière en ${days.monthYear(last, today)}`,
	linked: "une note mène à l’autre",
};
