import type { Contact } from "../domain/contacts/contact";
import type { Problem } from "../domain/contacts/problem";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { Interaction } from "../domain/interactions/interaction";
import type { Match } from "../domain/matches/match";
import type { Network } from "../domain/network/network";
import type { Occasion } from "../domain/network/occasion";
import type { PresencePlan } from "../domain/notes/presence-plan";
import type { Demand } from "../domain/reconnections/demand";
import type { Goal } from "../domain/reconnections/goal";
import type { MonthlyRoutine } from "../domain/reconnections/monthly-routine";
import type { Owed } from "../domain/reconnections/owed";
import type { ContactFacts } from "../domain/reconnections/ranking-input";
import type { Reconnection } from "../domain/reconnections/reconnection";
import type { ThisWeek } from "../domain/reconnections/this-week";
import type { HeldMeeting } from "./held-meeting";
import type { IndexDiff } from "./index-diff";

/** Real counts of what the index holds, and how long the last whole reading took. */
export interface IndexStatus {
	readonly contacts: number;
	readonly meetings: number;
	readonly datedNotes: number;
	readonly interactions: number;
	readonly problems: number;
	/** Markdown notes in the vault. */
	readonly notes: number;
	/** Instant (ms since 1970) of the last whole reading, or null while the first is under way. */
	readonly indexedAt: number | null;
	/** Main-thread time of the last whole reading in ms. */
	readonly indexedIn: number;
}

/** What is known of the network at any moment: every answer is plain readonly data, and current. */
export interface ContactIndex {
	/** Resolves when every note has been read, texts included. */
	readonly ready: Promise<void>;
	/** The day the answers without a day are for. */
	today(): CalendarDay;
	contact(path: string): Contact | null;
	/** All contacts, by path. */
	contacts(): readonly Contact[];
	/** The same in no particular order, at no cost. */
	everyone(): Iterable<Contact>;
	facts(path: string): ContactFacts | null;
	/** Newest first, days to come included; empty for what is no contact. */
	interactions(path: string): readonly Interaction[];
	reconnection(path: string): Reconnection | null;
	/** Every contact in ranked order, untracked ones last. */
	reconnections(day?: CalendarDay): readonly Reconnection[];
	thisWeek(day?: CalendarDay): ThisWeek;
	/** Requests first. */
	owed(day?: CalendarDay): readonly Owed[];
	/** What the rhythms of all active contacts ask for, against the budget. */
	demand(): Demand;
	/** The month's breakfasts, coffees, lunches and dinners so far. */
	routine(): MonthlyRoutine;
	/** By path. */
	problems(): readonly Problem[];
	goals(): readonly Goal[];
	me(): Contact | null;
	/** Dated lines of organisations' notes, from today on, by day. */
	occasions(): readonly Occasion[];
	/** By path. */
	presencePlans(): readonly PresencePlan[];
	/** The meeting a note holds; null for another note, one without a day, and one that was cancelled. */
	meeting(path: string): HeldMeeting | null;
	/** All meetings, in no particular order, resolved as they are taken. */
	meetings(): Iterable<HeldMeeting>;
	/** Those that serve a goal, by the path of its note. */
	meetingsFor(goal: string): readonly HeldMeeting[];
	/** Contacts and organisations as a graph: asked for anew each time, it changes with the notes. */
	network(): Network;
	/** How strong the user's own tie with a contact is today, 0 to 1; 0 for what is no contact. */
	strength(path: string): number;
	/** What one seeks and another, or the user, offers. */
	matches(): readonly Match[];
	status(): IndexStatus;
	/** Grows with each change taken in: what was worked out from the answers at a lower one may read differently now. */
	version(): number;
	/** Calls back after each batch that changed something; returns the unsubscriber. */
	onChange(callback: (diff: IndexDiff) => void): () => void;
}
