/** An organisation in view. */
export const organization = {};
