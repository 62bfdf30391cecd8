import { expect, it, vi } from "vitest";
import { putOff } from "../../src/commands/not-now";
import { pauseOrResume } from "../../src/commands/pause";
import { giveCadence } from "../../src/commands/set-cadence";
import { putInCircle } from "../../src/commands/set-circle";
import { planNextContact } from "../../src/commands/set-next-contact";
import { snoozeContact } from "../../src/commands/snooze";
import type { CommandContext } from "../../src/commands/command-context";
import type { Contact } from "../../src/domain/contacts/contact";
import type { WriteOutcome } from "../../src/vault/write-outcome";
import { commandDesk } from "../support/command-desk";
import { aContact } from "../support/contact-builder";
import { day } from "../support/day";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

const PATH = "People/Claire Fontaine.md";
type Act = (context: CommandContext, contact: Contact) => Promise<WriteOutcome>;

it.each<[string, Act, string, string, string]>([
	["puts in a circle", (c, p) => putInCircle(c, p, "close"), "type: contact", "type: contact\ncircle: close", "Claire Fontaine: in the circle Close"],
	["writes to the key that was read", (c, p) => putInCircle(c, p, "close"), "cercle: noyau", "cercle: close", "Claire Fontaine: in the circle Close"],
	["takes out of its circle", (c, p) => putInCircle(c, p, null), "a: 1\ncircle: inner", "a: 1", "Claire Fontaine: no circle"],
	["gives a cadence", (c, p) => giveCadence(c, p, { count: 6, unit: "week" }), "a: 1", "a: 1\ncadence: 6 weeks", "Claire Fontaine: every six weeks"],
	["leaves the cadence to the circle", (c, p) => giveCadence(c, p, null), "a: 1\ncadence: weekly", "a: 1", "Claire Fontaine: same cadence as the circle"],
	["snoozes until a day", (c, p) => snoozeContact(c, p, day("2026-06-18")), "a: 1", "a: 1\nsnoozed-until: 2026-06-18", "Claire Fontaine: snoozed until 18 June"],
	["stops snoozing", (c, p) => snoozeContact(c, p, null), "a: 1\nsnoozed-until: 2026-06-18", "a: 1", "Claire Fontaine: no longer snoozed"],
	["puts off for 30 days", putOff, "a: 1", "a: 1\nsnoozed-until: 2026-07-11", "Claire Fontaine: not now, again in 30 days"],
	["pauses", pauseOrResume, "a: 1", "a: 1\nstatus: paused", "Claire Fontaine: paused"],
	[
		"plans the next contact with its way",
		(c, p) => planNextContact(c, p, { day: day("2026-07-01"), approach: "coffee" }),
		"a: 1", "a: 1\nnext-contact: 2026-07-01\napproach: coffee", "Claire Fontaine: next contact on 1 July",
	],
	[
		"takes the plan back",
		(c, p) => planNextContact(c, p, { day: null, approach: "coffee" }),
		"a: 1\nnext-contact: 2026-07-01\napproach: coffee", "a: 1", "Claire Fontaine: no next contact",
	],
])("%s", async (_, act, before, after, label) => {
	const { context, store } = commandDesk({ notes: { [PATH]: `---\n${before}\n---\nText` } });
	const outcome = await act(context, aContact());
	expect(store.all).toEqual({ [PATH]: `---\n${after}\n---\nText` });
	expect(outcome).toMatchObject({ ok: true, label });
	await context.writer.undo();
	expect(store.all).toEqual({ [PATH]: `---\n${before}\n---\nText` });
});

it("resumes whoever is not active", async () => {
	const { context, store } = commandDesk({ notes: { [PATH]: "---\nprm-paused: true\n---\n" } });
	await pauseOrResume(context, aContact({ status: "paused" }));
	expect(store.all[PATH]).toBe("---\nprm-paused: false\n---\n");
});
