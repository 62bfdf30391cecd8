import fc from "fast-check";
import { expect, test } from "vitest";
import { ContactGraph, type ContactTies } from "../../../src/domain/network/contact-graph";
import type { CalendarDay } from "../../../src/domain/day/calendar-day";
import { day } from "../../support/day";

const PEOPLE = "ABCDEFGH".split("");
const person = fc.constantFrom(...PEOPLE);
const some = (of: fc.Arbitrary<string>, maxLength: number) => fc.array(of, { maxLength });
const place = fc.constantFrom("Acme", "ACME", "[[Beta]]", "Gamma");
const ties: fc.Arbitrary<ContactTies> = fc.record({
	// Few know many: else everyone knows everyone, and nobody connects them.
	knows: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(PEOPLE, { minLength: 4 }) }), introducedBy: some(person, 1), links: some(person, 2),
	companies: some(place, 2), formerCompanies: some(place, 1),
	sectors: some(fc.constantFrom("law", "art", "Law"), 1),
});
const on = fc.constantFrom("2026-05-01", "2026-05-20").map(day);

/** What a vault of these would say: what stands last counts. */
interface State {
	readonly contacts: Map<string, ContactTies>;
	readonly meetings: Map<string, readonly [CalendarDay, readonly string[]]>;
	readonly organizations: Set<string>;
}
type Change = (graph: ContactGraph, state: State) => void;

const changes: fc.Arbitrary<Change> = fc.oneof(
	{ weight: 8, arbitrary: fc.tuple(person, ties).map(([path, said]): Change => (graph, { contacts, meetings }) => {
		graph.addContact(path);
		graph.tieContact(path, said);
		contacts.set(path, said);
		// Whoever named somebody who came says so again, as the index sees to.
		for (const [other, saidBefore] of contacts) graph.tieContact(other, saidBefore);
		for (const [note, [when, who]] of meetings) graph.putMeeting(note, when, who);
	}) },
	{ weight: 1, arbitrary: person.map((path): Change => (graph, { contacts }) => {
		graph.dropContact(path);
		contacts.delete(path);
	}) },
	{ weight: 3, arbitrary: fc.tuple(fc.constantFrom("m1", "m2", "m3"), on, some(person, 4)).map(([note, when, who]): Change => (graph, { meetings }) => {
		graph.putMeeting(note, when, who);
		meetings.set(note, [when, who]);
	}) },
	{ weight: 1, arbitrary: fc.constantFrom("m1", "m2", "m3").map((note): Change => (graph, { meetings }) => {
		graph.dropMeeting(note);
		meetings.delete(note);
	}) },
	{ weight: 1, arbitrary: fc.tuple(fc.constantFrom("x/Acme.md", "y/Acme.md", "Beta.md"), fc.boolean()).map(([note, comes]): Change => (graph, { organizations }) => {
		if (comes) {
			graph.addOrganization(note);
			organizations.add(note);
		} else {
			graph.dropOrganization(note);
			organizations.delete(note);
		}
	}) },
);

function fresh({ contacts, meetings, organizations }: State): ContactGraph {
	const graph = new ContactGraph();
	graph.setDay(day("2026-05-12"));
	for (const path of contacts.keys()) graph.addContact(path);
	for (const note of organizations) graph.addOrganization(note);
	for (const [path, said] of contacts) graph.tieContact(path, said);
	for (const [note, [when, who]] of meetings) graph.putMeeting(note, when, who);
	return graph;
}

function answersOf(graph: ContactGraph): unknown {
	return {
		people: PEOPLE.map((path) => [path, graph.neighbours(path), PEOPLE.map((other) => graph.tie(path, other))]),
		organizations: [...graph.organizations()].sort((one, other) => (one.key < other.key ? -1 : 1)),
	};
}

test("after any changes the graph says what a new one would, and names everyone who is another bridge now", () => {
	fc.assert(fc.property(fc.array(changes, { minLength: 10, maxLength: 30 }), fc.nat(3), (all, ask) => {
		const graph = new ContactGraph();
		graph.setDay(day("2026-05-12"));
		const state: State = { contacts: new Map(), meetings: new Map(), organizations: new Set() };
		const told = new Map<string, unknown>();
		all.forEach((change, at) => {
			change(graph, state);
			for (const path of graph.takeChangedBridges()) told.set(path, graph.bridge(path));
			for (const path of told.keys()) if (!graph.has(path)) told.delete(path);
			if (at % 4 === ask) for (const path of state.contacts.keys()) told.set(path, graph.bridge(path));
		});
		const anew = fresh(state);
		expect(answersOf(graph)).toEqual(answersOf(anew));
		for (const [path, bridge] of told) expect([path, bridge]).toEqual([path, anew.bridge(path)]);
	}), { numRuns: 200 });
});
