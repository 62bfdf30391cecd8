import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHANNELS } from "../../../src/domain/interactions/channel";
import type { InteractionEntry } from "../../../src/domain/interactions/interaction";
import { mergeEntries } from "../../../src/domain/interactions/merge-entries";
import { anEntry } from "../../support/interaction-builder";

const DAY = "2026-05-01";

test("several sources on one day make one interaction, the newest day first", () => {
	const entries = [
		anEntry("2026-04-01"),
		anEntry(DAY, { kind: "last-contact" }),
		anEntry(DAY, { kind: "meeting" }),
		anEntry("2026-06-01", { kind: "dated-note" }),
		anEntry(DAY, { kind: "log" }),
	];
	expect(mergeEntries(entries).map(({ day, entries: of }) => [day, of.map(({ source }) => source.kind)])).toEqual([
		["2026-06-01", ["dated-note"]],
		[DAY, ["meeting", "log", "last-contact"]],
		["2026-04-01", ["log"]],
	]);
});

test("no entries make no interactions", () => {
	expect(mergeEntries([])).toEqual([]);
});

describe("the channel of a day is the most personal", () => {
	test.each([
		[["email", "lunch"], "lunch"],
		[["card", "message"], "message"],
		[["message", "call"], "call"],
		[["video", "coffee"], "coffee"],
		[[null, "card"], "card"],
		[[null, null], null],
		// A meeting note without a channel is taken for `meeting`: the log knows better.
		[["meeting", "lunch"], "lunch"],
	] as const)("%j is %s", (channels, channel) => {
		const entries = channels.map((one) => anEntry(DAY, { channel: one }));
		expect(mergeEntries(entries)[0]?.channel).toBe(channel);
		expect(mergeEntries([...entries].reverse())[0]?.channel).toBe(channel);
	});
});

describe("who it came from", () => {
	test.each([
		[["me", "them"], "both"],
		[["me", null], "me"],
		[["them", "them"], "them"],
		[["both", "me"], "both"],
		[[null, null], null],
	] as const)("%j is %s", (directions, from) => {
		expect(mergeEntries(directions.map((one) => anEntry(DAY, { from: one })))[0]?.from).toBe(from);
	});
});

test("what one source tells of giving, receiving and asking counts for the day", () => {
	const [merged] = mergeEntries([anEntry(DAY, { gave: true }), anEntry(DAY, { received: true }), anEntry(DAY, { asked: true })]);
	expect(merged).toMatchObject({ gave: true, received: true, asked: true });
});

const entry: fc.Arbitrary<InteractionEntry> = fc
	.record({
		day: fc.constantFrom("2026-05-01", "2026-05-02", "2025-12-31"),
		kind: fc.constantFrom("meeting" as const, "dated-note" as const, "log" as const, "last-contact" as const),
		path: fc.constantFrom("a.md", "b.md"),
		channel: fc.option(fc.constantFrom(...CHANNELS)),
		from: fc.option(fc.constantFrom("me" as const, "them" as const, "both" as const)),
		gave: fc.boolean(),
	})
	.map(({ day, ...given }) => anEntry(day, given));

test("the order in which entries come changes neither days nor what is said of them", () => {
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 8 }), fc.nat(), (entries, seed) => {
			const shuffled = entries
				.map((one, index) => ({ one, key: (index * 7919 + seed) % 101 }))
				.sort((one, other) => one.key - other.key)
				.map(({ one }) => one);
			const summary = (list: readonly InteractionEntry[]): unknown =>
				mergeEntries(list).map(({ entries: of, ...rest }) => ({ ...rest, count: of.length }));
			expect(summary(shuffled)).toEqual(summary(entries));
		}),
	);
});

test("no entry is lost, and days fall strictly", () => {
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
			const merged = mergeEntries(entries);
			expect(merged.flatMap(({ entries: of }) => of)).toHaveLength(entries.length);
			merged.slice(1).forEach(({ day }, index) => expect(day < (merged[index]?.day ?? "")).toBe(true));
		}),
	);
});
