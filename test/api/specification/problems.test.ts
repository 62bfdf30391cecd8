import { describe, expect, it } from "vitest";
import { apiOf, type Circumstances, type Notes } from "../support/open-vault";
import { contact, meeting, note } from "../support/notes";

/** The problems of a vault, each as its code, the property as written, and its value. */
async function problemsOf(notes: Notes, circumstances?: Circumstances): Promise<readonly (readonly string[])[]> {
	const api = await apiOf(notes, circumstances);
	return api.problems().map(({ path, property, code, value }) => [path, property, code, value]);
}

describe("what is a problem", () => {
	it.each([
		["last-contact: 15/08/2025", "last-contact", "not-a-day", "15/08/2025"],
		["last-contact: 2026-13-45", "last-contact", "not-a-day", "2026-13-45"],
		["dernier contact: hier", "dernier contact", "not-a-day", "hier"],
		["last-contact: 2025-02-29", "last-contact", "not-a-day", "2025-02-29"],
		["next-contact: 2026-02-30", "next-contact", "not-a-day", "2026-02-30"],
		["relance: demain", "relance", "not-a-day", "demain"],
		["snooze: 1", "snooze", "not-a-day", "1"],
		["added: {a: 1}", "added", "not-a-day", "{…}"],
		["last-contact: 2026-05-14", "last-contact", "future-last-contact", "2026-05-14"],
		["last met: 2027-01-01", "last met", "future-last-contact", "2027-01-01"],
		["birthday: 1979-02-29", "birthday", "not-a-birthday", "1979-02-29"],
		["anniversaire: 31/12/1980", "anniversaire", "not-a-birthday", "31/12/1980"],
		["cadence: sometimes", "cadence", "not-a-cadence", "sometimes"],
		["Fréquence: souvent", "Fréquence", "not-a-cadence", "souvent"],
		["cadence: 0", "cadence", "not-a-cadence", "0"],
		["cadence: -3", "cadence", "not-a-cadence", "-3"],
		["cadence: {every: month}", "cadence", "not-a-cadence", "{…}"],
		["circle: galaxy", "circle", "unknown-circle", "galaxy"],
		["tier: casual", "tier", "unknown-circle", "casual"],
		["circle: {is: inner}", "circle", "not-a-value", "{…}"],
		["network: wide", "network", "unknown-network", "wide"],
		["status: gone", "status", "unknown-status", "gone"],
		["relationship: nemesis", "relationship", "unknown-relationship", "nemesis"],
		["approach: pigeon", "approach", "unknown-channel", "pigeon"],
		["language: de", "language", "unknown-language", "de"],
		["address-as: du", "address-as", "unknown-address-as", "du"],
		["company: {name: Acme}", "company", "not-a-value", "{…}"],
		["role: {title: Buyer}", "role", "not-a-value", "{…}"],
		["aliases: {a: b}", "aliases", "not-a-value", "{…}"],
		["tel: 612345678", "tel", "number-for-text", "612345678"],
		["knows: \"[[Ann]]\"", "knows", "self-link", "[[Ann]]"],
	])("%s", async (line, property, code, value) => {
		expect(await problemsOf({ "Ann.md": contact(line) })).toEqual([["Ann.md", property, code, value]]);
	});

	it.each([
		"last-contact: 2026-05-13", "last-contact: 2026-05-13T23:59:59", "last-contact: 2026-05-13 08:00", "last-contact: \"[[2026-05-13]]\"",
		"last-contact:", "circle:", "cadence: []", "phone: \"0612345678\"", "birthday: 1980", "met: long ago", "recipe: {a: 1}",
	])("%s is none", async (line) => {
		expect(await problemsOf({ "Ann.md": contact(line) })).toEqual([]);
	});

	it("reads what is left of the note of a contact with a problem", async () => {
		const api = await apiOf({ "Ann.md": contact("circle: inner\nlast-contact: 15/08/2025\nnext-contact: 2026-05-01") });
		expect(api.problems()).toHaveLength(1);
		expect(api.reconnections()).toMatchObject([{ path: "Ann.md", circle: "inner", standing: "due", last: null, due: "2026-05-01" }]);
	});
});

describe("front matter that does not parse", () => {
	it.each([
		["a key given twice", "type: contact\nrole: a\nrole: b"],
		["a tab", "type: contact\n\trole: a"],
		["a stray mark", "Société : [SA"],
	])("%s is a problem, and keeps no other note from being read", async (_name, yaml) => {
		const api = await apiOf({ "Ann.md": note(yaml, "#contact"), "Bob.md": contact("circle: inner") });
		expect(api.problems()).toEqual([{ path: "Ann.md", property: "", code: "unreadable-frontmatter", value: "" }]);
		expect(api.contacts().map(({ path }) => path)).toEqual(["Bob.md"]);
	});

	it.each([
		["an empty one", "---\n---\n"], ["one of comments", "---\n# nothing yet\n---\n"], ["one that is never closed", "---\ntype: contact\n"],
	])("%s is no problem", async (_name, text) => {
		expect(await problemsOf({ "Ann.md": text })).toEqual([]);
	});
});

describe("meetings with problems", () => {
	it("names a meeting without a day, and one without a contact", async () => {
		const notes = { "Ann.md": contact(), "M1.md": note("type: meeting\ncontacts: [Ann]"), "M2.md": meeting("2026-01-01", "contacts: [Nobody]") };
		expect(await problemsOf(notes)).toEqual([["M1.md", "", "meeting-without-day", ""], ["M2.md", "contacts", "meeting-without-contact", ""]]);
	});

	it("names a bad date, and takes the day of the file's name instead", async () => {
		const api = await apiOf({ "Ann.md": contact(), "2026-01-05 Lunch.md": meeting("05/01/2026", "contacts: [Ann]") });
		expect(api.problems()).toEqual([{ path: "2026-01-05 Lunch.md", property: "date", code: "not-a-day", value: "05/01/2026" }]);
		expect(api.interactions("Ann.md").map(({ day }) => day)).toEqual(["2026-01-05"]);
	});

	it.each([
		["channel: pigeon", "channel", "unknown-channel"], ["purpose: fun", "purpose", "unknown-purpose"],
		["thanked: maybe", "thanked", "not-a-checkbox"], ["asked: perhaps", "asked", "not-a-checkbox"],
	])("%s is a problem, and the meeting counts", async (line, property, code) => {
		const api = await apiOf({ "Ann.md": contact(), "M.md": meeting("2026-01-05", `contacts: [Ann]\n${line}`) });
		expect(api.problems()).toMatchObject([{ path: "M.md", property, code }]);
		expect(api.interactions("Ann.md")).toHaveLength(1);
	});
});

describe("bad input", () => {
	it.each([
		["a note of 5 MB", contact("circle: inner", "x".repeat(5_000_000))],
		["keys of objects", contact("circle: inner\n__proto__: a\nconstructor: b\ntoString: c\nhasOwnProperty: d")],
		["Windows line ends", contact("circle: inner").replaceAll("\n", "\r\n")],
		["a byte order mark", `\uFEFF${contact("circle: inner")}`],
		["no final newline", "---\ntype: contact\ncircle: inner\n---"],
		["a fence in a value", contact("circle: inner\nrole: \"--- x ---\"")],
		["20,000 keys", contact(`circle: inner\n${Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: 1`).join("\n")}`)],
	])("%s", async (_name, text) => {
		const api = await apiOf({ "Ann.md": text });
		expect(api.contact("Ann.md")).toMatchObject({ circle: "inner" });
		expect(api.problems()).toEqual([]);
	});

	it("tells two notes of one name apart", async () => {
		const api = await apiOf({
			"A/Ann.md": contact(), "B/Ann.md": contact(), "M.md": meeting("2026-01-05", "contacts: [\"[[B/Ann]]\"]"),
		});
		expect([api.interactions("A/Ann.md").length, api.interactions("B/Ann.md").length]).toEqual([0, 1]);
	});
});
