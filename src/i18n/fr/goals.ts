import type { Messages } from "../messages";

export const goals: Messages["goals"] = {};
