/** The presence plan. */
export const presence = {};
