import type { Messages } from "../messages";

/** Ce qui a été appris au fil des rencontres. */
export const insights: Messages["insights"] = {
	title: "Enseignements",
};
