/** Who seeks what, who can be helped, what is relayed. */
export const help = {};
