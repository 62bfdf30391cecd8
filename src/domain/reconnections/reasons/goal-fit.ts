import type { GoalTerm } from "../goal-terms";
import type { ContactFacts } from "../ranking-input";
import type { Reason } from "../reason";
import { termKey, termsAgree } from "../term-key";

/**
 * A goal the contact fits, or null: an active one it names, else the first active one with a sector or need that the
 * contact's sectors or offers meet.
 */
export function findGoalFit({ contact, goals }: ContactFacts, terms: readonly GoalTerm[]): Reason | null {
	const named = goals.find(({ status }) => status === "active");
	if (named !== undefined) return { code: "goal-fit", goal: named.name, by: "goal", subject: named.name };
	if (terms.length === 0 || contact.sectors.length + contact.offers.length === 0) return null;
	const sectors = contact.sectors.map(termKey);
	const offers = contact.offers.map(termKey);
	const term = terms.find(({ key }) =>
		sectors.some((other) => termsAgree(key, other)) || offers.some((other) => termsAgree(key, other)));
	return term === undefined
		? null
		: { code: "goal-fit", goal: term.goal.name, by: term.by, subject: term.subject };
}
