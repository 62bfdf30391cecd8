/** Words of the reconnections panel. */
export const panel = {
	title: "Reconnections",
};
