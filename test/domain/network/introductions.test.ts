import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIntroductions } from "../../../src/domain/network/introductions";
import { TIE_KINDS, type TieKind } from "../../../src/domain/network/network";
import { aNetwork, type GivenTie } from "../../support/tie-network";

type Own = Readonly<Record<string, number>>;

const ownOf = (own: Own) => (path: string): number => own[path] ?? 0;
const waysTo = (ties: readonly GivenTie[], own: Own, targets: readonly string[] = ["Nadia"]): readonly string[] =>
	findIntroductions(aNetwork(ties), targets, ownOf(own)).map(({ via, target }) => [...via, target].join(" > "));

interface HandMade {
	readonly why: string;
	readonly ties: readonly GivenTie[];
	/** The user's own ties: about 0.9 a close friend met often, 0.6 well kept, 0.4 now and then, 0.2 hardly known, 0.05 never met. */
	readonly own: Own;
	readonly best: string;
}

/** Small networks written by hand, each with the introducer whom a thoughtful person would choose to meet Nadia. */
const HAND_MADE: readonly HandMade[] = [
	{
		why: "of two who both know her, the one the user talks with",
		ties: [["Claire", "Nadia", "knows"], ["Tom", "Nadia", "knows"]],
		own: { Claire: 0.7, Tom: 0.2, Nadia: 0.1 },
		best: "Claire > Nadia",
	},
	{
		why: "a good friend who hardly knows her is no better than a fair acquaintance who knows her well",
		ties: [["Claire", "Nadia", "link"], ["Peter", "Nadia", "knows"]],
		own: { Claire: 0.9, Peter: 0.4, Nadia: 0.1 },
		best: "Peter > Nadia",
	},
	{
		why: "someone who sat in four meetings with her, before someone whose employer had her years ago",
		ties: [["Peter", "Nadia", "meeting", 0.65], ["Claire", "Nadia", "former-organization"]],
		own: { Peter: 0.5, Claire: 0.8, Nadia: 0.1 },
		best: "Peter > Nadia",
	},
	{
		why: "two trusting steps, where the only direct one is a stranger's",
		ties: [["Hélène", "Peter", "knows"], ["Peter", "Nadia", "knows"], ["Max", "Nadia", "organization"]],
		own: { Hélène: 0.8, Peter: 0.1, Max: 0.05, Nadia: 0.1 },
		best: "Hélène > Peter > Nadia",
	},
	{
		why: "one step, though two strong ones lead there as well: nobody is bothered needlessly",
		ties: [["Hélène", "Peter", "knows"], ["Peter", "Nadia", "knows"]],
		own: { Hélène: 0.9, Peter: 0.6, Nadia: 0.1 },
		best: "Peter > Nadia",
	},
	{
		why: "the acquaintance who knows her, though a close friend of both could ask for the user",
		ties: [["Hélène", "Amélie", "knows"], ["Hélène", "Camille", "knows"], ["Amélie", "Nadia", "knows"], ["Camille", "Nadia", "knows"]],
		own: { Hélène: 0.67, Amélie: 0.31, Camille: 0.2, Nadia: 0.1 },
		best: "Amélie > Nadia",
	},
	{
		why: "her colleague of today, before one of a link in a note",
		ties: [["Inès", "Nadia", "organization"], ["Tom", "Nadia", "link"]],
		own: { Inès: 0.5, Tom: 0.6, Nadia: 0.1 },
		best: "Inès > Nadia",
	},
	{
		why: "who introduced her to others already, before a friend who was once in a room with her",
		ties: [["Grace", "Nadia", "introduced-by"], ["Claire", "Nadia", "meeting"]],
		own: { Grace: 0.5, Claire: 0.8, Nadia: 0.1 },
		best: "Grace > Nadia",
	},
	{
		why: "not the one who disappeared, however close they were",
		ties: [["Robert", "Nadia", "knows"], ["Inès", "Nadia", "organization"]],
		own: { Robert: 0, Inès: 0.4, Nadia: 0.1 },
		best: "Inès > Nadia",
	},
	{
		why: "past a hub that everyone knows and the user does not, through the friend who knows it",
		ties: [
			["Hub", "Nadia", "knows"], ["Claire", "Hub", "knows"], ["Tom", "Hub", "link"],
			...Array.from({ length: 30 }, (_, at): GivenTie => [`Guest ${at}`, "Hub", "meeting"]),
		],
		own: { Hub: 0.05, Claire: 0.6, Tom: 0.9, Nadia: 0.1, "Guest 0": 0.5 },
		best: "Claire > Hub > Nadia",
	},
	{
		why: "who spans two worlds: the former colleague who left for her company, before a chain of acquaintances",
		ties: [
			["Daniel", "Nadia", "organization"], ["Sofia", "Marc", "meeting"], ["Marc", "Nadia", "meeting"], ["Priya", "Sofia", "knows"],
		],
		own: { Daniel: 0.4, Priya: 0.9, Sofia: 0.3, Marc: 0.1, Nadia: 0.05 },
		best: "Daniel > Nadia",
	},
];

describe("the introducer a thoughtful person would choose", () => {
	it.each(HAND_MADE)("$why", ({ ties, own, best }) => {
		expect(waysTo(ties, own)[0]).toBe(best);
	});
});

describe("findIntroductions", () => {
	it("finds nobody without ties, for nobody, and for who is not there", () => {
		expect(waysTo([], {})).toEqual([]);
		expect(waysTo([["Claire", "Tom", "knows"]], { Claire: 1, Tom: 1 })).toEqual([]);
		expect(waysTo([["Claire", "Nadia", "knows"]], { Claire: 1 }, [])).toEqual([]);
	});

	it("goes through two people at most", () => {
		const chain: readonly GivenTie[] = [["A", "B", "knows"], ["B", "C", "knows"], ["C", "Nadia", "knows"]];
		expect(waysTo(chain, { A: 1, B: 0.5, C: 0.01 })).toEqual(["B > C > Nadia", "C > Nadia"]);
	});

	it("tells each step with its tie, and what the whole is worth", () => {
		const [way] = findIntroductions(aNetwork([["Hélène", "Peter", "knows"], ["Peter", "Nadia", "meeting"]]), ["Nadia"], ownOf({ Hélène: 0.8, Peter: 0.1 }));
		expect(way).toMatchObject({
			via: ["Hélène", "Peter"],
			target: "Nadia",
			steps: [{ from: null, to: "Hélène", tie: null }, { from: "Hélène", to: "Peter" }, { from: "Peter", to: "Nadia" }],
		});
		expect(way?.steps[2]?.tie?.sources[0]?.kind).toBe("meeting");
		expect(way?.strength).toBeCloseTo(0.8 * 0.7 * 0.8 * 0.7 * 0.35, 12);
	});

	it("asks each introducer once, and five at most", () => {
		const many = Array.from({ length: 9 }, (_, at): GivenTie => [`P${at}`, "Nadia", "knows"]);
		const own = Object.fromEntries(many.map(([name], at) => [name, 0.9 - at / 20]));
		expect(waysTo([...many, ["P0", "P1", "knows"]], own)).toEqual(["P0 > Nadia", "P1 > Nadia", "P2 > Nadia", "P3 > Nadia", "P4 > Nadia"]);
	});

	it("leads to whichever of several is nearest, and asks none of them", () => {
		const ties: readonly GivenTie[] = [["Claire", "Nadia", "link"], ["Claire", "Omar", "knows"], ["Omar", "Nadia", "knows"]];
		expect(waysTo(ties, { Claire: 0.5, Omar: 0.4, Nadia: 0.4 }, ["Nadia", "Omar"])).toEqual(["Claire > Omar"]);
	});

	it("survives someone tied to themselves, and a circle", () => {
		const ties: readonly GivenTie[] = [["Claire", "Claire", "link"], ["Nadia", "Nadia", "link"], ["Claire", "Tom", "knows"], ["Tom", "Nadia", "knows"], ["Claire", "Nadia", "link"]];
		expect(waysTo(ties, { Claire: 0.9, Tom: 0.1, Nadia: 1 })).toEqual(["Claire > Tom > Nadia", "Tom > Nadia"]);
	});

	it("finds what going through every path finds", () => {
		fc.assert(fc.property(smallNetwork, ({ ties, own, targets, limit }) => {
			const network = aNetwork(ties, PEOPLE);
			const strengthOf = (path: string): number => own[PEOPLE.indexOf(path)] ?? 0;
			const found = findIntroductions(network, targets, strengthOf, limit);
			const sought = everyPath(network.tie.bind(network), targets, strengthOf).slice(0, limit);
			expect(found.map(({ strength, via }) => (via.length > 1 ? strength * 0.75 : strength).toFixed(9))).toEqual(sought.map(({ worth }) => worth.toFixed(9)));
			expect(new Set(found.map(({ via }) => via[0])).size).toBe(found.length);
			for (const { via, target, strength } of found) {
				expect(everyPath(network.tie.bind(network), [...targets], strengthOf, false)
					.some((path) => path.names === [...via, target].join(" ") && Math.abs(path.strength - strength) < 1e-12)).toBe(true);
			}
		}), { numRuns: 300 });
	});
});

const PEOPLE = ["a", "b", "c", "d", "e", "f", "g"];
const smallNetwork = fc.record({
	ties: fc.array(
		fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...PEOPLE), fc.constantFrom<TieKind>(...TIE_KINDS), fc.constantFrom(0.1, 0.3, 0.35, 0.7, 0.8)),
		{ maxLength: 14 },
	),
	own: fc.array(fc.oneof(fc.constantFrom(0, 0.05, 0.2, 1), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 7, maxLength: 7 }),
	targets: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 3 }),
	limit: fc.integer({ min: 1, max: 6 }),
});

interface Path {
	readonly names: string;
	readonly first: string;
	readonly strength: number;
	/** Its strength, less what it costs to bother a second person. */
	readonly worth: number;
}

/** Every path of one or two people that is no detour, the best first; of each first introducer the best alone. */
function everyPath(
	tie: (one: string, other: string) => { readonly strength: number } | null, targets: readonly string[], own: (path: string) => number, isDistinct = true,
): readonly Path[] {
	const between = PEOPLE.filter((name) => !targets.includes(name) && own(name) > 0);
	const tied = (one: string, other: string): number => (one === other ? 0 : (tie(one, other)?.strength ?? 0));
	const paths = targets.flatMap((target) => between.flatMap((first) => [
		{ names: `${first} ${target}`, first, strength: own(first) * 0.7 * tied(first, target), bother: 1 },
		...between.filter((second) => second !== first && own(second) < 0.3 && own(first) * 0.7 * tied(first, second) > own(second)).map((second) => ({
			names: `${first} ${second} ${target}`, first, strength: own(first) * 0.7 * tied(first, second) * 0.7 * tied(second, target), bother: 0.75,
		})),
	])).filter(({ strength }) => strength > 0).map(({ bother, ...path }) => ({ ...path, worth: path.strength * bother })).sort((one, other) => other.worth - one.worth);
	return isDistinct ? paths.filter(({ first }, at) => paths.findIndex((other) => other.first === first) === at) : paths;
}

describe("a network that is not as networks are", () => {
	it("with a hub of 5,000 is searched at once, and nobody is asked of how close they are twice", () => {
		const hub = Array.from({ length: 5000 }, (_, at): GivenTie => [`P${at}`, "Hub", "knows"]);
		const asked = new Map<string, number>();
		const found = findIntroductions(aNetwork([...hub, ["Hub", "Nadia", "knows"]]), ["Nadia"], (path) => {
			asked.set(path, (asked.get(path) ?? 0) + 1);
			return path === "Hub" ? 0.05 : path === "P7" ? 0.9 : 0.2;
		});
		expect(found[0]?.via).toEqual(["P7", "Hub"]);
		expect(Math.max(...asked.values())).toBe(1);
	});

	it("with two contacts of one name in two folders tells them apart", () => {
		expect(waysTo([["A/Sam", "Nadia", "knows"], ["B/Sam", "Nadia", "link"]], { "A/Sam": 0.3, "B/Sam": 0.3 }))
			.toEqual(["A/Sam > Nadia", "B/Sam > Nadia"]);
	});

	it("gives as many as are wanted", () => {
		const network = aNetwork([["A", "Nadia", "knows"], ["B", "Nadia", "knows"]]);
		expect(findIntroductions(network, ["Nadia"], () => 0.5, 1).map(({ via }) => via)).toEqual([["A"]]);
		expect(findIntroductions(network, ["Nadia"], () => 0.5, 0)).toEqual([]);
	});
});
