/** The guide that maps the network. */
export const guide = {};
