import { expect, test } from "vitest";
import { interactionWeight } from "../../../src/domain/interactions/interaction-weight";

test.each([
	["breakfast", null, 3],
	["coffee", null, 3],
	["lunch", null, 3],
	["dinner", null, 3],
	["meeting", null, 3],
	["visit", null, 3],
	["event", "me", 3],
	["call", null, 2],
	["video", "them", 2],
	["message", "both", 1],
	["email", "both", 1],
	["message", "me", 0.4],
	["email", "them", 0.4],
	["email", null, 0.4],
	["card", "both", 0.2],
	[null, "both", 0.4],
	[null, null, 0.4],
] as const)("%s from %s weighs %d", (channel, from, weight) => {
	expect(interactionWeight({ channel, from })).toBe(weight);
});
