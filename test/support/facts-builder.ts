import { DEFAULT_CIRCLES } from "../../src/domain/contacts/circle";
import type { Contact } from "../../src/domain/contacts/contact";
import type { Interaction } from "../../src/domain/interactions/interaction";
import type { Goal } from "../../src/domain/reconnections/goal";
import type { Owed } from "../../src/domain/reconnections/owed";
import type { ContactFacts, RankingSettings } from "../../src/domain/reconnections/ranking-input";
import { createRankingContext, type RankingContext } from "../../src/domain/reconnections/ranking-context";
import { aContact } from "./contact-builder";
import { day } from "./day";
import { anInteraction } from "./interaction-builder";

interface GivenFacts extends Partial<Omit<ContactFacts, "contact" | "interactions">> {
	/** Interactions, or the days of such as nothing more is known of; in any order. */
	readonly on?: readonly (Interaction | string)[];
}

/** What is known of a contact: nothing but what the test says. */
export function factsOf(contact: Partial<Contact>, { on = [], ...given }: GivenFacts = {}): ContactFacts {
	const interactions = on
		.map((one) => (typeof one === "string" ? anInteraction(one) : one))
		.sort((one, other) => (one.day < other.day ? 1 : -1));
	return { contact: aContact(contact), interactions, owed: [], doneDays: [], goals: [], ...given };
}

/** The settings a vault starts with. */
export const SETTINGS: RankingSettings = {
	circles: DEFAULT_CIRCLES, weeklyBudget: 5, monthlyRoutine: 1, weekStart: "monday",
};

/** The context of a day under the settings a vault starts with. */
export function contextOn(today: string, goals: readonly Goal[] = []): RankingContext {
	return createRankingContext(SETTINGS, goals, day(today));
}

/** A promise without a due day, unless the test says otherwise. */
export function anOwed(given: Partial<Owed> = {}): Owed {
	return {
		kind: "promise", path: "People/Claire Fontaine.md", line: 7, contacts: ["People/Claire Fontaine.md"],
		text: "send the slides", due: null, since: null, channel: null, ...given,
	};
}

/** An active goal that asks for nothing, unless the test says otherwise. */
export function aGoal(given: Partial<Goal> = {}): Goal {
	const name = given.name ?? "New job";
	return {
		path: `Goals/${name}.md`, name, kind: "job", deadline: null, sectors: [], needs: [], status: "active", ...given,
	};
}
