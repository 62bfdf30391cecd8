import type { Contact } from "../domain/contacts/contact";
import type { ProblemCode } from "../domain/contacts/problem";
import type { Channel } from "../domain/interactions/channel";
import type { Direction, InteractionSource } from "../domain/interactions/interaction";
import type { Purpose } from "../domain/interactions/meeting";
import type { DraftPurpose, Remark } from "../domain/messages/draft";
import type { QuestionReason, QuestionRule } from "../domain/questions/question";
import type { CoverageLead, CoveringContact } from "../domain/goals/coverage";
import type { TieKind, TieSource } from "../domain/network/network";
import type { Owed } from "../domain/reconnections/owed";
import type { Reason } from "../domain/reconnections/reason";
import type { Standing } from "../domain/reconnections/reconnection";

/**
 * What other plugins and scripts may use, at `app.plugins.plugins.rekindle.api`. Everything returned is plain, frozen data;
 * days are ISO text (`2026-05-01`) or null; paths are vault paths with `.md`. A `day` argument that is no such text throws a
 * `RangeError`. Before `ready` has resolved the answers hold what was read so far.
 */
export interface RekindleApi {
	/** Version of this interface, not of the plugin: the first number grows when something here changes or goes. */
	readonly version: string;
	/** Resolves once every note has been read. */
	readonly ready: Promise<void>;
	/** Every contact, as parsed, in the order of paths. */
	contacts(): readonly Contact[];
	/** One contact, or null when the note is no contact. */
	contact(path: string): Contact | null;
	/** What happened with a contact up to today, newest first; empty when the note is no contact. */
	interactions(path: string): readonly ApiInteraction[];
	/** Every contact in ranked order, untracked ones last, as of a day (today by default). */
	reconnections(day?: string): readonly ApiReconnection[];
	/** The week that holds a day (today by default): its proposals and what was done. */
	thisWeek(day?: string): ApiWeek;
	/** What is owed as of a day (today by default): requests first. */
	owed(day?: string): readonly ApiOwed[];
	/** What in the notes cannot be read. */
	problems(): readonly ApiProblem[];
	/** Who is tied to a contact as the notes tell it, the strongest tie first; empty when the note is no contact. */
	neighbours(path: string): readonly ApiNeighbour[];
	/**
	 * Who could introduce the user to a contact, the best first, each way by another first introducer; empty when nobody can or
	 * the note is no contact. At most five, or `limit` (1 to 50; anything else throws a `RangeError`).
	 */
	introductions(path: string, options?: { readonly limit?: number }): readonly ApiIntroduction[];
	/** What contacts seek and others, or the user, offer; where everybody seeks what everybody offers, a few for each who seeks. */
	matches(): readonly ApiMatch[];
	/** What a goal asks for and who is there for it, gaps first; null when the note is no goal. */
	coverage(goalPath: string): ApiCoverage | null;
	/**
	 * Questions for a conversation with some contacts, in its order: five to seven, or `count` (1 to 12). These four wait until
	 * every note has been read, and are rejected with a `RangeError` for a path that is no contact or goal and for an unknown word.
	 */
	recommendQuestions(order: ApiQuestionOrder): Promise<readonly ApiQuestion[]>;
	/** Every question the plugin knows beside the user's own. */
	questionBank(): Promise<readonly ApiQuestionRule[]>;
	/** The text of a new meeting note by the user's template, nothing written; rejected with an `Error` when that cannot be read. */
	meetingNote(order: ApiMeetingOrder): Promise<string>;
	/** A message to go on with; nothing is sent. */
	draftMessage(order: ApiDraftOrder): Promise<ApiDraft>;
	/** Calls back with the paths of contacts whose facts or standing changed, once a batch; returns the unsubscriber. */
	onChange(callback: (change: ApiChange) => void): () => void;
}

export interface ApiNeighbour {
	readonly path: string;
	/** How the tie is known, what weighs most first. */
	readonly kinds: readonly TieKind[];
	/** How likely one gives access to the other, above 0 to 0.8. */
	readonly strength: number;
}

export interface ApiIntroduction {
	/** Paths of those to go through, the first introducer first, without the one to meet. */
	readonly via: readonly string[];
	/** How likely the way leads there, 0 to 1. */
	readonly strength: number;
	/** Step by step, what makes it known that the two are tied; `from` is null for the user, whose own tie needs no source. */
	readonly reasons: readonly { readonly from: string | null; readonly to: string; readonly sources: readonly TieSource[] }[];
}

/** Paths of notes, one of which may be the user's own; `subject` is in the words of who seeks. */
export interface ApiMatch {
	readonly seeker: string;
	readonly offerer: string;
	readonly subject: string;
}

export interface ApiCoverage {
	readonly goal: string;
	readonly covers: readonly ApiCover[];
}

/** One need or sector of a goal: `close` when somebody near meets it, `target` when there is somebody to get closer to, `none` for a gap. */
export interface ApiCover {
	readonly by: "need" | "sector";
	readonly subject: string;
	readonly level: "close" | "target" | "none";
	readonly people: readonly CoveringContact[];
	/** For a gap: who could introduce the user to those who would help (`target`), and whom to ask where nobody is known. */
	readonly introductions: readonly (ApiIntroduction & { readonly target: string })[];
	readonly leads: readonly CoverageLead[];
}

/** What a conversation is about. `goal` is the path of a goal's note; without `language` it is that of the contacts. */
export interface ApiQuestionOrder {
	readonly contacts: readonly string[];
	readonly purpose?: Purpose | null;
	readonly goal?: string | null;
	readonly language?: ApiLanguage | null;
	readonly count?: number;
}

/** French alone is by *tu* or *vous* as the contacts' notes and the settings say. */
export type ApiLanguage = "en" | "fr" | "fr-tu" | "fr-vous";

export interface ApiQuestion {
	readonly id: string;
	readonly text: string;
	readonly reason: QuestionReason;
}

/** A rule without its condition; `{slots}` in its texts are facts of the contact. */
export type ApiQuestionRule = Pick<QuestionRule, "id" | "phase" | "purposes" | "ask" | "why" | "examples">;

/** `day` is a day (today by default), with a time or without: `2026-05-01`, `2026-05-01T12:30`. */
export interface ApiMeetingOrder extends Omit<ApiQuestionOrder, "count"> {
	readonly day?: string;
	readonly channel?: Channel | null;
}

/** `variant` counts from 1; `memory` is the line only the user can write. */
export interface ApiDraftOrder {
	readonly contact: string;
	readonly purpose: DraftPurpose;
	readonly variant?: number;
	readonly language?: ApiLanguage | null;
	readonly memory?: string;
}

export interface ApiDraft {
	readonly text: string;
	/** Whether nothing is missing that only the user can write. */
	readonly ready: boolean;
	readonly remarks: readonly Remark[];
}

export interface ApiInteraction {
	readonly day: string;
	readonly sources: readonly { readonly kind: InteractionSource["kind"]; readonly path: string }[];
	readonly channel: Channel | null;
	readonly gave: boolean;
	readonly received: boolean;
	readonly asked: boolean;
	/** Who wrote, called or invited. */
	readonly from: Direction | null;
}

export interface ApiReconnection {
	readonly path: string;
	readonly name: string;
	readonly circle: string | null;
	readonly standing: Standing;
	readonly last: string | null;
	readonly due: string | null;
	readonly planned: string | null;
	readonly ratio: number;
	readonly score: number;
	/** The weightiest first. */
	readonly reasons: readonly Reason[];
}

export interface ApiWeek {
	readonly start: string;
	readonly budget: number;
	readonly done: number;
	readonly items: readonly { readonly path: string; readonly done: boolean; readonly reasons: readonly Reason[] }[];
}

export interface ApiOwed {
	readonly kind: Owed["kind"];
	readonly path: string;
	readonly contacts: readonly string[];
	readonly text: string;
	readonly due: string | null;
}

export interface ApiProblem {
	readonly path: string;
	readonly property: string;
	readonly code: ProblemCode;
	readonly value: string;
}

export interface ApiChange {
	readonly added: readonly string[];
	readonly updated: readonly string[];
	readonly removed: readonly string[];
}
