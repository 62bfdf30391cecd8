import { describe, expect, test } from "vitest";
import { day } from "../../support/day";
import { type GivenTies, networkOf, pathOf } from "../../support/network-builder";

/** Most people's notes name one other. */
const OTHERS = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Person ${at}`, { knows: [`Friend ${at}`] }]));
const between = (people: Readonly<Record<string, GivenTies>>, meetings: Parameters<typeof networkOf>[1] = []) =>
	networkOf({ ...OTHERS, ...people }, meetings).bridge(pathOf("Ann"));
const FOUR = ["Bob", "Cleo", "Dan", "Eve"];

describe("a bridge connects people who do not know each other", () => {
	test.each<[string, Readonly<Record<string, GivenTies>>]>([
		["four who know nobody else", { Ann: { knows: FOUR } }],
		["four who say so themselves, or were introduced", { Bob: { knows: ["Ann"] }, Cleo: { introducedBy: ["Ann"] }, Ann: { knows: ["Dan"], introducedBy: ["Eve"] } }],
		["two teams of three", {
			Ann: { knows: [...FOUR, "Finn", "Gus"] }, Bob: { knows: ["Cleo", "Dan"] }, Cleo: { knows: ["Dan"] }, Eve: { companies: ["Acme"] }, Finn: { companies: ["Acme"] }, Gus: { companies: ["Acme"] },
		}],
		["four whose notes link to each other, and who left the same place", {
			Ann: { knows: FOUR }, Bob: { links: ["Cleo"], former: ["Acme"] }, Dan: { former: ["Acme"] }, Eve: { companies: ["Acme"] },
		}],
	])("%s", (_what, people) => {
		expect(between(people)).toEqual({ code: "bridge", between: null });
	});

	test("people met together know each other, those met one by one do not", () => {
		expect(between({}, FOUR.map((name, at) => [`2026-05-0${at + 1}`, "Ann", name] as const))).not.toBeNull();
		expect(between({}, [["2026-05-01", "Ann", ...FOUR, "Finn"]])).toBeNull();
	});
});

test.each<[string, Readonly<Record<string, GivenTies>>]>([
	["three", { Ann: { knows: FOUR.slice(1) } }],
	["four of whom two know each other", { Ann: { knows: FOUR }, Bob: { knows: ["Cleo"] } }],
	["four colleagues", { Ann: { knows: FOUR }, ...Object.fromEntries(FOUR.map((name) => [name, { companies: ["Acme"] }])) }],
	["whom notes only link to", { Ann: { links: FOUR } }],
	["colleagues one has not met", { Ann: { companies: ["Acme"] }, ...Object.fromEntries(FOUR.map((name) => [name, { companies: ["Acme"] }])) }],
	["a team of eight and two others", {
		Ann: { knows: [..."ABCDEFGHIJ"] }, ...Object.fromEntries([..."ABCDEFGH"].map((name) => [name, { companies: ["Acme"] }])),
	}],
])("no bridge: %s", (_what, people) => {
	expect(between(people)).toBeNull();
});

describe("the worlds it connects", () => {
	test.each<[string, Readonly<Record<string, GivenTies>>, readonly [string, string] | null]>([
		["sectors, the largest group's first", { Bob: { sectors: ["law"] }, Cleo: { sectors: ["health"] }, Dan: { sectors: ["Health"] }, Eve: {} }, ["Health", "law"]],
		["where there is no sector, organisations", { Bob: { companies: ["[[Firms/Acme]]"] }, Cleo: { sectors: ["law"] }, Dan: {}, Eve: {} }, ["Acme", "law"]],
		["who works for themselves has none", { Bob: { companies: ["Freelance"] }, Cleo: { companies: ["Freelance"] }, Dan: { sectors: ["law"] }, Eve: {} }, null],
		["one world is none", { Bob: { sectors: ["énergie"] }, Cleo: { sectors: ["Energie"] }, Dan: {}, Eve: {} }, null],
		["a group is what most in it are", {
			Bob: { sectors: ["law"], knows: ["Cleo", "Dan"] }, Cleo: { sectors: ["art"] }, Dan: { sectors: ["art"] }, Eve: { sectors: ["law"] }, Finn: { sectors: ["sport"] }, Gus: { sectors: ["law"] },
		}, ["art", "law"]],
	])("%s", (_what, people, worlds) => {
		expect(between({ Ann: { knows: [...FOUR, "Finn", "Gus"] }, ...people })).toEqual({ code: "bridge", between: worlds });
	});
});

describe("who is another bridge after a change, of those one was told about", () => {
	const told = (network: ReturnType<typeof networkOf>): ReturnType<typeof networkOf> => {
		for (const path of network.contacts()) network.bridge(path);
		return network;
	};
	const none = { knows: [], introducedBy: [], links: [], companies: [], formerCompanies: [], sectors: [] };

	test("the one whose people change", () => {
		const network = told(networkOf({ Ann: { knows: FOUR }, Bob: {} }));
		network.tieContact(pathOf("Bob"), { ...none, knows: [pathOf("Cleo")] });
		expect(network.takeChangedBridges()).toEqual([pathOf("Ann")]);
		expect(network.bridge(pathOf("Ann"))).toBeNull();
		expect(network.takeChangedBridges()).toEqual([]);
	});

	test("nobody where it makes no difference", () => {
		const network = told(networkOf({ Ann: { knows: [...FOUR, "Finn", "Gus"] } }));
		network.tieContact(pathOf("Bob"), { ...none, knows: [pathOf("Cleo")] });
		expect(network.takeChangedBridges()).toEqual([]);
	});

	test("when a meeting was none", () => {
		const network = told(networkOf({ Ann: { knows: FOUR.slice(1) } }, [["2026-05-01", "Ann", "Bob"]]));
		network.dropMeeting("Meetings/0.md");
		expect(network.takeChangedBridges()).toEqual([pathOf("Ann")]);
	});

	test("when a company grows so large that its people need not know each other", () => {
		const staff = Array.from({ length: 196 }, (_, at) => [`Person ${at}`, { companies: ["Acme"] }] as const);
		const network = told(networkOf({ Ann: { knows: FOUR }, ...Object.fromEntries([...FOUR.map((name) => [name, { companies: ["Acme"] }] as const), ...staff]) }));
		expect(network.bridge(pathOf("Ann"))).toBeNull();
		network.addContact("New.md");
		network.tieContact("New.md", { ...none, companies: ["Acme"] });
		expect(network.takeChangedBridges()).toEqual([pathOf("Ann")]);
	});

	test("when others come to know as many", () => {
		const network = told(networkOf({ Ann: { knows: FOUR }, Zoe: {} }));
		network.tieContact(pathOf("Zoe"), { ...none, knows: FOUR.map(pathOf) });
		expect(network.takeChangedBridges()).toEqual([pathOf("Ann")]);
	});

	test("when a day goes by, everyone is asked anew", () => {
		const network = networkOf({ Ann: { knows: FOUR.slice(1) } }, [["2026-05-20", "Ann", "Bob"]]);
		network.setDay(day("2026-05-19"));
		expect(network.bridge(pathOf("Ann"))).toBeNull();
		network.setDay(day("2026-05-20"));
		expect(network.bridge(pathOf("Ann"))).not.toBeNull();
	});
});
