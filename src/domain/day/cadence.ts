/** An interval of the calendar: three months after 31 August is 30 November. */
export interface Interval {
	readonly count: number;
	readonly unit: "day" | "week" | "month" | "year";
}

/** The wanted interval between exchanges, or `never`: none is wanted. */
export type Cadence = Interval | "never";
