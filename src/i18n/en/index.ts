import { dialogs } from "./dialogs";
import { panel } from "./panel";

/** The English interface; its shape is what every language must fill. */
export const en = { panel, dialogs };
