/** Words of the brief. */
export const brief = {
	title: "Brief",
};
