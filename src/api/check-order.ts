import { isCalendarDay, type CalendarDay } from "../domain/day/calendar-day";
import { CHANNELS, type Channel } from "../domain/interactions/channel";
import { PURPOSES, type Purpose } from "../domain/interactions/meeting";
import { DRAFT_PURPOSES, type DraftPurpose } from "../domain/messages/draft";
import type { ApiDraftOrder, ApiLanguage, ApiMeetingOrder, ApiQuestionOrder } from "./rekindle-api";

/** What a conversation is about, every part known to be good; the language null for the contacts' own. */
export interface ConversationOrder {
	readonly contacts: readonly string[];
	readonly purpose: Purpose | null;
	readonly goal: string | null;
	readonly language: ApiLanguage | null;
}

/** A meeting note to be made; `time` is `HH:mm`. */
export interface MeetingOrder extends ConversationOrder {
	readonly day: CalendarDay;
	readonly time: string | null;
	readonly channel: Channel | null;
}

/** A message to be drafted. */
export interface MessageOrder {
	readonly contact: string;
	readonly purpose: DraftPurpose;
	readonly variant: number;
	readonly language: ApiLanguage | null;
	readonly memory: string;
}

/** Which paths are what. */
export interface KnownPaths {
	isContact(path: string): boolean;
	isGoal(path: string): boolean;
}

const LANGUAGES: readonly ApiLanguage[] = ["en", "fr", "fr-tu", "fr-vous"];
const MOST_QUESTIONS = 12;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?)?$/;

/** A conversation as asked for by another plugin; throws a `RangeError` that names what is not good. */
export function checkConversation(order: ApiQuestionOrder, paths: KnownPaths): ConversationOrder {
	const contacts = [...new Set(order.contacts)];
	const stranger = contacts.find((path) => !paths.isContact(path));
	if (contacts.length === 0 || stranger !== undefined) throw new RangeError(`Not a contact: ${String(stranger)}`);
	const goal = order.goal ?? null;
	if (goal !== null && !paths.isGoal(goal)) throw new RangeError(`Not a goal: ${goal}`);
	return {
		contacts, goal,
		purpose: oneOf(PURPOSES, order.purpose, "purpose"),
		language: oneOf(LANGUAGES, order.language, "language"),
	};
}

/** How many questions are wanted; null for as many as are good. */
export function checkCount(count: number | undefined): number | undefined {
	if (count === undefined || (Number.isInteger(count) && count >= 1 && count <= MOST_QUESTIONS)) return count;
	throw new RangeError(`Not a count from 1 to ${MOST_QUESTIONS}: ${count}`);
}

/** A meeting as asked for by another plugin. */
export function checkMeeting(order: ApiMeetingOrder, paths: KnownPaths, today: CalendarDay): MeetingOrder {
	const [, day, hour, minute] = MOMENT.exec(order.day ?? today) ?? [];
	if (day === undefined || !isCalendarDay(day)) throw new RangeError(`Not a day like 2026-05-01: ${String(order.day)}`);
	return {
		...checkConversation(order, paths),
		day,
		time: hour === undefined ? null : `${hour}:${minute ?? ""}`,
		channel: oneOf(CHANNELS, order.channel, "channel"),
	};
}

/** A message as asked for by another plugin. */
export function checkMessage(order: ApiDraftOrder, paths: KnownPaths): MessageOrder {
	if (!paths.isContact(order.contact)) throw new RangeError(`Not a contact: ${String(order.contact)}`);
	const purpose = oneOf(DRAFT_PURPOSES, order.purpose, "purpose");
	if (purpose === null) throw new RangeError("A draft needs a purpose.");
	const variant = order.variant ?? 1;
	if (!Number.isInteger(variant) || variant < 1) throw new RangeError(`Not a variant from 1: ${variant}`);
	return {
		contact: order.contact, purpose, variant,
		language: oneOf(LANGUAGES, order.language, "language"),
		memory: order.memory ?? "",
	};
}

/** One of the words there are; null where none was said. */
function oneOf<Word extends string>(words: readonly Word[], said: Word | null | undefined, what: string): Word | null {
	const word = said ?? null;
	if (word !== null && !words.includes(word)) throw new RangeError(`Not a ${what}: ${String(word)}`);
	return word;
}
