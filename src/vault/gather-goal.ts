import type { Frontmatter } from "../domain/contacts/property-key";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { GoalPage } from "../domain/goals/goal-page";
import { makeGoalPage, notesOfGoal } from "../domain/goals/make-goal-page";
import type { Goal } from "../domain/reconnections/goal";
import type { ContactFacts } from "../domain/reconnections/ranking-input";
import { coverageOf } from "./coverage-of";
import type { NoteReading } from "./note-reading";

/** What a goal's page is gathered from: beside the words of notes what the app knows of them. */
export interface GoalReading extends NoteReading {
	/** The properties of a note; empty when there are none. */
	readonly frontmatter: (path: string) => Frontmatter;
	/** The day a note's file was made; null when there is none at the path. */
	readonly madeOn: (path: string) => CalendarDay | null;
}

/** The page of a goal as of now, by the path of its note; null when the path holds none. */
export async function gatherGoal({ index, read, frontmatter, madeOn }: GoalReading, path: string): Promise<GoalPage | null> {
	const goal = index.goals().find((one) => one.path === path) ?? null;
	const coverage = coverageOf(index, path);
	if (goal === null || coverage === null) return null;
	// All is asked for at one moment: what changes while notes are read is told by the next page.
	const known = {
		goal,
		coverage,
		today: index.today(),
		people: peopleOf(index, goal),
		meetings: index.meetingsFor(path),
		lastExchanges: lastExchangesIn(index),
	};
	const texts = new Map<string, string>();
	await Promise.all(notesOfGoal(known).map(async (note) => {
		const text = await read(note);
		if (text !== null) texts.set(note, text);
	}));
	return makeGoalPage({ ...known, texts, frontmatter, made: madeOn(path), strength: (contact) => index.strength(contact) });
}

/** Those whose notes name the goal. */
function peopleOf(index: NoteReading["index"], goal: Goal): readonly ContactFacts[] {
	const people: ContactFacts[] = [];
	for (const { path, goals, status } of index.everyone()) {
		if (goals.length === 0 || status === "archived") continue;
		const facts = index.facts(path);
		if (facts?.goals.some((one) => one.path === goal.path) === true) people.push(facts);
	}
	return people;
}

function lastExchangesIn(index: NoteReading["index"]): readonly { readonly path: string; readonly last: CalendarDay }[] {
	return index.reconnections().flatMap(({ path, last }) => {
		const contact = last === null ? null : index.contact(path);
		return last === null || contact?.status !== "active" || contact.network === "target" ? [] : [{ path, last }];
	});
}
