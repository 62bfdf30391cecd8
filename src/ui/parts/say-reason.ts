import type { Owed } from "../../domain/reconnections/owed";
import type { Reason } from "../../domain/reconnections/reason";
import type { Messages } from "../../i18n";
import type { IconMeaning } from "./icon-names";

const ICONS: Readonly<Record<Reason["code"], IconMeaning>> = {
	"request": "request",
	"promise": "promise",
	"thanks": "thanks",
	"update": "update",
	"birthday": "birthday",
	"plan-deadline": "plan",
	"drifting": "rhythm",
	"goal-fit": "goal",
	"match": "match",
	"target": "target",
	"bridge": "bridge",
	"only-messages": "messages",
	"only-asks": "asks",
	"dormant": "rekindle",
	"due": "rhythm",
	"no-exchange-known": "unknown",
};

/** The picture beside a reason's sentence. */
export function iconOfReason(reason: Reason): IconMeaning {
	return ICONS[reason.code];
}

/** A reason as a colleague would say it. Goals may be given by path or name. */
export function sayReason(reason: Reason, { reasons }: Messages, today: string): string {
	switch (reason.code) {
		case "request":
			return reasons.request(reason, today);
		case "promise":
			return reasons.promise(reason, today);
		case "thanks":
			return reasons.thanks(reason, today);
		case "update":
			return reasons.update({ goal: noteName(reason.goal) });
		case "birthday":
			return reasons.birthday(reason, today);
		case "plan-deadline":
			return reasons["plan-deadline"](reason, today);
		case "drifting":
			return reasons.drifting(reason);
		case "goal-fit":
			return reasons["goal-fit"]({ ...reason, goal: noteName(reason.goal) });
		case "match":
			return reasons.match(reason);
		case "bridge":
			return reasons.bridge(reason);
		case "only-messages":
			return reasons["only-messages"](reason, today);
		case "due":
			return reasons.due(reason, today);
		case "target":
		case "only-asks":
		case "dormant":
		case "no-exchange-known":
			return reasons[reason.code]();
	}
}

/** What is owed, with its days. */
export function sayOwed(owed: Owed, { reasons }: Messages, today: string): string {
	switch (owed.kind) {
		case "request":
			return reasons.request(owed, today);
		case "promise":
			return reasons.promise(owed, today);
		case "waiting":
			return reasons.waiting(owed, today);
		case "thanks":
			return reasons.thanks({ day: owed.since, channel: owed.channel }, today);
		case "update":
			return reasons.update({ goal: noteName(owed.path) });
	}
}

/** A note's name from its path; a name stays as it is. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
