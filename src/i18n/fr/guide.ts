import type { Messages } from "../messages";

export const guide: Messages["guide"] = {};
