import type { Circle } from "../contacts/circle";
import type { Contact } from "../contacts/contact";
import type { Reason, ReasonCode } from "./reason";
import type { Times } from "./standing";

/** What a reason adds to the score; that of `target` is in the weight, the others only tell what the standing counted. */
const ADDED: Readonly<Record<ReasonCode, number>> = {
	"request": 2,
	"promise": 1.5,
	"thanks": 1,
	"update": 1,
	"birthday": 1,
	"plan-deadline": 1,
	"goal-fit": 0.5,
	"match": 0.5,
	"drifting": 0.4,
	"bridge": 0.25,
	"only-messages": 0.2,
	"only-asks": 0.2,
	"dormant": 0,
	"target": 0,
	"no-exchange-known": 0,
	"due": 0,
};
const WITHOUT_CIRCLE = 1;
const TARGET_BONUS = 0.3;

/** How much now is the moment, 0 for not at all: the silence by the circle's weight, and what each reason adds. */
export function scoreOf(
	contact: Contact, circle: Circle | null, { standing, ratio }: Pick<Times, "standing" | "ratio">, reasons: readonly Reason[],
): number {
	const isAsked = (standing === "due" || standing === "dormant") && ratio >= 1;
	let score = isAsked ? weightOf(contact, circle) * (1 + Math.log2(ratio)) : 0;
	for (const { code } of reasons) score += ADDED[code];
	return score;
}

function weightOf({ network }: Contact, circle: Circle | null): number {
	return (circle?.weight ?? WITHOUT_CIRCLE) + (network === "target" ? TARGET_BONUS : 0);
}
