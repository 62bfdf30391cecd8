import { datedItems } from "../brief/ambition";
import { readExchange, type NoteTexts } from "../brief/exchange-lines";
import { lineWords, shorten } from "../brief/line-words";
import { findProperty, type Frontmatter } from "../contacts/property-key";
import { dayIn } from "../contacts/read-value";
import type { CalendarDay } from "../day/calendar-day";
import type { Interaction } from "../interactions/interaction";
import type { Meeting } from "../interactions/meeting";
import { readBody } from "../notes/edit-body";
import { passedIn } from "../notes/follow-through-properties";
import { readMeetingContent } from "../notes/read-meeting-content";
import { dueDayOf, wordsOfTask } from "../notes/task-line";
import type { Goal, GoalKind } from "../reconnections/goal";
import type { ContactFacts } from "../reconnections/ranking-input";
import type { Coverage } from "./coverage";
import type { GoalExchange, GoalGift, GoalPage, GoalPerson, GoalStep } from "./goal-page";

/** A meeting for the goal with the paths of its contacts. */
export interface GoalMeeting {
	readonly meeting: Meeting;
	readonly contacts: readonly string[];
}

/** What a goal's page is made of. */
export interface GoalPageInput {
	readonly goal: Goal;
	readonly today: CalendarDay;
	readonly coverage: Coverage;
	/** Facts of the contacts whose notes name the goal. */
	readonly people: readonly ContactFacts[];
	/** All meetings for it, days to come included. */
	readonly meetings: readonly GoalMeeting[];
	/** Active contacts with the last exchange of each, in any order. */
	readonly lastExchanges: readonly { readonly path: string; readonly last: CalendarDay }[];
	/** Texts of the notes named by `notesOfGoal`, as far as there are. */
	readonly texts: NoteTexts;
	/** What the front matter of a note holds. */
	readonly frontmatter: (path: string) => Frontmatter;
	/** How strong the user's own tie with a contact is, 0 to 1. */
	readonly strength: (path: string) => number;
	/** The day the goal's file was made, when it is known. */
	readonly made: CalendarDay | null;
}

const EXCHANGES = 5;
const GIFTS = 20;
const MEETINGS_WITH_STEPS = 3;
/** Of so many who were in touch last the strongest ties come first: thousands would take their time, and nobody reads on. */
const WEIGHED = 200;
/** Goals that change what the user does: who was not told since knows them by what they did before. */
const NEW_LABEL: readonly GoalKind[] = ["job", "business", "expertise", "project"];
const OPEN_TASK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ /]\][ \t]/;

/** Paths of the notes whose words a goal's page needs: its own, those of the last meetings, and of what was received. */
export function notesOfGoal({ goal, today, people, meetings }: Pick<GoalPageInput, "goal" | "today" | "people" | "meetings">): readonly string[] {
	return [...new Set([
		goal.path,
		...pastOf(meetings, today).slice(0, EXCHANGES).map(({ meeting }) => meeting.path),
		...pastOf(meetings, today).filter(({ meeting }) => meeting.received).slice(0, GIFTS).map(({ meeting }) => meeting.path),
		...people.flatMap(({ interactions }) => giftsAmong(interactions, today).flatMap(({ entries }) => entries.map(({ source }) => source.path))),
	])];
}

/** All that is worth a look at a goal. */
export function makeGoalPage(input: GoalPageInput): GoalPage {
	const { goal, today, coverage, people, meetings, texts } = input;
	const past = pastOf(meetings, today);
	const began = beginningOf(input);
	return {
		path: goal.path,
		goal,
		began,
		coverage,
		people: people.map((one) => personOf(one, today)).sort(byPlan),
		planned: meetings.filter(({ meeting }) => meeting.day > today).map((one) => exchangeOf(one, texts)).sort((one, other) => compare(one.day, other.day)),
		exchanges: past.slice(0, EXCHANGES).map((one) => exchangeOf(one, texts)),
		exchangeCount: past.length,
		received: receivedFor(input, past, began),
		nextSteps: [...tasksOf(goal, texts), ...past.slice(0, MEETINGS_WITH_STEPS).flatMap(({ meeting: { path } }) => stepsOf(path, texts))],
		oldLabel: began === null ? [] : knownFromBefore(input, began),
		notes: notesOfGoal(input),
	};
}

function pastOf(meetings: readonly GoalMeeting[], today: CalendarDay): readonly GoalMeeting[] {
	return meetings.filter(({ meeting }) => meeting.day <= today)
		.sort((one, other) => compare(other.meeting.day, one.meeting.day) || compare(one.meeting.path, other.meeting.path));
}

/** Since when a goal is one: as its note says, else since the first day of its log or meetings, or since its file is there. */
function beginningOf({ goal: { path }, frontmatter, texts, meetings, today, made }: GoalPageInput): CalendarDay | null {
	const said = dayIn(findProperty(frontmatter(path), "added")?.value);
	const days = [...datedItems(texts.get(path) ?? "").map(({ day }) => day), ...meetings.map(({ meeting }) => meeting.day), ...(made === null ? [] : [made])];
	// A file that was copied is younger than what it tells.
	return said ?? days.filter((day) => day <= today).sort()[0] ?? null;
}

function personOf({ contact: { path, nextContact, approach }, interactions }: ContactFacts, today: CalendarDay): GoalPerson {
	const last = interactions.find(({ day }) => day <= today) ?? null;
	const isMet = nextContact !== null && last !== null && last.day >= nextContact;
	const next = isMet ? null : nextContact;
	return { path, next, approach: next === null ? null : approach, last: last?.day ?? null, lastChannel: last?.channel ?? null };
}

function byPlan(one: GoalPerson, other: GoalPerson): number {
	return compare(one.next ?? LAST, other.next ?? LAST) || compare(other.last ?? "", one.last ?? "") || compare(one.path, other.path);
}

function exchangeOf({ meeting, contacts }: GoalMeeting, texts: NoteTexts): GoalExchange {
	const { day, channel, path } = meeting;
	const { source, text } = readExchange(asInteraction(meeting), texts);
	return { day, channel, contacts, path, line: source.line, text };
}

/** A meeting as what happened on its day, told by its note. */
function asInteraction({ path, day, channel, gave, received, asked }: Meeting): Interaction {
	const known = { day, channel, gave, received, asked, from: null };
	return { ...known, entries: [{ ...known, source: { kind: "meeting", path, line: null }, people: 1, goal: null }] };
}

/** What meetings for the goal brought, and what its people gave since it began. */
function receivedFor({ people, texts, frontmatter, today }: GoalPageInput, past: readonly GoalMeeting[], began: CalendarDay | null): readonly GoalGift[] {
	const inMeetings = past.filter(({ meeting }) => meeting.received).slice(0, GIFTS).flatMap(({ meeting: { path, day }, contacts }) => {
		const things = passedIn(frontmatter(path), "received");
		return (things.length === 0 ? [""] : things).map((text): GoalGift => ({ day, contacts, path, line: null, text: shorten(text) }));
	});
	const elsewhere = people.flatMap(({ contact, interactions }) => giftsAmong(interactions, today)
		.filter(({ day, entries }) => began !== null && day >= began && entries.every((entry) => entry.goal === null))
		.map((one): GoalGift => {
			const { source, text } = readExchange(one, texts);
			return { day: one.day, contacts: [contact.path], path: source.path, line: source.line, text };
		}));
	return [...inMeetings, ...elsewhere].sort((one, other) => compare(other.day, one.day)).slice(0, GIFTS);
}

function giftsAmong(interactions: readonly Interaction[], today: CalendarDay): readonly Interaction[] {
	return interactions.filter(({ day, received }) => received && day <= today).slice(0, EXCHANGES);
}

/** The open tasks of the goal's own note, those with a day first. */
function tasksOf({ path }: Goal, texts: NoteTexts): readonly GoalStep[] {
	const { lines, isVerbatim } = readBody(texts.get(path) ?? "");
	const steps = lines.flatMap((written, line): GoalStep[] => {
		const text = !OPEN_TASK.test(written) || isVerbatim(line) ? null : wordsOfTask(written);
		return text === null || text === "" ? [] : [{ path, line, text: shorten(text), day: dueDayOf(written) }];
	});
	return steps.sort((one, other) => compare(one.day ?? LAST, other.day ?? LAST));
}

function stepsOf(path: string, texts: NoteTexts): readonly GoalStep[] {
	return readMeetingContent(texts.get(path) ?? "").nextSteps.map(({ line, text }) => ({ path, line, text: shorten(lineWords(text, null)), day: null }));
}

function knownFromBefore({ goal: { kind, status }, lastExchanges, strength }: GoalPageInput, began: CalendarDay): readonly string[] {
	if (!NEW_LABEL.includes(kind) || status === "done" || status === "dropped") return [];
	const known = lastExchanges.filter(({ last }) => last < began)
		.sort((one, other) => compare(other.last, one.last) || compare(one.path, other.path))
		.map(({ path }) => path);
	const weighed = known.slice(0, WEIGHED).map((path) => ({ path, own: strength(path) }));
	return [...weighed.sort((one, other) => other.own - one.own).map(({ path }) => path), ...known.slice(WEIGHED)];
}

const LAST = "9999-99-99";

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
