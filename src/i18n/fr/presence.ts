import type { Messages } from "../messages";
import { days } from "./days";
import { NB } from "./typography";

export const presence: Messages["presence"] = {
	name: "Plan de présence",
	made: (name) => `Note créée${NB}: ${name}`,
	isThere: (name) => `${name}${NB}: la note existe déjà, la voici.`,
	done: (name) => `Noté aujourd’hui dans ${name}`,
	again: (every, last, today) =>
		`Votre rythme${NB}: ${every}. ${last === null ? "Un premier pas quand vous voulez." : `Dernière fois ${days.on(last, today)}.`}`,
};
