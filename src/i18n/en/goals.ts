/** Goals, plans and what a goal still lacks. */
export const goals = {};
