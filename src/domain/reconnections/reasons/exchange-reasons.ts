import { isMessage } from "../../interactions/interaction-weight";
import type { Interaction } from "../../interactions/interaction";
import type { RankingContext } from "../ranking-context";
import type { Reason } from "../reason";

const ASKS = 3;

/**
 * Nothing but messages for a year, or null. `since` is the last exchange of another kind, else the first message. An exchange
 * of unknown kind may have been a meeting; a card is neither.
 */
export function findOnlyMessages(past: readonly Interaction[], { yearBack }: RankingContext): Reason | null {
	let messages = 0;
	for (const { day, channel } of past) {
		if (channel === null || !(isMessage(channel) || channel === "card")) {
			return day <= yearBack && messages > 0 ? { code: "only-messages", since: day } : null;
		}
		if (day > yearBack && channel !== "card") messages++;
	}
	const first = past[past.length - 1]?.day;
	return first !== undefined && first <= yearBack && messages > 0 ? { code: "only-messages", since: first } : null;
}

/** The last three exchanges were asks of the user's, or null. */
export function findOnlyAsks(past: readonly Interaction[]): Reason | null {
	if (past.length < ASKS) return null;
	for (let index = 0; index < ASKS; index++) if (past[index]?.asked !== true) return null;
	return { code: "only-asks" };
}
