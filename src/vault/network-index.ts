import type { Contact, Reference } from "../domain/contacts/contact";
import type { CalendarDay } from "../domain/day/calendar-day";
import { ContactGraph, MOST_AT_MEETING, type ContactTies } from "../domain/network/contact-graph";
import type { Network } from "../domain/network/network";
import { NONE, type NoteFacts } from "../domain/notes/note-facts";
import type { BridgeReason } from "../domain/reconnections/reason";
import type { FactIndex } from "./fact-index";
import type { FactDiff } from "./note-change";
import { visitReference, type NamedAs } from "./note-concerns";

/** The network of a vault's contacts, kept by differences with the facts. */
export class NetworkIndex {
	private readonly graph = new ContactGraph();

	constructor(private readonly facts: FactIndex) {}

	/** Takes everyone in after the first reading, yielding between notes. */
	*readAll(): Generator<void, void> {
		const { store } = this.facts;
		for (const path of store.contacts().keys()) {
			this.graph.addContact(path);
			yield;
		}
		for (const facts of store.contacts().values()) {
			this.tie(facts);
			yield;
		}
		for (const facts of store.others().values()) {
			if (facts.kind !== "meeting" && facts.kind !== "organization") continue;
			this.take(facts);
			yield;
		}
	}

	/** Takes in what a batch of changes did; gives contacts whose notes tie others now, or of whom `bridge` says something else. */
	apply({ retied }: FactDiff): Iterable<string> {
		if (retied.size === 0) return NONE;
		const { store } = this.facts;
		for (const path of retied) if (!store.contacts().has(path)) this.graph.dropContact(path);
		for (const path of retied) if (store.contacts().has(path)) this.graph.addContact(path);
		const touched = [...retied].filter((path) => this.retie(path, store.at(path)));
		return touched.concat(this.graph.takeChangedBridges());
	}

	/** Goes over to another day: meetings to come tie nobody. */
	setDay(today: CalendarDay): void {
		this.graph.setDay(today);
	}

	network(): Network {
		return this.graph;
	}

	/** Whether a contact connects people who do not know each other. */
	bridge(path: string): BridgeReason | null {
		return this.graph.bridge(path);
	}

	/** Says whether a contact's note ties others than before. */
	private retie(path: string, facts: NoteFacts | null): boolean {
		if (facts?.kind !== "meeting") this.graph.dropMeeting(path);
		if (facts?.kind !== "organization") this.graph.dropOrganization(path);
		if (facts?.kind === "contact") return this.tie(facts);
		if (facts !== null) this.take(facts);
		return false;
	}

	private tie(facts: NoteFacts): boolean {
		return facts.contact !== null && this.graph.tieContact(facts.path, this.tiesOf(facts, facts.contact));
	}

	/** Takes in what a note of another kind says. */
	private take({ kind, path, meeting, people, names }: NoteFacts): void {
		if (kind === "organization") return this.graph.addOrganization(path);
		if (kind !== "meeting") return;
		const named = people.length + names.length;
		if (meeting === null || named < 2 || named > MOST_AT_MEETING) return this.graph.dropMeeting(path);
		const contacts = [...this.meant(people, "link", path), ...this.meant(names, "name", path)];
		this.graph.putMeeting(path, meeting.day, contacts);
	}

	private tiesOf({ path, links }: NoteFacts, { knows, introducedBy, companies, formerCompanies, sectors }: Contact): ContactTies {
		return {
			knows: this.referredTo(knows, path),
			introducedBy: this.referredTo(introducedBy, path),
			links: this.meant(links, "link", path),
			companies,
			formerCompanies,
			sectors,
		};
	}

	private referredTo(references: readonly Reference[], source: string): readonly string[] {
		if (references.length === 0) return NONE;
		const found: string[] = [];
		for (const reference of references) visitReference(reference, (text, as) => this.find(text, as, source, found));
		return found;
	}

	private meant(texts: readonly string[], as: NamedAs, source: string): readonly string[] {
		if (texts.length === 0) return NONE;
		const found: string[] = [];
		for (const text of texts) this.find(text, as, source, found);
		return found;
	}

	private find(text: string, as: NamedAs, source: string, found: string[]): void {
		const contact = this.facts.links.contactMeant(text, as, source);
		if (contact !== null) found.push(contact.path);
	}
}
