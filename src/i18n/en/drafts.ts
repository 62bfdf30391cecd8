/** Words of the draft dialog and its second look. */
export const drafts = {
	title: "Draft a message",
};
