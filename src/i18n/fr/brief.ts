import type { Messages } from "../messages";

/** La fiche à lire avant un échange. */
export const brief: Messages["brief"] = {
	title: "Fiche",
};
