import fc from "fast-check";
import { expect, test } from "vitest";
import { LiveIndex } from "../../src/vault/live-index";
import type { Trial } from "../vault/support/index-trial";
import { trials } from "../vault/support/index-trials";
import { importBroken, mutantsOf } from "../vault/support/mutants";

type CarryOut = (trial: Trial, anew: typeof LiveIndex) => Promise<void>;

/** The difference code: what a change of one note does to the facts of all. */
const FILE = "src/vault/fact-index.ts";

/**
 * Breaks after which the index is still right: it looks at more than it needs, pauses less often, or a second branch tells
 * the same. Everything else that can be broken must be noticed.
 */
const HARMLESS: ReadonlySet<string> = new Set([
	`settle: never facts.kind !== "meeting" || isMarkedMet(facts)`,
	"settle: without yield;",
	"put: never before === null && read === null",
	"move: never snapshot === null",
	"noteKinds: always !sameValue(before?.goal ?? null, after?.goal ?? null)",
	`noteKinds: always before?.kind === "me" || after?.kind === "me"`,
	"noteKinds: always (before?.problems.length ?? 0) + (after?.problems.length ?? 0) > 0",
	"spread: always mayOwe(facts)",
	"spreadNames: never isStill && sameValue(before.contact?.aliases, after.contact?.aliases)",
	"spreadKind: always isGoal || isOrdinary(before) !== isOrdinary(after)",
	"touchName: without this.touchBearers(key, diff);",
	"touchBearers: without this.store.forEachBearer(key, (bearer) => { diff.touch(bearer.path); this.checkLinks(bearer, diff); });",
	"touchBearers: without diff.touch(bearer.path);",
	"touchBearers: without this.checkLinks(bearer, diff);",
	"noteKinds: always !sameTies(before, after)",
	"touchUsers: always tiesPeople(user)",
	"touchUsers: always speaksOfSeveral(user) && concerns(user, key)",
	"sameTies: never !tiesPeople(before) && !tiesPeople(after)",
	"sameTies: always before?.kind !== after?.kind",
	`concerns: always facts.kind !== "contact" || facts.tasks.length > 0`,
	"checkOwnLinks: always this.selfLinked.has(path)",
	"checkOwnLinks: never this.selfLinked.has(path)",
	"checkOwnLinks: without diff.problems = true;",
	"checkOwnLinks: always facts !== null",
]);

/** A broken loop may never end; a trial takes some milliseconds. */
const HANGING_MS = 5_000;

test("the property of the index fails when any branch of the difference code is broken", async () => {
	const unnoticed: string[] = [];
	const telling: Trial[] = [];
	for (const mutant of mutantsOf(FILE)) {
		if (HARMLESS.has(mutant.name)) continue;
		const { carryOut } = await importBroken<{ readonly carryOut: CarryOut }>("test/vault/support/index-trial.ts", mutant);
		const property = fc.asyncProperty(trials, (trial) => endsInTime(carryOut(trial, LiveIndex)));
		// What told one break often tells another.
		const examples = telling.map((trial): [Trial] => [trial]);
		const { failed, counterexample } = await fc.check(property, { numRuns: 600, seed: 7, endOnFailure: true, examples });
		if (!failed) unnoticed.push(mutant.name);
		else if (counterexample !== null && !telling.includes(counterexample[0])) telling.unshift(counterexample[0]);
		telling.splice(30);
	}
	expect(unnoticed).toEqual([]);
}, 600_000);

async function endsInTime(trial: Promise<void>): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error("It does not end.")), HANGING_MS);
	});
	await Promise.race([trial, late]).finally(() => clearTimeout(timer));
}
