import type { CalendarDay } from "../day/calendar-day";

/** One question in a meeting note. */
export interface NotedQuestion {
	/** Line of the item, from 0. */
	readonly line: number;
	/** From `%%rekindle:ID%%`, or null for one the user wrote. */
	readonly id: string | null;
	readonly text: string;
	/** Text below the question, in one line; empty when it was not answered. */
	readonly answer: string;
}

export type InsightKind = "trend" | "need" | "skill" | "other";

/** One line of what was learned. */
export interface NotedInsight {
	readonly line: number;
	readonly kind: InsightKind;
	readonly text: string;
}

/** One name under "people to meet next", as written: plain text or a link, perhaps with words after it. */
export interface NotedPerson {
	readonly line: number;
	/** The name without the link's brackets. */
	readonly name: string;
	/** Link path as written, null for plain text. */
	readonly link: string | null;
	/** What is said of them after the name; may be empty. */
	readonly about: string;
}

/** One line under "promises". */
export interface NotedPromise {
	readonly line: number;
	/** Its words, without marks, tags and days. */
	readonly text: string;
	/** Whether it is a task already, open or done. */
	readonly task: "open" | "done" | null;
	/** `#waiting`: what they promised. */
	readonly byThem: boolean;
	readonly due: CalendarDay | null;
}

/** What a meeting note says in its sections, whichever of our languages their headings are in. Lines count from 0. */
export interface MeetingContent {
	readonly questions: readonly NotedQuestion[];
	readonly insights: readonly NotedInsight[];
	readonly people: readonly NotedPerson[];
	readonly promises: readonly NotedPromise[];
	/** Lines under "next step". */
	readonly nextSteps: readonly { readonly line: number; readonly text: string }[];
}
