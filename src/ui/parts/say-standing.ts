import type { Circle } from "../../domain/contacts/circle";
import type { StandingCause, StandingExplanation } from "../../domain/reconnections/explain-standing";
import type { Messages } from "../../i18n";
import { circleWord } from "../../i18n/circle-word";

/** Why a contact stands where it stands, in a sentence or two. */
export function sayStanding(
	explanation: StandingExplanation, circles: readonly Circle[], messages: Messages, today: string,
): string {
	const { why } = messages;
	const sentence = why.sentence(why.standings[explanation.standing], sayCause(explanation, circles, messages, today));
	const { gate, cause } = explanation;
	return gate === null || gate === cause.code ? sentence : `${sentence} ${why.gates[gate]}`;
}

function sayCause(
	explanation: StandingExplanation, circles: readonly Circle[], messages: Messages, today: string,
): string {
	const { causes } = messages.why;
	const cause: StandingCause = explanation.cause;
	const nameOf = (id: string | null): string | null => {
		const circle = circles.find((one) => one.id === id);
		return circle === undefined ? id : circleWord(circle, messages);
	};
	const { last, lastChannel, interval: rhythm, intervalOrigin: origin } = explanation;
	const facts = { last, lastChannel, rhythm, origin, circle: nameOf(explanation.circle) };
	switch (cause.code) {
		case "status":
			return causes.status(cause.status);
		case "planned":
			return causes.planned(cause.day, cause.channel, today);
		case "snoozed":
			return causes.snoozed(cause.until, today);
		case "no-rhythm":
			return causes["no-rhythm"](nameOf(cause.circle));
		case "next-contact":
		case "snooze-over":
			return causes[cause.code](cause.day, today);
		case "rhythm":
		case "first-exchange":
			return causes[cause.code](cause.day, facts, today);
		case "long-silent":
			return causes["long-silent"](facts, cause.by, today);
		case "cadence-never":
		case "to-sort":
			return causes[cause.code]();
	}
}
