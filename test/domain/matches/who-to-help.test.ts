import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/contacts/contact";
import type { Interaction } from "../../../src/domain/interactions/interaction";
import type { Match } from "../../../src/domain/matches/match";
import type { Tie } from "../../../src/domain/network/network";
import { rankHelp, whomToAsk, type HelpIdea, type HelpSources } from "../../../src/domain/matches/who-to-help";
import type { Standing } from "../../../src/domain/reconnections/reconnection";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";

const ME = "Me.md";

interface Given {
	readonly matches?: readonly string[];
	/** Strength by name; 0.5 unless said otherwise. */
	readonly strengths?: Readonly<Record<string, number>>;
	readonly contacts?: readonly Contact[];
	readonly standings?: Readonly<Record<string, Standing>>;
	/** Strength of the tie of `Ann Bob`. */
	readonly ties?: Readonly<Record<string, number>>;
	/** Days on which something was given, by name. */
	readonly gave?: Readonly<Record<string, string>>;
	readonly next?: readonly string[];
}

/** `Ann tax < Bob tax law` */
function match(text: string): Match {
	const [, seeker = "", subject = "", offerer = "", offer = ""] = /^(\w+) (.*) < (\w+) (.*)$/.exec(text) ?? [];
	return { seeker: `${seeker}.md`, offerer: `${offerer}.md`, subject, offer };
}

function sources({ matches = [], strengths = {}, contacts = [], standings = {}, ties = {}, gave = {}, next = [] }: Given): HelpSources {
	const nameOf = (path: string): string => path.slice(0, -3);
	return {
		user: ME,
		today: day("2026-06-11"),
		network: {
			tie: (one, other): Tie | null => {
				const strength = ties[`${nameOf(one)} ${nameOf(other)}`];
				return strength === undefined ? null : { strength, sources: [] };
			},
		},
		matches: () => matches.map(match),
		next: () => next.map((name) => `${name}.md`),
		facts: (path) => ({
			contact: contacts.find((contact) => contact.path === path) ?? aContact({ path }),
			interactions: gave[nameOf(path)] === undefined ? [] : [{ day: day(gave[nameOf(path)] ?? ""), gave: true } as Interaction],
			owed: [], doneDays: [], goals: [],
		}),
		standing: (path) => standings[nameOf(path)] ?? "on-track",
		strength: (path) => strengths[nameOf(path)] ?? 0.5,
	};
}

const say = (idea: HelpIdea): string =>
	idea.kind === "offer" ? `${idea.seeker} ${idea.subject} < me` : `${idea.seeker} ${idea.subject} < ${idea.offerer}`;
const ranked = (given: Given): readonly string[] => rankHelp(sources(given)).map(say);

describe("who can be helped", () => {
	it("is who seeks what another offers, or what the user offers; not who could help the user", () => {
		expect(ranked({ matches: ["Ann tax < Bob tax", "Cleo law < Me law", "Me art < Dan art"] }))
			.toEqual(["Ann.md tax < Bob.md", "Cleo.md law < me"]);
	});

	it("begins with the ties that carry most, and with what fits best", () => {
		expect(ranked({
			matches: ["Ann tax < Bob tax", "Cleo law < Dan law", "Eve art history < Fay art"],
			strengths: { Cleo: 0.8, Dan: 0.7 },
		})).toEqual(["Cleo.md law < Dan.md", "Ann.md tax < Bob.md", "Eve.md art history < Fay.md"]);
	});

	it("takes whom it is time to write to first", () => {
		expect(ranked({ matches: ["Ann tax < Me tax", "Bob law < Me law"], standings: { Bob: "due" } })).toEqual(["Bob.md law < me", "Ann.md tax < me"]);
	});

	it.each<[string, Given]>([
		["know each other already", { ties: { "Ann Bob": 0.8 } }],
		["work at one place", { ties: { "Ann Bob": 0.3 } }],
		["are hardly known to the user", { strengths: { Bob: 0.05 } }],
		["are paused", { contacts: [aContact({ path: "Ann.md", status: "paused" })] }],
		["are not to be kept up with", { contacts: [aContact({ path: "Bob.md", cadence: "never" })] }],
		["are left alone for a while", { standings: { Ann: "snoozed" } }],
	])("leaves out two who %s", (_, given) => {
		expect(ranked({ matches: ["Ann tax < Bob tax"], ...given })).toEqual([]);
	});

	it("takes two who were once at one place, and an offer to someone hardly known", () => {
		expect(ranked({ matches: ["Ann tax < Bob tax", "Cleo law < Me law"], ties: { "Ann Bob": 0.1 }, strengths: { Cleo: 0.05 } }))
			.toEqual(["Ann.md tax < Bob.md", "Cleo.md law < me"]);
	});

	it("lets offers rest where something was given lately, not introductions", () => {
		const matches = ["Ann tax < Me tax", "Ann law < Bob law"];
		expect(ranked({ matches, gave: { Ann: "2026-05-20" } })).toEqual(["Ann.md law < Bob.md"]);
		expect(ranked({ matches, gave: { Ann: "2026-05-01" } })).toHaveLength(2);
	});

	it("is not about one person or one subject alone", () => {
		const seekers = ["Ann", "Bob", "Cleo", "Dan"].map((name) => `${name} tax < Eve tax`);
		const found = ranked({ matches: [...seekers, "Fay law < Gus law"], strengths: { Fay: 0.3, Gus: 0.3 } });
		expect(found).toEqual(["Ann.md tax < Eve.md", "Fay.md law < Gus.md", "Bob.md tax < Eve.md"]);
	});

	it("is the same in whatever order it is found", () => {
		const matches = ["Ann tax < Bob tax", "Cleo law < Dan law", "Eve art < Me art", "Ann law < Dan law", "Gus tax < Bob tax"];
		expect(ranked({ matches })).toEqual(ranked({ matches: [...matches].reverse() }));
	});
});

describe("whom to ask what they are looking for", () => {
	const contacts = [
		aContact({ path: "Ann.md", role: "Founder" }),
		aContact({ path: "Bob.md", role: "Founder", seeks: ["tax"] }),
		aContact({ path: "Cleo.md", role: "Beekeeper" }),
		aContact({ path: "Dan.md", role: "Director", status: "lost" }),
		aContact({ path: "Eve.md", role: "Recruiter" }),
		aContact({ path: "Fay.md", role: "Coach" }),
	];

	it("is who is written to next, silent about it, in a role that tells what is often looked for", () => {
		const found = whomToAsk(sources({ contacts, next: ["Dan", "Cleo", "Bob", "Eve", "Ann", "Fay"] }), 2);
		expect(found).toEqual([
			{ path: "Eve.md", ideas: ["candidates", "clients"] },
			{ path: "Ann.md", ideas: ["clients", "funding", "partners"] },
		]);
	});
});
