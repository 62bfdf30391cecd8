import type { Contact } from "../domain/contacts/contact";
import { NameDirectory } from "../domain/contacts/name-directory";
import { displayNameOf } from "../domain/contacts/reference";
import { suggestSeeks } from "../domain/contacts/suggest-seeks";
import { compareNames } from "../domain/text/compare-names";
import { foldText } from "../domain/text/fold-text";
import type { GuidePerson } from "../ui/guide/guide-port";
import type { ContactIndex } from "../vault/contact-index";
import type { IndexDiff } from "../vault/index-diff";

/** One whom a name may mean. */
export interface GuideName extends GuidePerson {
	readonly aliases: readonly string[];
	/** Organisations they are from, now or before, folded. */
	readonly from: readonly string[];
}

/** An organisation as it is written most, and how many are from it. */
interface Firm {
	readonly name: string;
	count: number;
}

/** The contacts by name, and the organisations they are from: read once, and kept current by differences. */
export class GuidePeople {
	readonly #names = new NameDirectory<GuideName>();
	readonly #firms = new Map<string, Firm>();
	readonly #roles = new Set<string>();

	constructor(private readonly index: ContactIndex) {}

	/** Takes in everybody. */
	read(): void {
		for (const contact of this.index.everyone()) this.#set(contact);
	}

	/** Takes in what changed. */
	follow({ added, updated, removed }: IndexDiff): void {
		for (const path of removed) this.#names.delete(path);
		for (const path of [...added, ...updated]) {
			const contact = this.index.contact(path);
			if (contact !== null) this.#set(contact);
		}
	}

	/** Takes in someone whose note was just made, before the index has read it. */
	expect(path: string, name: string, typed: string, company: string | null): void {
		const from = company === null ? [] : [foldText(displayNameOf(company))];
		this.#names.set({ path, name, aliases: [typed], about: company === null ? "" : displayNameOf(company), from });
		if (company !== null) this.#count(displayNameOf(company));
	}

	/** Lets go of someone who was expected; false for whom the index knows. */
	forget(path: string): boolean {
		const isExpected = this.index.contact(path) === null;
		if (isExpected) this.#names.delete(path);
		return isExpected;
	}

	person(path: string): GuideName | null {
		return this.#names.get(path);
	}

	/** The one whom a name means for sure, and all who may be meant: who is from the company first. */
	find(name: string, company: string | null): { readonly sure: GuideName | null; readonly candidates: readonly GuideName[] } {
		const { sure, candidates } = this.#names.find(name);
		const firm = company === null ? null : foldText(displayNameOf(company));
		const isFrom = ({ from }: GuideName): number => (firm !== null && from.includes(firm) ? 0 : 1);
		return { sure, candidates: [...candidates].sort((one, other) => isFrom(one) - isFrom(other)) };
	}

	/** Whether a text is known as an organisation or as what someone does. */
	meaningOf(text: string): "company" | "role" | null {
		const folded = foldText(text);
		if (this.#firms.has(folded)) return "company";
		return this.#roles.has(folded) || suggestSeeks(text).length > 0 ? "role" : null;
	}

	/** An organisation as it is written already. */
	spell(company: string): string {
		return this.#firms.get(foldText(company))?.name ?? company;
	}

	/** The organisations most are from. */
	firms(most: number): readonly string[] {
		const all = [...this.#firms.values()].sort((one, other) => other.count - one.count || compareNames(one.name, other.name));
		return all.slice(0, most).map(({ name }) => name);
	}

	#set(contact: Contact): void {
		const firms = [...contact.companies, ...contact.formerCompanies].map(displayNameOf);
		// Each is counted once, however often its note changes.
		if (this.#names.get(contact.path)?.from.length !== firms.length) firms.forEach((firm) => this.#count(firm));
		if (contact.role !== null) this.#roles.add(foldText(contact.role));
		const about = aboutOf(contact);
		this.#names.set({ path: contact.path, name: contact.name, aliases: contact.aliases, about, from: firms.map(foldText) });
	}

	#count(name: string): void {
		const firm = this.#firms.get(foldText(name));
		if (firm === undefined) this.#firms.set(foldText(name), { name, count: 1 });
		else firm.count++;
	}
}

function aboutOf({ role, companies: [company] }: Contact): string {
	return [role, company === undefined ? null : displayNameOf(company)].filter((part) => part !== null).join(", ");
}
