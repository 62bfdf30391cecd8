import type { Messages } from "../messages";

export const map: Messages["map"] = {};
