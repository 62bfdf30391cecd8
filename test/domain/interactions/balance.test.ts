import { describe, expect, it } from "vitest";
import { balanceOf } from "../../../src/domain/interactions/balance";
import type { Interaction } from "../../../src/domain/interactions/interaction";
import { day } from "../../support/day";

function exchange(on: string, facts: Partial<Interaction>): Interaction {
	return { day: day(on), entries: [], channel: null, gave: false, received: false, asked: false, from: null, ...facts };
}

describe("balanceOf", () => {
	it("counts each exchange once for each thing that passed", () => {
		const exchanges = [
			exchange("2026-05-01", { gave: true, asked: true }),
			exchange("2026-04-01", { gave: true }),
			exchange("2026-03-01", { received: true }),
			exchange("2026-02-01", {}),
		];
		expect(balanceOf(exchanges, day("2026-06-01"))).toEqual({ gave: 2, received: 1, asked: 1 });
	});

	it("leaves out days to come", () => {
		expect(balanceOf([exchange("2026-06-02", { asked: true })], day("2026-06-01"))).toEqual({ gave: 0, received: 0, asked: 0 });
	});

	it("is nothing without exchanges", () => {
		expect(balanceOf([], day("2026-06-01"))).toEqual({ gave: 0, received: 0, asked: 0 });
	});
});
