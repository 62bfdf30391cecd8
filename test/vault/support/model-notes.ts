import fc from "fast-check";

/** Few names, so that notes meet: one name in several folders, an alias that is another's name. */
const ALIASES = ["Bob", "Annie", "A/Ann", "B/Ann"];
const LINKS = ["Ann", "Ann", "Ann", "Bob", "Bob", "Work/Ann", "People/Bob", "ann", "Job", "2026-05-11 Lunch"];
const DAYS = ["2022-01-20", "2025-02-01", "2026-04-20", "2026-05-04", "2026-05-11", "2026-05-12", "2026-06-01"];

const oneOf = fc.constantFrom;
const day = oneOf(...DAYS);
const link = oneOf(...LINKS).map((text) => `"[[${text}]]"`);
const person = fc.oneof({ weight: 3, arbitrary: link }, { weight: 1, arbitrary: oneOf("Ann", "Bob", "Annie", "A/Ann", "Nobody") });

/** A property that is missing in one note of so many. */
function maybe(key: string, value: fc.Arbitrary<string>, missing = 2): fc.Arbitrary<string> {
	return fc.option(value, { nil: null, freq: missing }).map((text) => (text === null ? "" : `${key}: ${text}\n`));
}

function listOf(item: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
	return fc.array(item, { minLength: 1, maxLength }).map((items) => `[${items.join(", ")}]`);
}

function frontmatter(...parts: readonly fc.Arbitrary<string>[]): (body: fc.Arbitrary<string>) => fc.Arbitrary<string> {
	return (body) => fc.tuple(fc.tuple(...parts), body).map(([lines, text]) => `---\n${lines.join("")}---\n${text}`);
}

const task = fc
	.tuple(oneOf("[ ]", "[x]"), oneOf("", " #request", " #waiting"), oneOf(...LINKS), oneOf("", " 📅 2026-05-13"), oneOf("", " ✅ 2026-05-12"))
	.map(([mark, tag, who, due, done]) => `- ${mark} call [[${who}]]${tag}${due}${mark === "[x]" ? done : ""}\n`);
const logLine = fc
	.tuple(oneOf("bare", "link", "named"), day, oneOf("", " #via/coffee", " #via/message #from-me", " #asked"))
	.map(([form, on, tags]) => `- ${form === "bare" ? on : form === "link" ? `[[${on}]]` : "[[2026-05-11 Lunch]]"} talk${tags}\n`);
const log = fc.array(logLine, { maxLength: 2 }).map((lines) => (lines.length === 0 ? "" : `\n## Log\n${lines.join("")}`));
const tasks = fc.array(task, { maxLength: 1 }).map((lines) => lines.join(""));
const contactBody = fc.tuple(tasks, log).map((parts) => parts.join(""));
const mentions = fc.array(oneOf(...LINKS), { maxLength: 2 }).map((links) => links.map((one) => `saw [[${one}]]\n`).join(""));

const company = oneOf('"[[Acme]]"', '"[[Work/Acme|the firm]]"', "Acme", "ACME", "Studio Élan", "studio elan", '"[[Ann]]"');
const contact = frontmatter(
	oneOf("type: contact\n", "type: contact\n", "tags: [contact]\n", "tags: [friend]\n"),
	maybe("aliases", listOf(oneOf(...ALIASES), 2)),
	maybe("circle", oneOf("inner", "close", "wide", "nonsense")),
	maybe("cadence", oneOf("2 weeks", "never")),
	maybe("last-contact", day),
	maybe("next-contact", day),
	maybe("goal", oneOf('"[[Job]]"', '"[[Goals/Job]]"', "Job")),
	maybe("knows", listOf(person, 5)),
	maybe("introduced-by", person, 4),
	maybe("company", fc.oneof(company, listOf(company, 2))),
	maybe("former-companies", listOf(company, 2), 4),
	maybe("seeks", listOf(oneOf("advice", "a lawyer", "Investors"), 2), 4),
	maybe("offers", listOf(oneOf("advice", "lawyers", "x"), 2), 4),
	maybe("sector", oneOf("health", "law")),
	oneOf("", "", "", "status: paused\n", "snoozed-until: 2026-05-20\n"),
)(fc.tuple(mentions, contactBody).map((parts) => parts.join("")));
const meeting = frontmatter(
	oneOf("type: meeting\n"),
	maybe("date", day, 12),
	maybe("contacts", listOf(person, 3), 6),
	maybe("channel", oneOf("coffee", "call", "message")),
	maybe("goal", oneOf('"[[Job]]"', "Job")),
	maybe("received", oneOf("[advice]")),
	maybe("thanked", oneOf("false", "true")),
	oneOf("", "", "", "", "", "status: cancelled\n"),
)(fc.tuple(mentions, tasks).map((parts) => parts.join("")));
const organization = oneOf("---\ntype: organization\n---\n", "---\ntype: organization\ntags: [contact]\n---\n[[Ann]]\n",
	"---\ntype: organization\n---\n- 2027-01-05 open day\n- [[2027-02-01]] [[Ann]]\n", "---\ntype: presence-plan\ncadence: weekly\n---\n## Log\n- 2026-05-01 talk\n");
const goal = frontmatter(
	oneOf("type: goal\n"),
	maybe("status", oneOf("active", "draft", "done")),
	maybe("sector", oneOf("health", "law")),
)(log);
const me = frontmatter(
	oneOf("type: me\n"), maybe("offers", oneOf("[advice]", "[lawyers, X]")), maybe("seeks", oneOf("[lawyer]", "[Investors, x]")),
)(oneOf(""));
const plain = fc.tuple(mentions, tasks).map((parts) => parts.join(""));
const broken = oneOf("---\ntype: contact\ncircle: [\n---\n", "---\ntype: round\n---\n- [ ] [[Ann]]\n");

const any = fc.oneof(
	{ weight: 6, arbitrary: contact },
	{ weight: 6, arbitrary: meeting },
	{ weight: 2, arbitrary: goal },
	{ weight: 1, arbitrary: me },
	{ weight: 1, arbitrary: organization },
	{ weight: 4, arbitrary: plain },
	{ weight: 1, arbitrary: broken },
);

/** Mostly what its place suggests, sometimes anything. */
const mostly = (usual: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: any });

const NOTES: Readonly<Record<string, fc.Arbitrary<string>>> = {
	"People/Ann.md": mostly(contact),
	"Work/Ann.md": mostly(contact),
	"Ann.md": mostly(contact),
	"People/Bob.md": mostly(contact),
	"Bob.md": mostly(contact),
	"Annie.md": mostly(contact),
	"Goals/Job.md": mostly(goal),
	"Job.md": any,
	"Acme.md": mostly(organization),
	"Work/Acme.md": mostly(organization),
	"Meetings/Talk.md": mostly(meeting),
	"Meetings/Call.md": mostly(meeting),
	"Meetings/2026-05-11 Lunch.md": mostly(meeting),
	"2026-05-11 Lunch.md": any,
	"Daily/2026-05-12.md": mostly(plain),
	"Templates/Person.md": mostly(contact),
	"Me.md": mostly(me),
};

/** Paths that notes of a model vault have. */
export const PATHS: readonly string[] = Object.keys(NOTES);

/** A note's path and text. */
export const note: fc.Arbitrary<readonly [path: string, text: string]> = fc.oneof(
	...Object.entries(NOTES).map(([path, text]) => fc.tuple(fc.constant(path), text)),
);

/** The notes of a whole vault. */
export const vaultNotes = fc.record(NOTES, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, string>>>;
