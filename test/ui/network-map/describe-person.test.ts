import { describe, expect, it } from "vitest";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import type { Reconnection } from "../../../src/domain/reconnections/reconnection";
import { messagesFor } from "../../../src/i18n";
import { describePerson, type PersonView } from "../../../src/ui/network-map/describe-person";
import type { MapPerson } from "../../../src/ui/network-map/map-person";
import { day } from "../../support/day";
import { aPerson } from "./support/people";

const EN = messagesFor("en");

function told(person: MapPerson, way: string | null = null, language: "en" | "fr" = "en"): PersonView {
	return describePerson(person, { circles: DEFAULT_CIRCLES, rings: 4, messages: messagesFor(language), today: "2026-06-11", way });
}

const TIE: Reconnection = {
	path: "Ada.md", standing: "due", last: day("2026-04-10"), lastChannel: "call", due: null, planned: null, ratio: 1.2, score: 1, gate: null,
	reasons: [
		{ code: "due", cadence: null, due: day("2026-06-01") }, { code: "target" }, { code: "only-asks" }, { code: "bridge", between: null },
	],
};

describe("a contact in short", () => {
	it("tells circle, warmth and the last exchange, then two reasons that say more", () => {
		const view = told(aPerson("Ada", { reconnection: TIE, warmth: "cooling" }, { circle: "close", role: "Engineer", companies: ["[[Halden]]"] }));
		expect(view.role).toBe("Engineer, Halden");
		expect(view.standing).toBe("Close, cooling: call, 2 months ago");
		expect(view.reasons.map(({ text }) => text)).toEqual([EN.reasons.target(), EN.reasons["only-asks"]()]);
	});

	it("puts who could introduce first", () => {
		expect(told(aPerson("Ada", { reconnection: TIE }), "Ben could introduce you").reasons.map(({ text }) => text))
			.toEqual(["Ben could introduce you", EN.reasons.target()]);
	});

	it.each([
		[{}, ""], [{ role: "Engineer" }, "Engineer"], [{ companies: ["Halden"] }, "Halden"],
	])("says of role and company what there is: %j", (contact, role) => {
		expect(told(aPerson("Ada", {}, contact)).role).toBe(role);
	});

	it("says that there is no circle and no exchange, of which no tie can be warm or cool, in either language", () => {
		expect(told(aPerson("Ada", { ring: 4, warmth: "asleep" })).standing).toBe("No circle, no exchange noted");
		expect(told(aPerson("Ada", { ring: 4, warmth: "asleep" }), null, "fr").standing).toBe("Sans cercle, pas encore d’échange noté");
		expect(told(aPerson("Ada", { ring: 4 })).isBeyond).toBe(true);
	});
});
