import { describe, expect, it } from "vitest";
import { introducerStrength, isKnown } from "../../../src/domain/network/introducer-strength";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";

const MAY = day("2026-05-01");

describe("introducerStrength", () => {
	it.each([
		["a friend", {}, MAY, 0.6],
		["someone paused", { status: "paused" }, MAY, 0.6],
		["someone retired", { status: "retired" }, MAY, 0.6],
		["someone lost", { status: "lost" }, MAY, 0],
		["someone archived", { status: "archived" }, MAY, 0],
		["a target who was met", { network: "target" }, MAY, 0.6],
		["a target who was not", { network: "target" }, null, 0.05],
	] as const)("%s", (_who, contact, last, strength) => {
		expect(introducerStrength(aContact(contact), { last, isOnlyAsked: false, own: () => 0.6 })).toBe(strength);
	});

	it("is half of it for whoever was only asked for things of late", () => {
		expect(introducerStrength(aContact(), { last: MAY, isOnlyAsked: true, own: () => 0.6 })).toBe(0.3);
	});
});

describe("isKnown", () => {
	it("is who was talked with, or has a circle that says so", () => {
		expect(isKnown(0.02, MAY)).toBe(true);
		expect(isKnown(0.4, null)).toBe(true);
		expect(isKnown(0.2, null)).toBe(false);
	});
});
