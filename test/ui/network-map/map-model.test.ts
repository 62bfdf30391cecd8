import { describe, expect, it } from "vitest";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import type { Contact } from "../../../src/domain/contacts/contact";
import { ContactGraph } from "../../../src/domain/network/contact-graph";
import { messagesFor } from "../../../src/i18n";
import { NO_FILTERS } from "../../../src/ui/network-map/map-filters";
import { MapModel, type MapChoice } from "../../../src/ui/network-map/map-model";
import type { MapPort } from "../../../src/ui/network-map/map-port";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";
import { networkOf, pathOf } from "../../support/network-builder";

const EN = messagesFor("en");
const ALL: MapChoice = { by: "sector", filters: NO_FILTERS, query: "", path: [] };

function portOf(contacts: readonly Contact[], given: Partial<MapPort> = {}): MapPort {
	const nothing = (): void => undefined;
	return {
		messages: () => EN, today: () => day("2026-06-11"), circles: () => DEFAULT_CIRCLES, contacts: () => contacts,
		contact: (path) => contacts.find((one) => one.path === path) ?? null, reconnection: () => null, strength: () => 0.5,
		network: () => new ContactGraph(), open: nothing, menu: nothing, best: () => null, introductions: async () => null,
		introduce: { open: nothing, request: nothing, write: nothing, worked: nothing, followUp: nothing },
		save: nothing, ready: Promise.resolve(), onChange: () => nothing, ...given,
	};
}

function read(contacts: readonly Contact[], choice: Partial<MapChoice> = {}, given: Partial<MapPort> = {}): MapModel {
	const model = new MapModel(portOf(contacts, given));
	model.read();
	model.choose({ ...ALL, ...choice });
	return model;
}

const PEOPLE = [
	aContact({ name: "Ada", circle: "inner", sectors: ["Energy"] }),
	aContact({ name: "Ben", circle: "watch", sectors: ["Energy"] }),
	aContact({ name: "Cleo", network: "target" }),
	aContact({ name: "Dora", status: "archived" }),
];

describe("the model of the map", () => {
	it("puts each into the ring of their circle, and the watched and those without one beyond them", () => {
		const { people } = read(PEOPLE);
		expect(people.map(({ name, ring }) => [name, ring])).toEqual([["Ada", 0], ["Ben", 4], ["Cleo", 4]]);
	});

	it("names rings and parts", () => {
		const { ringNames, sliceNames } = read(PEOPLE).scene(null, [], EN);
		expect(ringNames).toEqual(["Inner", "Close", "Active", "Wide", EN.map.beyond]);
		expect(sliceNames).toEqual(["Energy", EN.map.none.sector]);
	});

	it("needs no name for the only part there is", () => {
		expect(read([aContact({ name: "Ada" })]).scene(null, [], EN).sliceNames).toEqual([""]);
	});

	it("begins with sectors where notes have them, else with companies", () => {
		expect(read(PEOPLE).firstArrangement()).toBe("sector");
		expect(read([aContact({ name: "Ada", companies: ["Halden"] })]).firstArrangement()).toBe("company");
	});

	it("shows who is on a path whatever the filters", () => {
		const path = [pathOf("Ben"), pathOf("Cleo")];
		const model = read(PEOPLE, { filters: { ...NO_FILTERS, circle: "inner" }, path });
		expect(model.shown.map(({ name }) => name)).toEqual(["Ada", "Ben", "Cleo"]);
		expect(model.scene(null, path, EN).path).toEqual(path);
	});

	it("draws no path through somebody who is gone", () => {
		const path = [pathOf("Gone"), pathOf("Cleo")];
		expect(read(PEOPLE, { path }).scene(null, path, EN).path).toEqual([]);
	});

	it("tells the ties of the contact in focus to those shown, the strongest first", () => {
		const network = networkOf({ Ada: { knows: ["Ben"], links: ["Cleo", "Unknown"] } });
		const { ties } = read(PEOPLE, {}, { network: () => network }).scene(pathOf("Ada"), [], EN);
		expect(ties.map(({ dot }) => dot.person.name)).toEqual(["Ben", "Cleo"]);
	});

	it("hints at the best way to a target in focus, unless a path is drawn", () => {
		const best = { via: [pathOf("Ada")], target: pathOf("Cleo"), strength: 0.4, steps: [] };
		const path = [pathOf("Ben"), pathOf("Cleo")];
		const model = read(PEOPLE, { path }, { best: () => best });
		expect(model.scene(pathOf("Cleo"), [], EN).hint).toEqual([pathOf("Ada"), pathOf("Cleo")]);
		expect(model.scene(pathOf("Cleo"), path, EN).hint).toEqual([]);
	});

	it("names communities by who is connected best in them", () => {
		const network = networkOf({ Ada: { knows: ["Ben", "Cleo"] }, Eve: {} });
		const contacts = ["Ada Lovelace", "Ben", "Cleo", "Eve"].map((name) => aContact({ name, path: pathOf(name.split(" ")[0] ?? "") }));
		const { sliceNames } = read(contacts, { by: "community" }, { network: () => network }).scene(null, [], EN);
		expect(sliceNames).toEqual([EN.map.around("Ada"), EN.map.none.community]);
	});

	it("moves nobody when a note changes in what has no place on the map", () => {
		let contacts: readonly Contact[] = PEOPLE;
		const model = new MapModel(portOf([], { contacts: () => contacts }));
		model.read();
		model.choose(ALL);
		const before = model.scene(null, [], EN).layout;
		contacts = PEOPLE.map((contact) => ({ ...contact, role: "Engineer" }));
		model.read();
		model.choose(ALL);
		expect(model.scene(null, [], EN).layout).toBe(before);
		expect(model.dot(pathOf("Ada"))?.person.contact.role).toBe("Engineer");
	});
});
