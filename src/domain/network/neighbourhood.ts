import type { CalendarDay } from "../day/calendar-day";
import type { ContactNode, OrganizationNode } from "./graph-nodes";
import { SAYS_INTRODUCED, SAYS_KNOWS, SAYS_LINK } from "./tie-list";
import { INTRODUCED, KNOWS, LINKED, MET, ONCE_TOGETHER, ONE_MEETING, TOGETHER, type TieMark } from "./tie-marks";

const KNOWS_EITHER = SAYS_KNOWS | (SAYS_KNOWS << 1);
const INTRODUCED_EITHER = SAYS_INTRODUCED | (SAYS_INTRODUCED << 1);
const LINK_EITHER = SAYS_LINK | (SAYS_LINK << 1);

/** What the bits of a tie list come to, whichever note says it. */
export function markOfBits(bits: number): TieMark {
	return ((bits & KNOWS_EITHER) === 0 ? 0 : KNOWS)
		| ((bits & INTRODUCED_EITHER) === 0 ? 0 : INTRODUCED)
		| ((bits & LINK_EITHER) === 0 ? 0 : LINKED);
}

/** Room in which those tied to one contact are gathered, to be used again and again. */
export class Neighbourhood {
	/** Numbers of those found. */
	readonly found: number[] = [];
	/** By number. */
	private marks = new Uint32Array(64);

	/** Finds all who are tied to a contact; meetings up to a day have happened. `count` is above all numbers. */
	gather(node: ContactNode, today: CalendarDay, count: number): void {
		if (this.marks.length < count) this.marks = new Uint32Array(count * 2);
		const { ties, meetings, current, former } = node;
		for (let at = 0; at < ties.length; at += 2) this.mark(ties[at] as number, markOfBits(ties[at + 1] as number));
		for (const { day, contacts } of meetings) if (day <= today) for (const { id } of contacts) this.markMet(id, node.id);
		if (current !== null) this.markMembers(current, node.id, TOGETHER);
		for (const organization of former) this.markMembers(organization, node.id, ONCE_TOGETHER);
	}

	/** What ties a number that was found. */
	markOf(id: number): TieMark {
		return this.marks[id] ?? 0;
	}

	/** Makes room for the next. */
	clear(): void {
		for (const id of this.found) this.marks[id] = 0;
		this.found.length = 0;
	}

	private markMet(id: number, own: number): void {
		if (id === own) return;
		this.mark(id, MET);
		this.marks[id] = (this.marks[id] as number) + ONE_MEETING;
	}

	private markMembers(organization: OrganizationNode, own: number, ofCurrent: TieMark): void {
		if (!organization.ties) return;
		for (const { id } of organization.current) if (id !== own) this.mark(id, ofCurrent);
		for (const { id } of organization.former) if (id !== own) this.mark(id, ONCE_TOGETHER);
	}

	private mark(id: number, kind: TieMark): void {
		const before = this.marks[id] as number;
		if (before === 0) this.found.push(id);
		this.marks[id] = before | kind;
	}
}
