import type { Contact } from "../domain/contacts/contact";
import type { Match } from "../domain/matches/match";
import { MatchTable } from "../domain/matches/match-table";
import type { Network } from "../domain/network/network";
import type { MatchReason } from "../domain/reconnections/reason";
import type { FactIndex } from "./fact-index";
import type { FactDiff } from "./note-change";

/** Who seeks what whom offers, kept by differences with the facts. Contacts who are not active are matched with nobody. */
export class MatchIndex {
	private readonly table = new MatchTable();
	private user: Contact | null = null;
	private list: readonly Match[] | null = null;
	/** By path: each is asked for several times a day. */
	private readonly reasons = new Map<string, MatchReason | null>();

	/** The network must have taken a change in before. */
	constructor(private readonly facts: FactIndex, private readonly network: Pick<Network, "tie">) {}

	/** Takes everyone in after the first reading, yielding between notes. */
	*readAll(): Generator<void, void> {
		this.user = this.findUser();
		this.table.putUser(this.user, null);
		for (const [path, { contact }] of this.facts.store.contacts()) {
			if (!speaks(contact)) continue;
			this.table.put(path, contact, null);
			yield;
		}
	}

	/** Takes in what a batch of changes did; gives the paths of contacts of whom `match` may say something else now. */
	apply(diff: FactDiff): Iterable<string> {
		const touched = new Set<string>();
		if (diff.me) this.takeUser(touched);
		for (const paths of [diff.removed, diff.updated, diff.added]) {
			for (const path of paths) this.take(path, touched);
		}
		if (touched.size > 0) this.list = null;
		for (const path of diff.retied) this.table.touch(path, touched);
		for (const path of touched) this.reasons.delete(path);
		return touched;
	}

	/** What the user offers first, then what the user seeks, then by the seeker's path. */
	matches(): readonly Match[] {
		return (this.list ??= [...this.table.matches()]);
	}

	/** The best match of a contact. */
	match(path: string): MatchReason | null {
		if (!this.table.has(path)) return null;
		const known = this.reasons.get(path);
		if (known !== undefined) return known;
		const best = this.table.best(path, (one, other) => this.knowEachOther(one, other));
		const reason: MatchReason | null = best === null ? null
			: { code: "match", side: best.side, subject: best.subject, other: best.other?.name ?? null };
		this.reasons.set(path, reason);
		return reason;
	}

	/** By what their notes say; those who met once may still be glad to be brought together. */
	private knowEachOther(one: string, other: string): boolean {
		return this.network.tie(one, other)?.sources.some(({ kind }) => kind === "knows" || kind === "introduced-by") === true;
	}

	private takeUser(touched: Set<string>): void {
		const user = this.findUser();
		if (user === this.user) return;
		this.user = user;
		this.list = null;
		this.table.putUser(user, touched);
	}

	private take(path: string, touched: Set<string>): void {
		const contact = this.facts.store.contacts().get(path)?.contact ?? null;
		this.table.put(path, speaks(contact) ? contact : null, touched);
	}

	/** The user's own note: of several the first by path. */
	private findUser(): Contact | null {
		let first: Contact | null = null;
		for (const { contact } of this.facts.store.own().values()) {
			if (contact !== null && (first === null || contact.path < first.path)) first = contact;
		}
		return first;
	}
}

function speaks(contact: Contact | null): contact is Contact {
	return contact?.status === "active" && contact.seeks.length + contact.offers.length > 0;
}
