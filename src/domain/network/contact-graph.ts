import type { Reference } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import { NONE } from "../notes/note-facts";
import { ContactNode, type MeetingNode } from "./graph-nodes";
import { Neighbourhood } from "./neighbourhood";
import type { Neighbour, Network, Organization, Tie } from "./network";
import { OrganizationTable } from "./organization-table";
import { readTie } from "./read-tie";
import { bitsOf, OTHERS, OWN, SAYS_INTRODUCED, SAYS_KNOWS, SAYS_LINK, withBits } from "./tie-list";
import { kindsOfMark, strengthOfMark } from "./tie-marks";

/** What a contact's note says of others: paths of contacts, and organisations as written, the current one first. */
export interface ContactTies {
	readonly knows: Iterable<string>;
	readonly introducedBy: Iterable<string>;
	readonly links: Iterable<string>;
	readonly companies: readonly Reference[];
	readonly formerCompanies: readonly Reference[];
}

/** Meetings of more people say little about any two of them. */
export const MOST_AT_MEETING = 8;

/**
 * The graph itself, changed in place. Only what notes say of two contacts is held as an edge; meetings and organisations are
 * nodes of their own, and what they tie is found when it is asked for.
 */
export class ContactGraph implements Network {
	private readonly byPath = new Map<string, ContactNode>();
	/** By number; null where one is free. */
	private readonly nodes: (ContactNode | null)[] = [];
	private readonly freeIds: number[] = [];
	private readonly meetings = new Map<string, MeetingNode>();
	private readonly table = new OrganizationTable();
	/** One for each walk that is under way inside another. */
	private readonly rooms: Neighbourhood[] = [];
	private walks = 0;
	/** The last day whose meetings have happened. */
	private today = "9999-12-31" as CalendarDay;

	/** Goes over to another day: meetings to come tie nobody. */
	setDay(today: CalendarDay): void {
		this.today = today;
	}

	has(path: string): boolean {
		return this.byPath.has(path);
	}

	/** Takes a contact in, tied to nobody yet; nothing happens when it is here. */
	addContact(path: string): void {
		if (this.byPath.has(path)) return;
		const node = new ContactNode(path, this.freeIds.pop() ?? this.nodes.length);
		this.nodes[node.id] = node;
		this.byPath.set(path, node);
	}

	/** Lets a contact go, with all that ties it. */
	dropContact(path: string): void {
		const node = this.byPath.get(path);
		if (node === undefined) return;
		this.table.place(node, NONE, NONE);
		const { id, ties } = node;
		for (let at = 0; at < ties.length; at += 2) this.write(this.node(ties[at] as number), id, OWN | OTHERS, 0);
		for (const { note, day, contacts } of node.meetings) {
			this.putMeeting(note, day, contacts.filter((one) => one !== node).map((one) => one.path));
		}
		this.byPath.delete(path);
		this.nodes[id] = null;
		this.freeIds.push(id);
	}

	/** Puts what a contact's note says in the place of what it said. Who is no contact here, or the contact itself, is left out. */
	tieContact(path: string, { knows, introducedBy, links, companies, formerCompanies }: ContactTies): void {
		const node = this.byPath.get(path);
		if (node === undefined) return;
		const wanted = new Map<number, number>();
		this.want(wanted, knows, SAYS_KNOWS);
		this.want(wanted, introducedBy, SAYS_INTRODUCED);
		this.want(wanted, links, SAYS_LINK);
		wanted.delete(node.id);
		this.replaceTies(node, wanted);
		this.table.place(node, companies, formerCompanies);
	}

	/** Puts a meeting in the place of what a note said: paths of contacts. Fewer than two, or too many, tie nobody. */
	putMeeting(note: string, day: CalendarDay, paths: Iterable<string>): void {
		this.dropMeeting(note);
		const contacts: ContactNode[] = [];
		for (const path of paths) {
			const node = this.byPath.get(path);
			if (node !== undefined && !contacts.includes(node)) contacts.push(node);
		}
		if (contacts.length < 2 || contacts.length > MOST_AT_MEETING) return;
		const meeting = { note, day, contacts: contacts.slice() };
		this.meetings.set(note, meeting);
		for (const node of contacts) node.meetings = node.meetings.concat(meeting);
	}

	dropMeeting(note: string): void {
		const meeting = this.meetings.get(note);
		if (meeting === undefined) return;
		this.meetings.delete(note);
		for (const node of meeting.contacts) node.meetings = node.meetings.filter((one) => one !== meeting);
	}

	/** Takes in that a note stands for an organisation. */
	addOrganization(note: string): void {
		this.table.addNote(note);
	}

	dropOrganization(note: string): void {
		this.table.dropNote(note);
	}

	contacts(): Iterable<string> {
		return this.byPath.keys();
	}

	neighbours(path: string): readonly Neighbour[] {
		const neighbours: Neighbour[] = [];
		this.walk(path, (node, mark) => neighbours.push({ path: node.path, kinds: kindsOfMark(mark), strength: strengthOfMark(mark) }));
		return neighbours.sort((one, other) => other.strength - one.strength || (one.path < other.path ? -1 : 1));
	}

	forEachNeighbour(path: string, visit: (path: string, strength: number) => void): void {
		this.walk(path, (node, mark) => visit(node.path, strengthOfMark(mark)));
	}

	tie(one: string, other: string): Tie | null {
		const [from, to] = [this.byPath.get(one), this.byPath.get(other)];
		return from === undefined || to === undefined || from === to ? null : readTie(from, to, this.today);
	}

	organizations(): Iterable<Organization> {
		return this.table.all();
	}

	organization(reference: string): Organization | null {
		return this.table.find(reference)?.read() ?? null;
	}

	private walk(path: string, visit: (node: ContactNode, mark: number) => void): void {
		const node = this.byPath.get(path);
		if (node === undefined) return;
		const room = (this.rooms[this.walks] ??= new Neighbourhood());
		this.walks++;
		try {
			room.gather(node, this.today, this.nodes.length);
			for (const id of room.found) visit(this.node(id), room.markOf(id));
		} finally {
			room.clear();
			this.walks--;
		}
	}

	private node(id: number): ContactNode {
		return this.nodes[id] as ContactNode;
	}

	private want(wanted: Map<number, number>, paths: Iterable<string>, bit: number): void {
		for (const path of paths) {
			const id = this.byPath.get(path)?.id;
			if (id !== undefined) wanted.set(id, (wanted.get(id) ?? 0) | bit);
		}
	}

	private replaceTies(node: ContactNode, wanted: ReadonlyMap<number, number>): void {
		const { ties } = node;
		const gone: number[] = [];
		for (let at = 0; at < ties.length; at += 2) {
			const id = ties[at] as number;
			if (((ties[at + 1] as number) & OWN) !== 0 && !wanted.has(id)) gone.push(id);
		}
		for (const id of gone) this.say(node, id, 0);
		for (const [id, bits] of wanted) if ((bitsOf(node.ties, id) & OWN) !== bits) this.say(node, id, bits);
	}

	private say(node: ContactNode, id: number, bits: number): void {
		this.write(node, id, OWN, bits);
		this.write(this.node(id), node.id, OTHERS, bits << 1);
	}

	private write(node: ContactNode, id: number, mask: number, bits: number): void {
		node.ties = withBits(node.ties, id, mask, bits);
	}
}
