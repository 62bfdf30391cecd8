import fc from "fast-check";
import { test } from "vitest";
import { carryOut } from "./support/index-trial";
import { trials } from "./support/index-trials";

test("whatever happens to a vault, the index ends as one that is built anew", async () => {
	await fc.assert(fc.asyncProperty(trials, (trial) => carryOut(trial)), { numRuns: 100 });
}, 60_000);
