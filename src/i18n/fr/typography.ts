/** No-break space: before a colon, inside « », between a number and its noun. */
export const NB = "\u00a0";

/** Narrow no-break space: before ; ! and ?. */
export const NNB = "\u202f";
