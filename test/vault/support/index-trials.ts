import fc from "fast-check";
import type { Happening, Step, Trial } from "./index-trial";
import { note, PATHS, vaultNotes } from "./model-notes";

const path = fc.constantFrom(...PATHS);
const happening: fc.Arbitrary<Happening> = fc.oneof(
	{ weight: 6, arbitrary: note.map(([at, text]) => ({ does: "write" as const, path: at, text })) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant("delete" as const), path }) },
	{ weight: 1, arbitrary: fc.record({ does: fc.constant("touch" as const), path }) },
	{ weight: 3, arbitrary: fc.record({ does: fc.constant("rename" as const), path, to: path, relink: fc.boolean() }) },
	{
		weight: 1,
		arbitrary: fc.record({
			does: fc.constant("rename-folder" as const), path: fc.constantFrom("People", "Work"), to: fc.constantFrom("Work", "Team", "People"),
		}),
	},
);
const happenings = fc.oneof(
	{ weight: 3, arbitrary: fc.array(happening, { minLength: 1, maxLength: 1 }) },
	{ weight: 1, arbitrary: fc.array(happening, { minLength: 2, maxLength: 6 }) },
);
const meanwhile = fc.array(happening, { maxLength: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.record({
			step: fc.constant("notes" as const), happenings, order: fc.array(fc.nat(20), { maxLength: 10 }),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			step: fc.constant("next-day" as const), days: fc.constantFrom(1, 8, 40, 400), atOnce: fc.boolean(), while: meanwhile,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			step: fc.constant("ranking" as const), budget: fc.constantFrom(0, 1, 2, 5), sunday: fc.boolean(), atOnce: fc.boolean(),
			while: meanwhile,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			step: fc.constant("rules" as const),
			tag: fc.constantFrom("contact", "friend"),
			while: meanwhile,
		}),
	},
);

/** Any vault, and anything that can happen to it. */
export const trials: fc.Arbitrary<Trial> = fc.record({
	notes: vaultNotes,
	steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});
