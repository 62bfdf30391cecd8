import type { Messages } from "../messages";

/** La fenêtre de message et sa relecture. */
export const drafts: Messages["drafts"] = {
	title: "Préparer un message",
};
