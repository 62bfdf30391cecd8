import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../src/domain/contacts/contact";
import type { Channel } from "../../../../src/domain/interactions/channel";
import type { Goal } from "../../../../src/domain/reconnections/goal";
import type { Reconnection } from "../../../../src/domain/reconnections/reconnection";
import { suggestChoices, type MeetingPerson } from "../../../../src/ui/dialogs/meeting/meeting-defaults";
import { day } from "../../../support/day";
import { factsOf } from "../../../support/facts-builder";
import { anInteraction } from "../../../support/interaction-builder";

const TODAY = day("2026-06-11");
const ENGLISH = { language: "en", addressAs: "vous" } as const;

interface Given extends Partial<Pick<Reconnection, "standing" | "reasons">> {
	readonly contact?: Partial<Contact>;
	readonly last?: string | null;
	readonly talked?: readonly (readonly [string, Channel])[];
	readonly goals?: readonly Goal[];
}

function person({ contact = {}, last = "2026-05-01", standing = "due", reasons = [], talked = [], goals = [] }: Given = {}): MeetingPerson {
	return {
		facts: factsOf(contact, { goals, on: talked.map(([on, channel]) => anInteraction(on, { channel })) }),
		reconnection: { standing, reasons, last: last === null ? null : day(last) },
	};
}

function goal(name: string, status: Goal["status"] = "active"): Goal {
	return { path: `${name}.md`, name, kind: "job", deadline: null, sectors: [], needs: [], status };
}

const suggest = (...people: MeetingPerson[]) => suggestChoices(people, TODAY, ENGLISH);

describe("the purpose suggested", () => {
	it.each<[string, Given, string]>([
		["a tie kept up", {}, "keep-in-touch"],
		["nothing known", { last: null, reasons: [{ code: "no-exchange-known" }] }, "keep-in-touch"],
		["a dormant tie", { standing: "dormant", last: "2025-01-01" }, "reconnect"],
		["more than a year of silence", { standing: "on-track", last: "2025-06-10" }, "reconnect"],
		["a year of silence", { last: "2025-06-11" }, "keep-in-touch"],
		["thanks owed", { reasons: [{ code: "thanks", day: day("2026-06-01"), channel: "lunch" }] }, "thank"],
		["a target met before", { contact: { network: "target" } }, "keep-in-touch"],
		["a target never met", { contact: { network: "target" }, last: null }, "discover"],
		["a target long ago", { contact: { network: "target" }, standing: "dormant", last: "2024-01-01" }, "reconnect"],
	])("for %s", (_, given, expected) => {
		expect(suggest(person(given)).purpose).toBe(expected);
	});

	it("for several is what fits all", () => {
		const asleep = person({ standing: "dormant" });
		expect(suggest(asleep, asleep).purpose).toBe("reconnect");
		expect(suggest(asleep, person()).purpose).toBe("keep-in-touch");
	});
});

describe("the channel suggested", () => {
	it.each<[string, Given, string]>([
		["a coffee when nothing is known", {}, "coffee"],
		["what the note says", { contact: { approach: "email" }, talked: [["2026-01-01", "lunch"]] }, "email"],
		["the usual way", { talked: [["2026-01-01", "lunch"], ["2026-02-01", "call"], ["2026-03-01", "lunch"]] }, "lunch"],
		["the latest of ways as usual", { talked: [["2026-01-01", "lunch"], ["2026-02-01", "call"]] }, "call"],
		["no letter, as a note is for talking", { talked: [["2026-01-01", "email"], ["2026-02-01", "message"]] }, "coffee"],
		["nothing still to come", { talked: [["2026-07-01", "dinner"]] }, "coffee"],
	])("is %s", (_, given, expected) => {
		expect(suggest(person(given)).channel).toBe(expected);
	});

	it("is a meeting with several", () => {
		expect(suggest(person({ contact: { approach: "call" } }), person()).channel).toBe("meeting");
	});
});

describe("the goal suggested", () => {
	const [job, shop] = [goal("Job"), goal("Shop")];
	it.each<[string, readonly (readonly Goal[])[], string | null]>([
		["the only one", [[job]], "Job.md"],
		["none of two", [[job, shop]], null],
		["the only active one", [[job, goal("Later", "draft")]], "Job.md"],
		["the one that two share", [[job, shop], [shop]], "Shop.md"],
		["none where they share none", [[job], [shop]], null],
		["none with nobody", [], null],
	])("is %s", (_, goals, expected) => {
		expect(suggest(...goals.map((own) => person({ goals: own }))).goal).toBe(expected);
	});
});

it("the language suggested is that of the people, else the user's", () => {
	expect(suggest(person({ contact: { language: "fr", addressAs: "tu" } })).register).toBe("fr-tu");
	expect(suggest(person()).register).toBe("en");
});
