import { NONE } from "../notes/note-facts";
import type { Reference } from "../contacts/contact";
import { nameOfPath } from "../contacts/parse-contact";
import type { CalendarDay } from "../day/calendar-day";
import type { BridgeReason } from "../reconnections/reason";
import type { Organization } from "./network";
import { organizationKey, organizationName } from "./organization-key";
import { noTies, type TieList } from "./tie-list";

/** More members tie nobody to anybody. */
const MOST_MEMBERS = 200;

/** A contact of the graph. */
export class ContactNode {
	/** What notes say of it and others. */
	ties: TieList = noTies();
	/** Those with others. */
	meetings: readonly MeetingNode[] = NONE;
	current: OrganizationNode | null = null;
	former: readonly OrganizationNode[] = NONE;
	/** As its note has them; the first is the current one. */
	companies: readonly Reference[] = NONE;
	formerCompanies: readonly Reference[] = NONE;
	sectors: readonly string[] = NONE;
	/** Whom it knows, or who knows it, by their notes, and whom it met, once for each meeting. */
	acquaintances = 0;
	/** What was told of it as a bridge; undefined while nobody asked. */
	bridge: BridgeReason | null | undefined = undefined;

	constructor(readonly path: string, readonly id: number) {}

	/** The sector it works in, else where it works. */
	get world(): string | null {
		const [company] = this.companies;
		return this.sectors[0] ?? (company === undefined || this.current === null ? null : organizationName(company));
	}
}

/** A meeting of several contacts. */
export interface MeetingNode {
	/** Path of its note. */
	readonly note: string;
	readonly day: CalendarDay;
	/** Each once. */
	readonly contacts: readonly ContactNode[];
}

/** An organisation of the graph. */
export class OrganizationNode {
	readonly current: ContactNode[] = [];
	readonly former: ContactNode[] = [];
	/** Paths of notes that stand for it; the first by path counts. */
	notes: readonly string[] = NONE;
	private spelling: string | null = null;

	constructor(readonly key: string) {}

	/** Whether two people who are or were there are tied by it. */
	get ties(): boolean {
		return this.size <= MOST_MEMBERS;
	}

	/** Whether it ties people for lack of one, or no longer because of one. */
	get isAtLimit(): boolean {
		return this.size === MOST_MEMBERS || this.size === MOST_MEMBERS + 1;
	}

	get isEmpty(): boolean {
		return this.size + this.notes.length === 0;
	}

	private get size(): number {
		return this.current.length + this.former.length;
	}

	/** What its note is called; without one, as most contacts' notes write it. */
	get name(): string {
		const [note] = this.notes;
		return note === undefined ? (this.spelling ??= this.commonSpelling()) : nameOfPath(note);
	}

	join(node: ContactNode, members: ContactNode[]): void {
		members.push(node);
		this.spelling = null;
	}

	/** Lets a member go. The order of members says nothing. */
	leave(node: ContactNode, members: ContactNode[]): void {
		const at = members.indexOf(node);
		const last = members.pop();
		if (last !== undefined && last !== node) members[at] = last;
		this.spelling = null;
	}

	/** The organisation as plain data. */
	read(): Organization {
		const { key, name, notes } = this;
		return { key, name, note: notes[0] ?? null, current: pathsOf(this.current), former: pathsOf(this.former) };
	}

	private commonSpelling(): string {
		const counts = new Map<string, number>();
		for (const members of [this.current, this.former]) {
			for (const { companies, formerCompanies } of members) {
				const written = companies.find(this.isMeant) ?? formerCompanies.find(this.isMeant);
				const name = written === undefined ? this.key : organizationName(written);
				counts.set(name, (counts.get(name) ?? 0) + 1);
			}
		}
		return [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1))[0]?.[0] ?? this.key;
	}

	private readonly isMeant = (reference: Reference): boolean => organizationKey(reference) === this.key;
}

function pathsOf(nodes: readonly ContactNode[]): readonly string[] {
	return nodes.map(({ path }) => path).sort();
}
