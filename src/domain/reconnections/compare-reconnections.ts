import type { Reconnection } from "./reconnection";

type Ranked = Pick<Reconnection, "path" | "standing" | "score" | "due">;

/** The order of the ranking: untracked contacts last, otherwise by score. */
export function compareReconnections(one: Ranked, other: Ranked): number {
	return Number(one.standing === "untracked") - Number(other.standing === "untracked") || compareScores(one, other);
}

/** The higher score first, then the earlier due day, then the path. Never 0 for two contacts. */
export function compareScores(one: Omit<Ranked, "standing">, other: Omit<Ranked, "standing">): number {
	if (one.score !== other.score) return other.score - one.score;
	if (one.due !== other.due) {
		if (one.due === null || other.due === null) return one.due === null ? 1 : -1;
		return one.due < other.due ? -1 : 1;
	}
	return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}
