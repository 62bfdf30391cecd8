import type { CalendarDay } from "../domain/day/calendar-day";
import type { Channel } from "../domain/interactions/channel";
import type { Reason } from "../domain/reconnections/reason";
import type { Gate, Reconnection, Standing } from "../domain/reconnections/reconnection";

const STANDINGS: readonly Standing[] = ["untracked", "on-track", "planned", "snoozed", "due", "dormant"];

/**
 * A contact's place today, and in the order of This week. Of the latter only what orders it is kept: the rest is worked out
 * again for the few who are chosen, since 10,000 whole ones would weigh a quarter of the index.
 */
export class Place {
	private readonly bits: number;

	/** `week` is null for who may not be proposed; `interactions` counts the days with one, those to come included. */
	constructor(readonly today: Reconnection, week: Reconnection | null, readonly interactions: number, isDone: boolean) {
		this.weekScore = week?.score ?? 0;
		// Most are due on the same day in both: then one text is enough.
		this.weekDue = week === null || week.due === today.due ? today.due : week.due;
		this.bits = (week === null ? 0 : (STANDINGS.indexOf(week.standing) << 2) | HAS_WEEK) | (isDone ? DONE : 0);
	}

	readonly weekScore: number;
	readonly weekDue: CalendarDay | null;

	/** Whether it counts in the week so far. */
	get isDone(): boolean {
		return (this.bits & DONE) !== 0;
	}

	/** Whether it may be proposed for the week. */
	get hasWeek(): boolean {
		return (this.bits & HAS_WEEK) !== 0;
	}

	get weekStanding(): Standing {
		return STANDINGS[this.bits >> 2] ?? "untracked";
	}

	/** Whether two places of one contact are the same; two equal `today` must be one object. */
	isSame(other: Place): boolean {
		const { today, interactions, bits, weekScore, weekDue } = other;
		if (this.today !== today || this.interactions !== interactions || this.bits !== bits) return false;
		return this.weekScore === weekScore && this.weekDue === weekDue;
	}
}

const DONE = 1;
const HAS_WEEK = 2;

/** A place in the order of the week as the choice asks for it; made for the asking. */
export class WeekPlace implements Reconnection {
	constructor(private readonly place: Place, private readonly whole: (path: string) => Reconnection) {}

	get path(): string {
		return this.place.today.path;
	}
	get standing(): Standing {
		return this.place.weekStanding;
	}
	get score(): number {
		return this.place.weekScore;
	}
	get due(): CalendarDay | null {
		return this.place.weekDue;
	}
	get gate(): Gate | null {
		return null;
	}
	get last(): CalendarDay | null {
		return this.whole(this.path).last;
	}
	get lastChannel(): Channel | null {
		return this.whole(this.path).lastChannel;
	}
	get planned(): CalendarDay | null {
		return this.whole(this.path).planned;
	}
	get ratio(): number {
		return this.whole(this.path).ratio;
	}
	get reasons(): readonly Reason[] {
		return this.whole(this.path).reasons;
	}
}
