import type { CalendarDay } from "../day/calendar-day";
import type { ContactNode } from "./graph-nodes";
import type { Tie, TieSource } from "./network";
import { bitsOf, SAYS_INTRODUCED, SAYS_KNOWS, SAYS_LINK } from "./tie-list";
import { INTRODUCED, KNOWS, LINKED, MET, ONCE_TOGETHER, ONE_MEETING, strengthOfMark, TOGETHER } from "./tie-marks";

/** The edge between two contacts, with all that makes it known; null when nothing does. */
export function readTie(one: ContactNode, other: ContactNode, today: CalendarDay): Tie | null {
	const sources: TieSource[] = [];
	const bits = bitsOf(one.ties, other.id);
	const said = (kind: "knows" | "introduced-by" | "link", bit: number): void => {
		if ((bits & bit) !== 0) sources.push({ kind, note: one.path });
		if ((bits & (bit << 1)) !== 0) sources.push({ kind, note: other.path });
	};
	said("knows", SAYS_KNOWS);
	said("introduced-by", SAYS_INTRODUCED);
	const meetings = readMeetings(one, other, today);
	if (meetings !== null) sources.push(meetings);
	sources.push(...readOrganizations(one, other));
	said("link", SAYS_LINK);
	if (sources.length === 0) return null;
	let mark = 0;
	for (const source of sources) mark |= source.kind === "meeting" ? MET | (ONE_MEETING * source.count) : BIT[source.kind];
	return { strength: strengthOfMark(mark), sources };
}

const BIT = {
	"knows": KNOWS, "introduced-by": INTRODUCED, "organization": TOGETHER, "former-organization": ONCE_TOGETHER, "link": LINKED,
} as const;

function readMeetings(one: ContactNode, other: ContactNode, today: CalendarDay): TieSource | null {
	let [count, last] = [0, null as CalendarDay | null];
	for (const { day, contacts } of one.meetings) {
		if (day > today || !contacts.includes(other)) continue;
		count++;
		if (last === null || day > last) last = day;
	}
	return last === null ? null : { kind: "meeting", count, last };
}

/** Where both are now, then where one of them or both were before, by name. */
function readOrganizations(one: ContactNode, other: ContactNode): readonly TieSource[] {
	const [current, former]: [TieSource[], TieSource[]] = [[], []];
	for (const organization of [one.current, ...one.former]) {
		if (organization === null || !organization.ties) continue;
		const isNow = organization === one.current && organization === other.current;
		if (isNow) current.push({ kind: "organization", name: organization.name });
		else if (organization === other.current || other.former.includes(organization)) {
			former.push({ kind: "former-organization", name: organization.name });
		}
	}
	return [...current, ...former.sort((left, right) => ("name" in left && "name" in right && left.name < right.name ? -1 : 1))];
}
