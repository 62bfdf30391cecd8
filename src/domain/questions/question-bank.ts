import { CLOSINGS } from "./bank/closings";
import { FOLLOW_UPS } from "./bank/follow-ups";
import { GOALS } from "./bank/goals";
import { KEEPING } from "./bank/keeping";
import { MARKET } from "./bank/market";
import { OFFERS } from "./bank/offers";
import { OPENINGS } from "./bank/openings";
import { ASKING } from "./bank/purposes-asking";
import { GROWING } from "./bank/purposes-growing";
import { RELATIONSHIPS } from "./bank/relationships";
import type { QuestionRule } from "./question";

/** Every question that may be recommended, in the order of a conversation. */
export const QUESTION_BANK: readonly QuestionRule[] = [
	...OPENINGS, ...FOLLOW_UPS, ...KEEPING, ...MARKET, ...ASKING, ...GROWING, ...GOALS, ...RELATIONSHIPS, ...OFFERS, ...CLOSINGS,
];
