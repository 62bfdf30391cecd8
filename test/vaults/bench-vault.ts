const FIRST = ["Ada", "Bruno", "Chloé", "David", "Émile", "Fatou", "Grace", "Hugo", "Inès", "Jonas", "Karim", "Léa", "Marc", "Nadia"];
const LAST = ["Abbott", "Bernard", "Costa", "Dubois", "Evans", "Faure", "Girard", "Hughes", "Ibrahim", "Jacquet", "Keller"];
const CIRCLES = ["inner", "close", "active", "active", "wide", "wide", "wide", "wide", "watch", ""];
const CHANNELS = ["coffee", "call", "lunch", "email", "video", "message"];
const DAY_MS = 86_400_000;

/** How many meeting notes each contact of a benchmark vault has. */
export const MEETINGS_EACH = 3;

/** Name of the contact with a number, unique in its vault. */
export function benchName(index: number): string {
	return `${FIRST[index % FIRST.length] ?? ""} ${LAST[(index * 7) % LAST.length] ?? ""} ${index}`;
}

/** Path of the contact with a number. */
export function benchPath(index: number): string {
	return `People/${index % 50}/${benchName(index)}.md`;
}

/**
 * A vault of many contacts, most of them due, with three meeting notes each and none this week, as a generator of paths and texts; the same arguments give the same
 * vault. `today` is an ISO day. Has no dependency, so that it also runs in the page.
 */
export function* benchVault(contacts: number, today: string): Generator<[path: string, text: string]> {
	const anchor = Date.parse(`${today}T00:00:00Z`);
	const day = (ago: number): string => new Date(anchor - ago * DAY_MS).toISOString().slice(0, 10);
	for (let index = 0; index < contacts; index++) {
		const name = benchName(index);
		const circle = CIRCLES[index % CIRCLES.length] ?? "";
		yield [benchPath(index), contactText(index, circle, day(400 + (index % 900)))];
		for (let meeting = 0; meeting < MEETINGS_EACH; meeting++) {
			const on = day(12 + ((index * 13 + meeting * 211) % 2_200));
			const other = meeting === 2 && contacts > 1 ? [benchName((index + 1) % contacts)] : [];
			yield [`Meetings/${on.slice(0, 7)}/${on} ${name} ${meeting}.md`, meetingText(on, [name, ...other], index + meeting)];
		}
	}
}

function contactText(index: number, circle: string, added: string): string {
	return [
		"---",
		"type: contact",
		`company: "[[Company ${index % 400}]]"`,
		`role: Role ${index % 60}`,
		`sector: Sector ${index % 25}`,
		...(circle === "" ? [] : [`circle: ${circle}`]),
		`email: person${index}@example.org`,
		`birthday: 19${60 + (index % 40)}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
		`added: ${added}`,
		"tags:",
		`  - tag${index % 30}`,
		"---",
		"",
		`Met at the conference of ${added.slice(0, 4)}.`,
		"",
	].join("\n");
}

function meetingText(day: string, people: readonly string[], seed: number): string {
	return [
		"---",
		"type: meeting",
		`date: ${day}`,
		"contacts:",
		...people.map((name) => `  - "[[${name}]]"`),
		`channel: ${CHANNELS[seed % CHANNELS.length] ?? "call"}`,
		...(seed % 5 === 0 ? ["received:", "  - advice"] : []),
		"---",
		"",
		"Talked about plans for the year.",
		"",
	].join("\n");
}
