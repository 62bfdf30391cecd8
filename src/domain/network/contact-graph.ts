import type { Reference } from "../contacts/contact";
import type { CalendarDay } from "../day/calendar-day";
import { NONE } from "../notes/note-facts";
import type { BridgeReason } from "../reconnections/reason";
import { BridgeMemory } from "./bridge-memory";
import { ContactNode, type MeetingNode, type OrganizationNode } from "./graph-nodes";
import { Neighbourhood } from "./neighbourhood";
import type { Neighbour, Network, Organization, Tie } from "./network";
import { OrganizationTable } from "./organization-table";
import { readTie } from "./read-tie";
import { bitsOf, isAcquaintance, OTHERS, OWN, SAYS_INTRODUCED, SAYS_KNOWS, SAYS_LINK, turned, withBits } from "./tie-list";
import { kindsOfMark, strengthOfMark } from "./tie-marks";

/** What a contact's note says of others: paths of contacts, organisations as written, the current one first, and sectors. */
export interface ContactTies {
	readonly knows: readonly string[];
	readonly introducedBy: readonly string[];
	readonly links: readonly string[];
	readonly companies: readonly Reference[];
	readonly formerCompanies: readonly Reference[];
	readonly sectors: readonly string[];
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
	private readonly bridges = new BridgeMemory((id) => this.node(id), () => this.nodes.length);
	/** The last day whose meetings have happened. */
	private today = "9999-12-31" as CalendarDay;

	/** Goes over to another day: meetings to come tie nobody. Nothing that was told of bridges counts then. */
	setDay(today: CalendarDay): void {
		if (this.today === today) return;
		this.today = today;
		this.bridges.forgetAll(this.byPath.values());
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
		this.bridges.disturb(node, this.today);
		this.disturbMembers(this.table.place(node, NONE, NONE));
		// A list of its own: what is taken out of it shortens the one that is gone through.
		const others = node.ties.filter((_, at) => at % 2 === 0);
		for (const other of others) this.write(node, other, OWN | OTHERS, 0);
		for (const { note, day, contacts } of node.meetings) {
			this.putMeeting(note, day, contacts.filter((one) => one !== node).map((one) => one.path));
		}
		this.byPath.delete(path);
		this.nodes[node.id] = null;
		this.freeIds.push(node.id);
	}

	/**
	 * Puts what a contact's note says in the place of what it said; says whether that is something else. Who is no contact
	 * here, or the contact itself, is left out.
	 */
	tieContact(path: string, ties: ContactTies): boolean {
		const node = this.byPath.get(path);
		if (node === undefined) return false;
		const { companies, formerCompanies, sectors } = ties;
		const said = this.differences(node, this.wanted(node, ties));
		const isElsewhere = !sameList(node.companies, companies) || !sameList(node.formerCompanies, formerCompanies);
		if (said.length === 0 && !isElsewhere && node.sectors[0] === sectors[0]) return false;
		this.bridges.disturb(node, this.today);
		for (const [id, bits] of said) this.write(node, id, OWN, bits);
		if (isElsewhere) this.disturbMembers(this.table.place(node, companies, formerCompanies));
		node.sectors = sectors;
		this.bridges.disturb(node, this.today);
		return true;
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
		for (const node of contacts) {
			node.meetings = node.meetings.concat(meeting);
			this.bridges.acquaint(node, contacts.length - 1);
		}
		this.disturbAll(contacts);
	}

	dropMeeting(note: string): void {
		const meeting = this.meetings.get(note);
		if (meeting === undefined) return;
		this.meetings.delete(note);
		this.disturbAll(meeting.contacts);
		for (const node of meeting.contacts) {
			node.meetings = node.meetings.filter((one) => one !== meeting);
			this.bridges.acquaint(node, 1 - meeting.contacts.length);
		}
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

	/** Whether a contact connects people who do not know each other. */
	bridge(path: string): BridgeReason | null {
		const node = this.byPath.get(path);
		return node === undefined ? null : this.bridges.bridge(node, this.today);
	}

	/** Paths of contacts of whom something else is told as bridges than was before; those nobody asked for are not among them. */
	takeChangedBridges(): readonly string[] {
		return this.bridges.takeChanged(this.byPath.values(), (path) => this.bridge(path));
	}

	private disturbAll(nodes: readonly ContactNode[]): void {
		for (const node of nodes) this.bridges.disturb(node, this.today);
	}

	private disturbMembers(organizations: readonly OrganizationNode[]): void {
		for (const { current } of organizations) this.disturbAll(current);
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

	/** By number, the bits that a contact's note is to say of others. */
	private wanted({ id: own }: ContactNode, { knows, introducedBy, links }: ContactTies): ReadonlyMap<number, number> {
		if (knows.length + introducedBy.length + links.length === 0) return NO_BITS;
		const wanted = new Map<number, number>();
		const add = (paths: readonly string[], bit: number): void => {
			for (const path of paths) {
				const id = this.byPath.get(path)?.id;
				if (id !== undefined && id !== own) wanted.set(id, (wanted.get(id) ?? 0) | bit);
			}
		};
		add(knows, SAYS_KNOWS);
		add(introducedBy, SAYS_INTRODUCED);
		add(links, SAYS_LINK);
		return wanted;
	}

	/** What is to be said of others that is not said yet, or no longer. */
	private differences({ ties }: ContactNode, wanted: ReadonlyMap<number, number>): readonly (readonly [id: number, bits: number])[] {
		if (ties.length === 0 && wanted.size === 0) return NONE;
		const found: [number, number][] = [];
		for (let at = 0; at < ties.length; at += 2) {
			const id = ties[at] as number;
			if (((ties[at + 1] as number) & OWN) !== 0 && !wanted.has(id)) found.push([id, 0]);
		}
		for (const [id, bits] of wanted) if ((bitsOf(ties, id) & OWN) !== bits) found.push([id, bits]);
		return found;
	}

	/** Writes bits of a tie under a mask at both its ends, seen from one of them. */
	private write(node: ContactNode, id: number, mask: number, bits: number): void {
		const [other, before] = [this.node(id), bitsOf(node.ties, id)];
		node.ties = withBits(node.ties, id, mask, bits);
		other.ties = withBits(other.ties, node.id, turned(mask), turned(bits));
		const by = Number(isAcquaintance(bitsOf(node.ties, id))) - Number(isAcquaintance(before));
		if (by === 0) return;
		this.bridges.acquaint(node, by);
		this.bridges.acquaint(other, by);
	}
}

const NO_BITS: ReadonlyMap<number, number> = new Map();

function sameList(one: readonly string[], other: readonly string[]): boolean {
	return one === other || (one.length === other.length && one.every((text, at) => text === other[at]));
}
