import type { Messages } from "../messages";

/** La note de rencontre et sa fenêtre. */
export const meeting: Messages["meeting"] = {
	title: "Nouvelle note de rencontre",
};
