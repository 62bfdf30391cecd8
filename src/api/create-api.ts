import type { Contact } from "../domain/contacts/contact";
import type { Problem } from "../domain/contacts/problem";
import { isCalendarDay, type CalendarDay } from "../domain/day/calendar-day";
import type { Interaction } from "../domain/interactions/interaction";
import type { QuestionRule } from "../domain/questions/question";
import type { Coverage } from "../domain/goals/coverage";
import type { Introduction } from "../domain/network/introductions";
import type { Match } from "../domain/matches/match";
import type { Network } from "../domain/network/network";
import type { Owed } from "../domain/reconnections/owed";
import type { Reconnection } from "../domain/reconnections/reconnection";
import type { ThisWeek } from "../domain/reconnections/this-week";
import {
	checkConversation, checkCount, checkMeeting, checkMessage,
	type ConversationOrder, type KnownPaths, type MeetingOrder, type MessageOrder,
} from "./check-order";
import { freezeCopy } from "./freeze-copy";
import type {
	ApiChange, ApiCoverage, ApiDraft, ApiInteraction, ApiIntroduction, ApiQuestion, ApiReconnection, RekindleApi,
} from "./rekindle-api";

export const API_VERSION = "1.2.0";
const MOST_INTRODUCTIONS = 50;

/** What the interface for other plugins is made from. */
export interface ApiSource {
	readonly ready: Promise<void>;
	today(): CalendarDay;
	contacts(): Iterable<Contact>;
	contact(path: string): Contact | null;
	/** Newest first, days to come included. */
	interactions(path: string): readonly Interaction[];
	/** In ranked order, untracked ones last. */
	reconnections(day: CalendarDay): readonly Reconnection[];
	thisWeek(day: CalendarDay): ThisWeek;
	owed(day: CalendarDay): readonly Owed[];
	problems(): readonly Problem[];
	network(): Network;
	matches(): readonly Match[];
	onChange(callback: (change: ApiChange) => void): () => void;
}

/** What is answered by reading notes when it is asked; orders arrive checked. */
export interface ConversationSource {
	isGoal(path: string): boolean;
	/** `count` undefined for as many as are good. */
	recommendQuestions(order: ConversationOrder, count: number | undefined): Promise<readonly ApiQuestion[]>;
	readonly bank: readonly QuestionRule[];
	meetingNote(order: MeetingOrder): Promise<string>;
	draftMessage(order: MessageOrder): Promise<ApiDraft>;
}

/** What is worked out over the network when it is asked. */
export interface NetworkSource {
	introductions(path: string, limit: number): readonly Introduction[];
	coverage(goalPath: string): Coverage | null;
}

/** The frozen interface over what it is made from. */
export function createApi(source: ApiSource, networks: NetworkSource, conversations: ConversationSource): RekindleApi {
	const paths: KnownPaths = {
		isContact: (path) => source.contact(path) !== null,
		isGoal: (path) => conversations.isGoal(path),
	};
	const dayOr = (day: string | undefined): CalendarDay => (day === undefined ? source.today() : requireDay(day));
	return Object.freeze<RekindleApi>({
		version: API_VERSION,
		ready: source.ready,
		contacts: () => freezeCopy([...source.contacts()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))),
		contact: (path) => freezeCopy(source.contact(path)),
		interactions: (path) => {
			const today = source.today();
			return freezeCopy(source.interactions(path).filter(({ day }) => day <= today).map(toApiInteraction));
		},
		reconnections: (day) =>
			freezeCopy(source.reconnections(dayOr(day)).map((item) => toApiReconnection(item, source.contact(item.path)))),
		thisWeek: (day) => {
			const { start, budget, done, items } = source.thisWeek(dayOr(day));
			return freezeCopy({
				start,
				budget,
				done,
				items: items.map((item) => ({ path: item.path, done: item.done, reasons: item.reasons })),
			});
		},
		owed: (day) =>
			freezeCopy(source.owed(dayOr(day)).map(({ kind, path, contacts, text, due }) => ({ kind, path, contacts, text, due }))),
		problems: () =>
			freezeCopy(source.problems().map(({ path, property, code, value }) => ({ path, property, code, value }))),
		neighbours: (path) => freezeCopy(source.network().neighbours(path)),
		introductions: (path, { limit = 5 } = {}) => freezeCopy(networks.introductions(path, requireLimit(limit)).map(toApiIntroduction)),
		matches: () => freezeCopy(source.matches().map(({ seeker, offerer, subject }) => ({ seeker, offerer, subject }))),
		coverage: (goalPath) => freezeCopy(toApiCoverage(networks.coverage(goalPath))),
		recommendQuestions: async (order) => {
			await source.ready;
			const questions = await conversations.recommendQuestions(checkConversation(order, paths), checkCount(order.count));
			return freezeCopy(questions.map(({ id, text, reason }) => ({ id, text, reason })));
		},
		questionBank: () => Promise.resolve(freezeCopy(conversations.bank.map(({ id, phase, purposes, ask, why, examples }) =>
			({ id, phase, purposes, ask, why, examples })))),
		meetingNote: async (order) => {
			await source.ready;
			return conversations.meetingNote(checkMeeting(order, paths, source.today()));
		},
		draftMessage: async (order) => {
			await source.ready;
			const { text, ready, remarks } = await conversations.draftMessage(checkMessage(order, paths));
			return freezeCopy({ text, ready, remarks });
		},
		onChange: (callback) =>
			source.onChange(({ added, updated, removed }) => callback(freezeCopy({ added, updated, removed }))),
	});
}

function requireDay(day: string): CalendarDay {
	if (typeof day === "string" && isCalendarDay(day)) return day;
	throw new RangeError(`Not a day like 2026-05-01: ${String(day)}`);
}

function requireLimit(limit: number): number {
	if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_INTRODUCTIONS) return limit;
	throw new RangeError(`Not a number from 1 to ${MOST_INTRODUCTIONS}: ${String(limit)}`);
}

function toApiIntroduction({ via, strength, steps }: Introduction): ApiIntroduction {
	return { via, strength, reasons: steps.map(({ from, to, tie }) => ({ from, to, sources: tie?.sources ?? [] })) };
}

function toApiCoverage(coverage: Coverage | null): ApiCoverage | null {
	return coverage === null ? null : {
		goal: coverage.goal,
		covers: coverage.covers.map(({ by, subject, level, people, introductions, leads }) => ({
			by, subject, level, people, leads,
			introductions: introductions.map((one) => ({ ...toApiIntroduction(one), target: one.target })),
		})),
	};
}

function toApiInteraction(interaction: Interaction): ApiInteraction {
	const { day, entries, channel, gave, received, asked, from } = interaction;
	const sources = entries.map(({ source: { kind, path } }) => ({ kind, path }));
	return { day, sources, channel, gave, received, asked, from };
}

function toApiReconnection(item: Reconnection, contact: Contact | null): ApiReconnection {
	const { path, standing, last, due, planned, ratio, score, reasons } = item;
	return {
		path, name: contact?.name ?? "", circle: contact?.circle ?? null, standing, last, due, planned, ratio, score, reasons,
	};
}
