import { findGate } from "./gates";
import { findReasons } from "./find-reasons";
import type { RankingContext } from "./ranking-context";
import type { ContactFacts } from "./ranking-input";
import type { Reconnection } from "./reconnection";
import { scoreOf } from "./score";
import { circleOf, readTimes } from "./standing";

/** One contact's standing, score and reasons on the context's day. */
export function rankContact(facts: ContactFacts, context: RankingContext): Reconnection {
	const { contact } = facts;
	const circle = circleOf(contact, context);
	const times = readTimes(facts, circle, context);
	const reasons = findReasons(facts, times, context);
	return {
		path: contact.path,
		standing: times.standing,
		last: times.last?.day ?? null,
		lastChannel: times.last?.channel ?? null,
		due: times.due,
		planned: times.planned,
		ratio: times.ratio,
		score: scoreOf(contact, circle, times, reasons),
		reasons,
		gate: findGate(facts, times, context),
	};
}
