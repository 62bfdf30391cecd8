import fc from "fast-check";
import type { Ranking } from "./ranking-trial";

const score = fc.nat(30);

/** Any scores of up to 80 contacts, and rounds of few or many changes to them. */
export const rankings: fc.Arbitrary<Ranking> = fc.record({
	scores: fc.array(score, { maxLength: 80 }),
	rounds: fc.array(
		fc.array(fc.record({ contact: fc.nat(90), score: fc.option(score, { freq: 4 }) }), { maxLength: 40, size: "max" }),
		{ maxLength: 5 },
	),
});
