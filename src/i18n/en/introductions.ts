/** Finding an introduction: paths, their reasons, what to do. */
export const introductions = {};
