import { describe, expect, test } from "vitest";
import { type MeetingReading, readMeeting } from "../../../src/domain/interactions/read-meeting";
import { noteSnapshot } from "../../support/note-metadata";

const PATH = "Meetings/Lunch.md";

/** A meeting note with these lines of front matter, and a day unless the test is about it. */
function meeting(frontmatter: string, body = "", path = PATH): MeetingReading {
	const date = /^date:/m.test(frontmatter) ? "" : "date: 2026-05-01\n";
	return readMeeting(noteSnapshot(path, `---\ntype: meeting\n${date}${frontmatter}\n---\n${body}`));
}

test("everything a note says", () => {
	const reading = meeting(`contacts:
  - "[[Anna Lee]]"
  - "[[People/Bob|Bobby]]"
  - Cleo
channel: Déjeuner
purpose: advice
goal: "[[New job]]"
gave:
  - a book
received: []
asked: true
initiated-by: me
thanked: false`);
	expect(reading).toEqual({
		meeting: {
			path: PATH, day: "2026-05-01", channel: "lunch", purpose: "advice", goal: "[[New job]]", gave: true, received: false,
			asked: true, initiatedBy: "me", thanked: false,
		},
		people: ["Anna Lee", "People/Bob"],
		names: ["Cleo"],
		lines: [],
		problems: [],
	});
});

test("a silent note is a meeting in person that owes nothing", () => {
	expect(meeting("contacts: Anna").meeting).toEqual({
		path: PATH, day: "2026-05-01", channel: "meeting", purpose: null, goal: null, gave: false, received: false, asked: false,
		initiatedBy: null, thanked: null,
	});
});

describe("people", () => {
	test.each([
		["contacts"], ["attendees"], ["participants"], ["people"], ["with"], ["contact"], ["person"], ["avec"], ["Attendees"], ["AVEC"],
	])("under %s", (key) => {
		expect(meeting(`${key}: "[[Anna]]"`).people).toEqual(["Anna"]);
	});

	test.each([
		["a link in text", `contacts: "[[Anna]]"`, ["Anna"], []],
		["a link with heading and words", `contacts: "[[People/Anna#Work|A.]]"`, ["People/Anna"], []],
		["a list of links", `contacts: ["[[Anna]]", "[[Bob]]"]`, ["Anna", "Bob"], []],
		["two links in one text", `contacts: "[[Anna]], [[Bob|B]]"`, ["Anna", "Bob"], []],
		["a link with words around it", `contacts: "with [[Anna]] only"`, ["Anna"], []],
		["a link without quotes", "contacts: [[Anna]]", ["Anna"], []],
		["links without quotes in a list", "contacts:\n  - [[Anna]]\n  - [[Doe, John]]", ["Anna", "Doe, John"], []],
		["a single link without quotes in a list", "contacts:\n  - [[Anna]]", ["Anna"], []],
		["a Markdown link", `contacts: "[Anna](People/Anna%20Lee.md)"`, ["People/Anna Lee"], []],
		["a name", "contacts: Anna Lee", [], ["Anna Lee"]],
		["several names in one text", "contacts: Anna Lee, Bob; Cleo", [], ["Anna Lee", "Bob", "Cleo"]],
		["a name with a comma in a list", "contacts:\n  - Lee, Anna", [], ["Lee, Anna"]],
		["the same person twice", `contacts: ["[[Anna]]", "[[Anna|A]]", Bob, Bob]`, ["Anna"], ["Bob"]],
		["empty items", `contacts: ["[[Anna]]", "", null]`, ["Anna"], []],
		["a link to a heading of the note itself", `contacts: ["[[#People]]", "[[Anna]]"]`, ["Anna"], []],
		["a number", "contacts: 42", [], ["42"]],
	])("%s", (_what, frontmatter, people, names) => {
		const reading = meeting(frontmatter);
		expect(reading.people).toEqual(people);
		expect(reading.problems).toEqual([]);
		expect(reading.names).toEqual(names);
	});

	test("the plugin's own name first, then the first that is not empty", () => {
		expect(meeting(`attendees: "[[Bob]]"\ncontacts: "[[Anna]]"`).people).toEqual(["Anna"]);
		expect(meeting(`contacts: []\nattendees: "[[Bob]]"\nwith: "[[Cleo]]"`).people).toEqual(["Bob"]);
	});

	test("a nested value is a problem, and the others count", () => {
		const reading = meeting(`contacts:\n  - "[[Anna]]"\n  - name: Bob`);
		expect(reading.people).toEqual(["Anna"]);
		expect(reading.problems.map(({ property, code }) => [property, code])).toEqual([["contacts", "not-a-value"]]);
	});
});

describe("without people in the properties, those the body links to", () => {
	const body = `Met [[Anna]] and [[People/Bob#Talk|Bob]].
> [[Quoted]]
- [ ] call [[Todo]]
- [x] thanked [[Cleo]]
- [[Far]] came up #mention
![[Embedded]]
\`[[Code]]\``;

	test("with the exclusions of a dated note", () => {
		const reading = meeting("channel: call", body);
		expect(reading.people).toEqual(["Anna", "People/Bob", "Cleo"]);
		expect(reading.lines).toEqual([5, 5, 8]);
	});

	test("also when the property is there and empty", () => {
		expect(meeting("contacts:", body).people).toEqual(["Anna", "People/Bob", "Cleo"]);
	});

	test("but not where the property names someone", () => {
		expect(meeting("contacts: Zoé", body)).toMatchObject({ people: [], names: ["Zoé"], lines: [] });
	});
});

describe("the day", () => {
	test.each([
		["date: 2026-05-02", PATH, "2026-05-02"],
		["date: 2026-05-02T10:30", PATH, "2026-05-02"],
		["Date: 2026-05-02 10:30", PATH, "2026-05-02"],
		[`date: "[[2026-05-02]]"`, PATH, "2026-05-02"],
		["date:", "Meetings/2026-05-03 Lunch.md", "2026-05-03"],
		["date: 2026-05-02", "Meetings/2026-05-03 Lunch.md", "2026-05-02"],
		["date:", "Lunch (2026-05-03).md", "2026-05-03"],
	])("%s in %s is %s", (frontmatter, path, day) => {
		const reading = readMeeting(noteSnapshot(path, `---\n${frontmatter}\n---\n`));
		expect(reading.meeting?.day).toBe(day);
		expect(reading.problems).toEqual([]);
	});

	test("a date value is its day, in every time zone", () => {
		const metadata = { frontmatter: { date: new Date("2026-05-02T00:00:00Z") } };
		expect(readMeeting({ path: PATH, metadata, text: null, modified: 0 }).meeting?.day).toBe("2026-05-02");
	});

	test("none anywhere is a problem of the note, and its people stay known", () => {
		const reading = readMeeting(noteSnapshot(PATH, `---\ncontacts: "[[Anna]]"\n---\n`));
		expect(reading.meeting).toBeNull();
		expect(reading.people).toEqual(["Anna"]);
		expect(reading.problems.map(({ code }) => code)).toEqual(["meeting-without-day"]);
	});

	test("one that cannot be read is a problem, and the file's name counts", () => {
		const bad = "---\ndate: 15/08/2026\n---\n";
		const reading = readMeeting(noteSnapshot("Meetings/2026-08-15.md", bad));
		expect(reading.meeting?.day).toBe("2026-08-15");
		expect(reading.problems).toMatchObject([{ property: "date", code: "not-a-day", value: "15/08/2026", repair: "2026-08-15" }]);
		expect(readMeeting(noteSnapshot(PATH, bad))).toMatchObject({ meeting: null, problems: [{ code: "not-a-day" }] });
	});

	test.each(["Meetings/2026-02-30.md", "Meetings/2026-05-01 to 2026-05-03.md", "Meetings/2026-W18.md"])("%s names none", (path) => {
		expect(readMeeting(noteSnapshot(path, "---\ntype: meeting\n---\n")).meeting).toBeNull();
	});
});

describe("the channel", () => {
	test.each([
		["type: call", "call"],
		["type: Call", "call"],
		["type: call\nchannel: visio", "video"],
		["type: interaction", "meeting"],
		["channel: café", "coffee"],
		["channel: [e-mail]", "email"],
	])("%j is %s", (frontmatter, channel) => {
		expect(readMeeting(noteSnapshot(PATH, `---\ndate: 2026-05-01\n${frontmatter}\n---\n`)).meeting?.channel).toBe(channel);
	});

	test("an unknown one is a problem, and the meeting counts", () => {
		const reading = meeting("channel: pigeon");
		expect(reading.meeting?.channel).toBe("meeting");
		expect(reading.problems).toMatchObject([{ property: "channel", code: "unknown-channel", value: "pigeon" }]);
	});
});

describe("what was given and received", () => {
	test.each([
		["gave: true", true],
		["gave: [a book]", true],
		["gave: a book", true],
		["gave: false", false],
		["gave: non", false],
		["gave: []", false],
		["gave:", false],
		[`gave: ""`, false],
		["gave: [\"\"]", false],
		["GAVE: oui", true],
	])("%s", (frontmatter, gave) => {
		expect(meeting(frontmatter).meeting?.gave).toBe(gave);
		expect(meeting(frontmatter.replace(/gave/i, "received")).meeting?.received).toBe(gave);
	});

	test("a nested object is a problem", () => {
		expect(meeting("gave:\n  book: one")).toMatchObject({ meeting: { gave: false }, problems: [{ code: "not-a-value" }] });
	});
});

describe("checkboxes and words", () => {
	test.each([
		["asked: true", { asked: true }],
		["asked: oui", { asked: true }],
		["asked: false", { asked: false }],
		["thanked: true", { thanked: true }],
		["thanked: false", { thanked: false }],
		["thanked:", { thanked: null }],
		["initiated-by: me", { initiatedBy: "me" }],
		["Initiated by: moi", { initiatedBy: "me" }],
		["initiated-by: them", { initiatedBy: "them" }],
		["initiated-by: eux", { initiatedBy: "them" }],
		[`initiated-by: "[[Anna]]"`, { initiatedBy: "them" }],
		["purpose: keep in touch", { purpose: "keep-in-touch" }],
		["purpose: conseil", { purpose: "advice" }],
		["goal: New job", { goal: "New job" }],
	])("%s", (frontmatter, expected) => {
		const reading = meeting(frontmatter);
		expect(reading.meeting).toMatchObject(expected);
		expect(reading.problems).toEqual([]);
	});

	test.each([
		["asked: maybe", "not-a-checkbox"],
		["thanked: soon", "not-a-checkbox"],
		["purpose: fun", "unknown-purpose"],
		["goal:\n  a: b", "not-a-value"],
	])("%s is a problem, and the meeting counts", (frontmatter, code) => {
		const reading = meeting(frontmatter);
		expect(reading.problems.map((problem) => problem.code)).toEqual([code]);
		expect(reading.meeting?.day).toBe("2026-05-01");
	});
});

test.each(["cancelled", "canceled", "Cancelled", "annulé", "Annulée"])("%s counts for nothing and troubles nobody", (status) => {
	const reading = meeting(`status: ${status}\nchannel: pigeon\ncontacts: "[[Anna]]"`);
	expect(reading).toEqual({ meeting: null, people: [], names: [], lines: [], problems: [] });
});

test("another status changes nothing", () => {
	expect(meeting("status: done").meeting).not.toBeNull();
});

test("keys of prototypes are keys like others", () => {
	const reading = meeting(`"__proto__": x\nconstructor: y\ntoString: z\ncontacts: Anna`);
	expect(reading).toMatchObject({ names: ["Anna"], problems: [] });
});
