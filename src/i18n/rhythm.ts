/** An interval of the calendar as the interface tells it. */
export interface RhythmFacts {
	readonly count: number;
	readonly unit: "day" | "week" | "month" | "year";
}

/** The same interval in the unit people would say: 90 days are three months, 365 days are a year. */
export function plainRhythm(rhythm: RhythmFacts): RhythmFacts {
	if (rhythm.unit === "month" && rhythm.count % 12 === 0) return { count: rhythm.count / 12, unit: "year" };
	if (rhythm.unit !== "day") return rhythm;
	if (rhythm.count % 365 === 0) return { count: rhythm.count / 365, unit: "year" };
	if (rhythm.count % 30 === 0 && rhythm.count < 360) return { count: rhythm.count / 30, unit: "month" };
	if (rhythm.count % 7 === 0) return { count: rhythm.count / 7, unit: "week" };
	return rhythm;
}

/** A number of days as a rough rhythm, for what is usual rather than chosen. */
export function roughRhythm(days: number): RhythmFacts {
	if (days < 11) return { count: Math.max(1, Math.round(days)), unit: "day" };
	if (days < 46) return { count: Math.round(days / 7), unit: "week" };
	if (days < 335) return { count: Math.round(days / 30.4), unit: "month" };
	return { count: Math.max(1, Math.round(days / 365)), unit: "year" };
}
