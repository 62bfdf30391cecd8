/** Words of what follows a meeting. */
export const follow = {
	title: "Follow through",
};
