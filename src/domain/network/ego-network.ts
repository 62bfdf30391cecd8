import type { CalendarDay } from "../day/calendar-day";
import type { ContactNode, MeetingNode } from "./graph-nodes";
import { isAcquaintance } from "./tie-list";

/**
 * Those whom a contact really knows, by `knows`, introduction or meeting, and who of them know each other: by the same, or
 * because they work at the same place. Room to be used again and again.
 */
export class EgoNetwork {
	/** Whom the contact knows. */
	readonly alters: ContactNode[] = [];
	/** Where each stands in `alters`, from 1, by number; 0 for who is none. */
	private places = new Uint32Array(64);
	/** The last one who was found to know each, as a place. */
	private seenBy = new Uint32Array(64);
	/** The one by whom each is grouped, as a place; one's own for who leads a group. */
	private leaders: number[] = [];
	private ties = 0;

	/** `nodeAt` gives contacts by number, all below `count`. */
	constructor(private readonly nodeAt: (id: number) => ContactNode, private readonly count: () => number) {}

	look(node: ContactNode, today: CalendarDay): void {
		const count = this.count();
		if (this.places.length < count) [this.places, this.seenBy] = [new Uint32Array(count * 2), new Uint32Array(count * 2)];
		for (const { id } of this.alters) this.places[id] = this.seenBy[id] = 0;
		this.alters.length = 0;
		this.ties = 0;
		this.forEachKnown(node, today, (id) => {
			if (id === node.id || this.placeOf(id) > 0) return;
			this.alters.push(this.nodeAt(id));
			this.places[id] = this.alters.length;
		});
	}

	/** How many of them would be left if those who know each other were counted once: n − 2 · ties / n. */
	effectiveSize(today: CalendarDay): number {
		const { alters } = this;
		this.leaders = alters.map((_, at) => at + 1);
		const colleagues = this.colleagues();
		alters.forEach((alter, at) => {
			const see = (id: number): void => this.see(at + 1, id);
			this.forEachKnown(alter, today, see);
			if (alter.current?.ties === true) for (const id of colleagues.get(alter.current) ?? []) see(id);
		});
		return alters.length === 0 ? 0 : alters.length - this.ties / alters.length;
	}

	/** The contacts known in groups between which there is no tie; after `effectiveSize`. */
	groups(): readonly (readonly ContactNode[])[] {
		const groups = new Map<number, ContactNode[]>();
		this.alters.forEach((alter, at) => {
			const leader = this.leaderOf(at + 1);
			const group = groups.get(leader);
			if (group === undefined) groups.set(leader, [alter]);
			else group.push(alter);
		});
		return [...groups.values()];
	}

	/** Takes in that an alter knows someone. Each tie is seen from both its ends. */
	private see(place: number, id: number): void {
		const other = this.placeOf(id);
		if (other === 0 || other === place || this.seenBy[id] === place) return;
		this.seenBy[id] = place;
		this.ties++;
		this.leaders[this.leaderOf(place) - 1] = this.leaderOf(other);
	}

	private leaderOf(place: number): number {
		let leader = place;
		for (let next = this.leaders[leader - 1]; next !== undefined && next !== leader; next = this.leaders[leader - 1]) leader = next;
		this.leaders[place - 1] = leader;
		return leader;
	}

	private placeOf(id: number): number {
		return this.places[id] ?? 0;
	}

	private colleagues(): ReadonlyMap<unknown, readonly number[]> {
		const byPlace = new Map<unknown, number[]>();
		for (const { current, id } of this.alters) {
			if (current === null) continue;
			const there = byPlace.get(current);
			if (there === undefined) byPlace.set(current, [id]);
			else there.push(id);
		}
		return byPlace;
	}

	private forEachKnown({ ties, meetings }: ContactNode, today: CalendarDay, visit: (id: number) => void): void {
		for (let at = 0; at < ties.length; at += 2) {
			if (isAcquaintance(ties[at + 1] as number)) visit(ties[at] as number);
		}
		for (const meeting of meetings) visitMeeting(meeting, today, visit);
	}
}

function visitMeeting({ day, contacts }: MeetingNode, today: CalendarDay, visit: (id: number) => void): void {
	if (day <= today) for (const { id } of contacts) visit(id);
}
