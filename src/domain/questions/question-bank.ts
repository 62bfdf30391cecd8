import { CLOSINGS } from "./bank/closings";
import { FOLLOW_UPS } from "./bank/follow-ups";
import { KEEPING } from "./bank/keeping";
import { OFFERS } from "./bank/offers";
import { OPENINGS } from "./bank/openings";
import type { QuestionRule } from "./question";

/** Every question that may be recommended, in the order of a conversation. */
export const QUESTION_BANK: readonly QuestionRule[] = [...OPENINGS, ...FOLLOW_UPS, ...KEEPING, ...OFFERS, ...CLOSINGS];
