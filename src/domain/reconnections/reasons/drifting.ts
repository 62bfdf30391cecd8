import { medianGap } from "../../interactions/rhythm";
import type { Reason } from "../reason";
import type { Times } from "../standing";

/** A rhythm shows in four exchanges at least. */
const FEWEST_EXCHANGES = 4;
/** No gap within two weeks of the rhythm is drifting. */
const SLACK_DAYS = 14;

/** Silence long against the person's own rhythm, but not so long that the rhythm is history; or null. */
export function findDrifting({ past, gapDays }: Pick<Times, "past" | "gapDays">): Reason | null {
	if (gapDays === null || past.length < FEWEST_EXCHANGES || gapDays <= SLACK_DAYS) return null;
	const usualDays = medianGap(past);
	if (usualDays === null || gapDays <= Math.max(2 * usualDays, usualDays + SLACK_DAYS)) return null;
	return gapDays <= Math.max(12 * usualDays, usualDays + 90) ? { code: "drifting", usualDays, gapDays } : null;
}
