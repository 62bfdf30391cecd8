import type { RankingContext } from "./ranking-context";
import type { ContactFacts } from "./ranking-input";
import type { Reason, ReasonCode } from "./reason";
import { findDrifting } from "./reasons/drifting";
import { findOnlyAsks, findOnlyMessages } from "./reasons/exchange-reasons";
import { findGoalFit } from "./reasons/goal-fit";
import { findBirthday, findPlanDeadline } from "./reasons/occasion-reasons";
import { findOwedReasons } from "./reasons/owed-reasons";
import { findStandingReasons } from "./reasons/standing-reasons";
import type { Times } from "./standing";

const NONE: readonly Reason[] = Object.freeze([]);

/**
 * What is worth reading first. Where the score adds something for a reason this is in the same order; `dormant` comes after
 * what is owed or has its day, `due` last, since it says the least.
 */
const READING_ORDER: Readonly<Record<ReasonCode, number>> = {
	"request": 0,
	"promise": 1,
	"thanks": 2,
	"update": 3,
	"birthday": 4,
	"plan-deadline": 5,
	"dormant": 6,
	"goal-fit": 7,
	"match": 8,
	"drifting": 9,
	"target": 10,
	"bridge": 11,
	"only-messages": 12,
	"only-asks": 13,
	"no-exchange-known": 14,
	"due": 15,
};

/**
 * Why now, the weightiest first, each code at most once. What is owed, occasions and drifting speak for anyone active, the
 * rest for those due or dormant.
 */
export function findReasons(facts: ContactFacts, times: Times, context: RankingContext): readonly Reason[] {
	const { contact, owed } = facts;
	if (contact.status !== "active") return NONE;
	const reasons: Reason[] = [];
	if (owed.length > 0) reasons.push(...findOwedReasons(owed, times.last?.day ?? null, context));
	add(reasons, findBirthday(contact, context.today, context.weekAhead));
	add(reasons, findPlanDeadline(contact, times, context));
	add(reasons, findDrifting(times));
	if (times.standing === "due" || times.standing === "dormant") {
		add(reasons, findGoalFit(facts, context.goalTerms));
		add(reasons, context.network.match(contact.path));
		add(reasons, context.network.bridge(contact.path));
		add(reasons, findOnlyMessages(times.past, context));
		add(reasons, findOnlyAsks(times.past));
		reasons.push(...findStandingReasons(contact, times));
	}
	if (reasons.length === 0) return NONE;
	if (reasons.length > 1) reasons.sort((one, other) => READING_ORDER[one.code] - READING_ORDER[other.code]);
	// A list that was pushed to has room for sixteen more, for each of 10,000 people; its copy has not.
	return reasons.slice();
}

function add(reasons: Reason[], reason: Reason | null): void {
	if (reason !== null) reasons.push(reason);
}
