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
 * A vault of many contacts, most of them due, who know each other, with three meeting notes each and none this week, as a generator of paths and texts; the same arguments give the same
 * vault. `today` is an ISO day. Has no dependency, so that it also runs in the page.
 */
export function* benchVault(contacts: number, today: string): Generator<[path: string, text: string]> {
	const anchor = Date.parse(`${today}T00:00:00Z`);
	const day = (ago: number): string => new Date(anchor - ago * DAY_MS).toISOString().slice(0, 10);
	for (let index = 0; index < contacts; index++) {
		const name = benchName(index);
		const circle = CIRCLES[index % CIRCLES.length] ?? "";
		yield [benchPath(index), contactText(index, circle, day(400 + (index % 900)), networkLines(index, contacts))];
		for (let meeting = 0; meeting < MEETINGS_EACH; meeting++) {
			const on = day(12 + ((index * 13 + meeting * 211) % 2_200));
			const other = meeting === 2 && contacts > 1 ? [benchName((index + 1) % contacts)] : [];
			yield [`Meetings/${on.slice(0, 7)}/${on} ${name} ${meeting}.md`, meetingText(on, [name, ...other], index + meeting)];
		}
	}
}

/** Every second knows two to six others, most of them near; some were introduced, left a company, seek and offer something. */
function networkLines(index: number, contacts: number): string[] {
	const far = (step: number): number => (index * 7919 + step * 104_729 + ((index * index) % 1009) * 31) % contacts;
	const link = (other: number): string => `"[[${benchName(other % contacts)}]]"`;
	const lines: string[] = [];
	if (index % 2 === 0) {
		lines.push("knows:", ...[index + 1, index + 4].map((near) => `  - ${link(near)}`));
		for (let step = 0; step < index % 5; step++) lines.push(`  - ${link(far(step))}`);
	}
	if (index % 5 === 1) lines.push(`introduced-by: ${link(far(9))}`);
	if (index % 3 === 0) lines.push(`former-companies: "[[Company ${(index * 13 + 5) % 400}]]"`);
	if (index % 4 === 0) lines.push(`seeks: Subject ${index % 300}`, `offers: Subject ${(index * 7) % 300}`);
	return lines;
}

function contactText(index: number, circle: string, added: string, network: readonly string[]): string {
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
		...network,
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
