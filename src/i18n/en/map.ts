/** The network map. */
export const map = {};
