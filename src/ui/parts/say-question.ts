import type { QuestionReason } from "../../domain/questions/question";
import type { Messages } from "../../i18n";

/** Why a question is recommended, as a colleague would say it. */
export function sayQuestionReason(reason: QuestionReason, { questions: { why } }: Messages, today: string): string {
	switch (reason.code) {
		case "long-silence":
			return why[reason.code](reason.last, today);
		case "left-open":
		case "next-step":
			return why[reason.code](reason.day, today);
		case "promised":
			return why.promised(reason.by, reason.day, today);
		case "market":
			return why.market(reason.sector);
		case "purpose":
			return why.purpose(reason.purpose);
		case "goal":
			return why.goal(reason.goal);
		case "relationship":
			return why.relationship(reason.relationship);
		case "seeks":
		case "offers":
			return why[reason.code](reason.subject);
		default:
			return why[reason.code];
	}
}
