import fc from "fast-check";
import type { FileEvent } from "./pending-trial";

const event: fc.Arbitrary<FileEvent> = fc.record({
	does: fc.constantFrom("create", "create", "delete", "change", "move", "move"),
	file: fc.nat(20),
	told: fc.constantFrom(1, 1, 2),
});

/** Rounds of anything that can happen to files. */
export const fileEvents = fc.array(fc.array(event, { maxLength: 8 }), { maxLength: 4 });
