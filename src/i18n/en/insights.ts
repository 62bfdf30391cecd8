/** Words of the insights view. */
export const insights = {
	title: "Insights",
};
