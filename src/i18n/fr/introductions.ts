import type { Messages } from "../messages";

export const introductions: Messages["introductions"] = {};
