import type { Messages } from "../messages";
import { pluralFr } from "../plural";
import { days } from "./days";
import { NB } from "./typography";

const LIST = new Intl.ListFormat("fr");

export const organization: Messages["organization"] = {
	known: (current, former) => {
		const left = pluralFr(former, { one: "# ailleurs depuis", other: "# ailleurs depuis", many: "# ailleurs depuis" });
		if (current === 0) return former === 0 ? "Personne ici pour l’instant" : `Vos contacts${NB}: ${left}`;
		const here = pluralFr(current, { one: "# contact sur place", other: "# contacts sur place", many: "# de contacts sur place" });
		return former === 0 ? here : `${here}, ${left}`;
	},
	own: { current: "Vous en faites partie", former: "Vous en avez fait partie" },
	blocks: { occasions: "Bientôt", current: "Sur place", former: "Ailleurs depuis", ties: "Qui connaît qui" },
	aDate: "Une date que vous avez notée",
	hint: "Une ligne datée dans cette note, comme une journée portes ouvertes ou un anniversaire, devient ici une occasion d’écrire.",
	nowAt: (company) => `maintenant chez ${company}`,
	showAll: (count) => `Tout afficher (${new Intl.NumberFormat("fr").format(count)})`,
	andMore: (count) => pluralFr(count, { one: "et # autre", other: "et # autres", many: "et # d’autres" }),
	knows: (one, others) => `${one} connaît ${LIST.format(others)}`,
	introduced: (by, whom) => `${by} a présenté ${whom}`,
	both: (one, other) => `${one} et ${other}`,
	meetings: (count, last, today) =>
		count === 1
			? `une rencontre ensemble, en ${days.monthYear(last, today)}`
			: `${count}${NB}rencontres ensemble, la dernière en ${days.monthYear(last, today)}`,
	findIntroduction: "Trouver une mise en relation",
	linked: "une note mène à l’autre",
};
