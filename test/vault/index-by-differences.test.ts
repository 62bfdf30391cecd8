import fc from "fast-check";
import { test } from "vitest";
import { carryOut, trials } from "./support/index-trial";

test("whatever happens to a vault, the index ends as one that is built anew", async () => {
	await fc.assert(fc.asyncProperty(trials, carryOut), { numRuns: 150 });
}, 60_000);
