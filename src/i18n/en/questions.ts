/** Words about recommended questions: why each is proposed. */
export const questions = {
	title: "Recommended questions",
};
