import type { Cadence } from "../day/cadence";
import type { CalendarDay } from "../day/calendar-day";
import type { Channel } from "../interactions/channel";

/** Why now: a code with its facts. Sentences are made in the interface. */
export type Reason =
	| { readonly code: "request"; readonly text: string; readonly since: CalendarDay | null }
	| { readonly code: "promise"; readonly text: string; readonly due: CalendarDay }
	| { readonly code: "thanks"; readonly day: CalendarDay; readonly channel: Channel | null }
	| { readonly code: "update"; readonly goal: string; readonly day: CalendarDay; readonly text: string }
	| { readonly code: "birthday"; readonly day: CalendarDay; readonly age: number | null }
	| { readonly code: "plan-deadline"; readonly day: CalendarDay; readonly approach: Channel | null }
	| { readonly code: "drifting"; readonly usualDays: number; readonly gapDays: number }
	| { readonly code: "goal-fit"; readonly goal: string; readonly by: "goal" | "sector" | "need"; readonly subject: string }
	| MatchReason
	| { readonly code: "target" }
	| BridgeReason
	| { readonly code: "only-messages"; readonly since: CalendarDay }
	| { readonly code: "only-asks" }
	| { readonly code: "dormant"; readonly last: CalendarDay }
	| { readonly code: "due"; readonly cadence: Cadence | null; readonly due: CalendarDay }
	| { readonly code: "no-exchange-known" };

/** What the contact seeks and someone offers, or the other way round; `other` names who, null is the user. */
export interface MatchReason {
	readonly code: "match";
	/** What the contact does. */
	readonly side: "seeks" | "offers";
	readonly subject: string;
	readonly other: string | null;
}

/** The contact knows people who do not know each other; `between` names two of their worlds, where they have a name. */
export interface BridgeReason {
	readonly code: "bridge";
	readonly between: readonly [string, string] | null;
}

export type ReasonCode = Reason["code"];
