import type { Messages } from "../messages";

export const help: Messages["help"] = {};
