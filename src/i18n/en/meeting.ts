/** Words of the meeting note and its dialog. */
export const meeting = {
	title: "New meeting note",
};
