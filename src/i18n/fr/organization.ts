import type { Messages } from "../messages";

export const organization: Messages["organization"] = {};
