import type { Messages } from "../messages";

export const presence: Messages["presence"] = {};
