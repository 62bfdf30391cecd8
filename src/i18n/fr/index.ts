import type { Messages } from "../messages";
import { dialogs } from "./dialogs";
import { panel } from "./panel";

/** L’interface en français. */
export const fr: Messages = { panel, dialogs };
