import { ContactGraph } from "../../src/domain/network/contact-graph";
import { day } from "./day";

/** What the note of somebody says of others, by name, and where they are and were, the current place first. */
export interface GivenTies {
	readonly knows?: readonly string[];
	readonly introducedBy?: readonly string[];
	readonly links?: readonly string[];
	readonly companies?: readonly string[];
	readonly former?: readonly string[];
	readonly sectors?: readonly string[];
}

/** A meeting on a day, of people by name. */
export type GivenMeeting = readonly [on: string, ...people: readonly string[]];

/** The path of a person by name. */
export const pathOf = (name: string): string => `People/${name}.md`;

/** A network of people by name; those who are only named by others are contacts as well. */
export function networkOf(people: Readonly<Record<string, GivenTies>>, meetings: readonly GivenMeeting[] = []): ContactGraph {
	const graph = new ContactGraph();
	for (const [name, { knows = [], introducedBy = [], links = [] }] of Object.entries(people)) {
		for (const one of [name, ...knows, ...introducedBy, ...links]) graph.addContact(pathOf(one));
	}
	for (const [, ...names] of meetings) for (const name of names) graph.addContact(pathOf(name));
	for (const [name, given] of Object.entries(people)) {
		graph.tieContact(pathOf(name), {
			knows: (given.knows ?? []).map(pathOf),
			introducedBy: (given.introducedBy ?? []).map(pathOf),
			links: (given.links ?? []).map(pathOf),
			companies: given.companies ?? [],
			formerCompanies: given.former ?? [],
			sectors: given.sectors ?? [],
		});
	}
	meetings.forEach(([on, ...names], at) => graph.putMeeting(`Meetings/${at}.md`, day(on), names.map(pathOf)));
	return graph;
}
