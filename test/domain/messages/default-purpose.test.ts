import { describe, expect, it } from "vitest";
import { defaultPurpose } from "../../../src/domain/messages/default-purpose";
import type { Reason } from "../../../src/domain/reconnections/reason";
import { day } from "../../support/day";
import { anOwed } from "../../support/facts-builder";

const ON = day("2026-06-01");
const REASONS = {
	thanks: { code: "thanks", day: ON, channel: "lunch" },
	update: { code: "update", goal: "New job", day: ON, text: "an offer" },
	birthday: { code: "birthday", day: ON, age: null },
	dormant: { code: "dormant", last: ON },
	asks: { code: "only-asks" },
	messages: { code: "only-messages", since: ON },
	target: { code: "target" },
	due: { code: "due", cadence: null, due: ON },
} satisfies Record<string, Reason>;

describe("the purpose a message starts with", () => {
	it.each([
		["thanks owed, before anything else", [REASONS.dormant, REASONS.birthday, REASONS.update, REASONS.thanks], "thank"],
		["news owed", [REASONS.dormant, REASONS.update], "update"],
		["a birthday near", [REASONS.due, REASONS.dormant, REASONS.birthday], "birthday"],
		["a tie to rekindle", [REASONS.dormant], "reconnect"],
		["only asks", [REASONS.due, REASONS.asks], "keep-in-touch"],
		["only messages", [REASONS.messages], "propose-to-meet"],
		["nothing but the rhythm", [REASONS.due], "keep-in-touch"],
		["no reason", [], "keep-in-touch"],
	])("for %s", (_, reasons, expected) => {
		expect(defaultPurpose({ standing: "due", last: ON, reasons }, null)).toBe(expected);
	});

	it("is a question of interest to a target one never talked with", () => {
		expect(defaultPurpose({ standing: "due", last: null, reasons: [REASONS.target] }, null)).toBe("information");
		expect(defaultPurpose({ standing: "due", last: ON, reasons: [REASONS.target] }, null)).toBe("keep-in-touch");
	});

	it("is what the message was asked for to settle", () => {
		expect(defaultPurpose({ standing: "due", last: ON, reasons: [REASONS.thanks] }, anOwed({ kind: "update" }))).toBe("update");
		expect(defaultPurpose({ standing: "dormant", last: ON, reasons: [] }, anOwed({ kind: "thanks" }))).toBe("thank");
		expect(defaultPurpose({ standing: "dormant", last: ON, reasons: [] }, anOwed({ kind: "promise" }))).toBe("reconnect");
	});
});
