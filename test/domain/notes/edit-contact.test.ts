import { describe, expect, it } from "vitest";
import { circleNames } from "../../../src/domain/contacts/circle-names";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import {
	type LastTalked, notNow, pause, raiseLastContact, resume, setCadence, setCircle, setLastTalked, setNextContact, setTarget, snooze, together,
} from "../../../src/domain/notes/edit-contact";
import { editFrontmatter, type PropertyIntent } from "../../../src/domain/notes/edit-frontmatter";
import { day } from "../../support/day";
import { yamlHost } from "./yaml-host";

const names = circleNames(DEFAULT_CIRCLES);
const today = day("2026-05-31");

/** The front matter's lines after an action on a note that has these lines. */
function after(lines: string, intent: PropertyIntent): string {
	const result = editFrontmatter(`---\n${lines}---\n`, intent, yamlHost);
	if (!result.ok) throw new Error(result.code);
	expect(result.rewritten).toBe(false);
	return result.text.slice(4, -4);
}

describe("each action writes the key that was read", () => {
	it.each<[string, string, PropertyIntent, string]>([
		["circle", "circle: close\n", setCircle("inner", names), "circle: inner\n"],
		["circle, its own key", "type: contact\n", setCircle("inner", names), "type: contact\ncircle: inner\n"],
		["circle, a synonym", "Cercle: proche\n", setCircle("inner", names), "Cercle: inner\n"],
		["circle, a list", "circle:\n  - close\n", setCircle("inner", names), "circle:\n  - inner\n"],
		["circle, an empty synonym", "tier:\n", setCircle("inner", names), "tier: inner\n"],
		["circle, prm-tier", "prm-tier: casual\n", setCircle("wide", names), "prm-tier: dormant\n"],
		["circle, where prm-tier has no word", "prm-tier: casual\n", setCircle("watch", names), "prm-tier: casual\ncircle: watch\n"],
		["circle taken away", "circle: close\na: 1\n", setCircle(null, names), "a: 1\n"],
		["cadence", "cadence: monthly\n", setCadence({ count: 3, unit: "month" }), "cadence: 3 months\n"],
		["cadence, prm-cadence", "prm-cadence: 30\n", setCadence({ count: 3, unit: "month" }), "prm-cadence: 90\n"],
		["not someone to keep up with", "a: 1\n", setCadence("never"), "a: 1\ncadence: never\n"],
		["next contact", "relance: 2026-01-01 # call\n", setNextContact(day("2026-06-02")), "relance: 2026-06-02 # call\n"],
		["snooze", "prm-snooze-until: 2026-01-01\n", snooze(day("2026-06-02")), "prm-snooze-until: 2026-06-02\n"],
		["snooze ended", "snoozed-until: 2026-06-02\n", snooze(null), ""],
		["not now", "a: 1\n", notNow(today), "a: 1\nsnoozed-until: 2026-06-30\n"],
		["pause", "a: 1\n", pause(), "a: 1\nstatus: paused\n"],
		["pause, a checkbox", "prm-paused: false\n", pause(), "prm-paused: true\n"],
		["resume", "status: paused\n", resume(), "status: active\n"],
		["resume, a checkbox", "prm-paused: true\n", resume(), "prm-paused: false\n"],
		["target", "réseau: close\n", setTarget(true), "réseau: target\n"],
		["no target", "network: target\n", setTarget(false), ""],
		["no target, of the close network", "network: close\n", setTarget(false), "network: close\n"],
		["several at once", "a: 1\n", together(setCircle("wide", names), setTarget(true)), "a: 1\ncircle: wide\nnetwork: target\n"],
	])("%s", (_, before, intent, lines) => {
		expect(after(before, intent)).toBe(lines);
	});
});

describe("last talked", () => {
	it.each<[LastTalked, string]>([
		["this-month", "last-contact: 2026-05-16\n"],
		["this-year", "last-contact: 2025-11-30\n"],
		["years-ago", "last-contact: 2022-05-31\n"],
		["never", "added: 2026-05-31\n"],
	])("%s", (answer, line) => {
		expect(after("a: 1\n", setLastTalked(answer, today))).toBe(`a: 1\n${line}`);
	});

	it.each<[string, LastTalked, string]>([
		["a day that is known", "this-month", "last-contact: 2020-01-01\n"],
		["a day that cannot be read", "years-ago", "last contacted: in spring\n"],
		["the day the note was made a contact", "never", "created: 2020-01-01\n"],
	])("keeps %s", (_, answer, lines) => {
		expect(after(lines, setLastTalked(answer, today))).toBe(lines);
	});
});

describe("last-contact", () => {
	it.each([
		["is set when missing", "a: 1\n", "a: 1\nlast-contact: 2026-05-31\n"],
		["is set when empty", "last met:\n", "last met: 2026-05-31\n"],
		["is set when earlier", "last-contact: 2026-01-01\n", "last-contact: 2026-05-31\n"],
		["keeps its quotes and key", 'Dernier contact: "2026-01-01"\n', 'Dernier contact: "2026-05-31"\n'],
		["stays when later", "last-contact: 2026-06-01\n", "last-contact: 2026-06-01\n"],
		["stays when equal", "last-contact: '2026-05-31'\n", "last-contact: '2026-05-31'\n"],
		["is a link", 'last-contact: "[[2026-01-01]]"\n', 'last-contact: "[[2026-05-31]]"\n'],
		["is a link without quotes", "last-contact: [[2026-01-01]]\n", 'last-contact: "[[2026-05-31]]"\n'],
		["stays when a link to a later day", 'last-contact: "[[Journal/2026-06-01|then]]"\n', 'last-contact: "[[Journal/2026-06-01|then]]"\n'],
		["stays when it cannot be read", "last-contact: 31/05/2025\n", "last-contact: 31/05/2025\n"],
		["is the latest of several", "last met: 2026-01-01\nlast chat: 2026-03-01\n", "last met: 2026-01-01\nlast chat: 2026-05-31\n"],
	])("%s", (_, before, lines) => {
		expect(after(before, raiseLastContact(today))).toBe(lines);
	});
});
