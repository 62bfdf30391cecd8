import { describe, expect, it } from "vitest";
import { checkConversation, checkCount, checkMeeting, checkMessage, type KnownPaths } from "../../src/api/check-order";
import type { ApiDraftOrder, ApiMeetingOrder } from "../../src/api/rekindle-api";
import { day } from "../support/day";

const PATHS: KnownPaths = { isContact: (path) => path.startsWith("People/"), isGoal: (path) => path === "Goals/Lead.md" };
const TODAY = day("2026-06-11");
const ANA = { contacts: ["People/Ana.md"] };

describe("an order of another plugin", () => {
	it("names each contact once, and is silent where nothing is said", () => {
		expect(checkConversation({ contacts: ["People/Ana.md", "People/Ben.md", "People/Ana.md"] }, PATHS))
			.toEqual({ contacts: ["People/Ana.md", "People/Ben.md"], purpose: null, goal: null, language: null });
	});

	it.each<[string, object, string]>([
		["no contact", { contacts: [] }, "contact"],
		["a path that is no contact", { contacts: ["People/Ana.md", "Nobody.md"] }, "Nobody.md"],
		["a path that is no goal", { ...ANA, goal: "People/Ana.md" }, "People/Ana.md"],
		["an unknown purpose", { ...ANA, purpose: "gossip" }, "gossip"],
		["an unknown language", { ...ANA, language: "de" }, "de"],
		["an unknown channel", { ...ANA, channel: "pigeon" }, "pigeon"],
		["a day that does not exist", { ...ANA, day: "2026-02-30" }, "2026-02-30"],
		["a time that does not exist", { ...ANA, day: "2026-02-03T25:00" }, "25:00"],
	])("with %s is refused by name", (_what, order, said) => {
		expect(() => checkMeeting(order as ApiMeetingOrder, PATHS, TODAY)).toThrow(RangeError);
		expect(() => checkMeeting(order as ApiMeetingOrder, PATHS, TODAY)).toThrow(said);
	});

	it.each([
		[undefined, TODAY, null],
		["2026-07-01", "2026-07-01", null],
		["2026-07-01T09:05", "2026-07-01", "09:05"],
		["2026-07-01 09:05:30", "2026-07-01", "09:05"],
	])("for the day %j is on %s at %s", (said, on, time) => {
		expect(checkMeeting({ ...ANA, ...(said === undefined ? {} : { day: said }) }, PATHS, TODAY)).toMatchObject({ day: on, time });
	});

	it.each([0, 13, 2.5, Number.NaN])("for %s questions is refused", (count) => {
		expect(() => checkCount(count)).toThrow(RangeError);
	});

	it.each([undefined, 1, 12])("for %s questions is taken", (count) => {
		expect(checkCount(count)).toBe(count);
	});

	it("for a message takes the first variant and no memory where nothing is said", () => {
		expect(checkMessage({ contact: "People/Ana.md", purpose: "thank" }, PATHS))
			.toEqual({ contact: "People/Ana.md", purpose: "thank", variant: 1, language: null, memory: "" });
	});

	it.each<[string, object]>([
		["to nobody", { contact: "Nobody.md", purpose: "thank" }],
		["for nothing", { contact: "People/Ana.md" }],
		["for a purpose that messages do not have", { contact: "People/Ana.md", purpose: "visibility" }],
		["in a variant before the first", { contact: "People/Ana.md", purpose: "thank", variant: 0 }],
	])("for a message %s is refused", (_what, order) => {
		expect(() => checkMessage(order as ApiDraftOrder, PATHS)).toThrow(RangeError);
	});
});
