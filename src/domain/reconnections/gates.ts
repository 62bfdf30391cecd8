import { nominalDays } from "./interval";
import { isMessage } from "../interactions/interaction-weight";
import type { Interaction } from "../interactions/interaction";
import type { RankingContext } from "./ranking-context";
import type { ContactFacts } from "./ranking-input";
import type { Gate } from "./reconnection";
import type { Times } from "./standing";

const REST_DAYS = 14;
const UNANSWERED = 3;

/** The first thing that keeps a contact out of This week, or null. */
export function findGate(facts: ContactFacts, times: Times, context: RankingContext): Gate | null {
	if (facts.contact.cadence === "never") return "cadence-never";
	if (hasOnlyDraftGoals(facts)) return "draft-goal";
	if (isRecent(times)) return "recent-exchange";
	return isUnanswered(times.past, context) ? "unanswered-messages" : null;
}

/** A goal written as plain text or one that is gone is no draft: it does not hold anyone back. */
function hasOnlyDraftGoals({ contact, goals }: ContactFacts): boolean {
	return goals.length > 0 && goals.length >= contact.goals.length && goals.every(({ status }) => status === "draft");
}

function isRecent({ gapDays, interval }: Times): boolean {
	if (gapDays === null || gapDays >= REST_DAYS) return false;
	return interval === null || gapDays < nominalDays(interval) / 2;
}

/** Three messages of the user's in thirty days, and nothing from the other side. */
function isUnanswered(past: readonly Interaction[], { monthBack }: RankingContext): boolean {
	let sent = 0;
	for (const { day, channel, from } of past) {
		if (day < monthBack) break;
		if (from === "them" || from === "both") return false;
		if (from === "me" && channel !== null && isMessage(channel)) sent++;
	}
	return sent >= UNANSWERED;
}
