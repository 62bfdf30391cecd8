import type { QuestionRule } from "./question";

/** Every question that may be recommended. */
export const QUESTION_BANK: readonly QuestionRule[] = [];
