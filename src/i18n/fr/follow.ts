import type { Messages } from "../messages";

/** Les suites d’une rencontre. */
export const follow: Messages["follow"] = {
	title: "Donner suite",
};
