import type { Messages } from "../messages";

/** Pourquoi chaque question est proposée. */
export const questions: Messages["questions"] = {
	title: "Questions proposées",
};
