import type { Contact } from "../domain/contacts/contact";

/** More different values than this are not shared values. */
const MOST = 4_000;

/** Lists of one value, such as a company or a tag: those who have the same one share the list. */
export class SharedLists {
	private readonly byValue = new Map<string, readonly string[]>();

	/** The same contact, with the lists it has in common with others. */
	shareIn(contact: Contact): Contact {
		const { companies, sectors, tags } = contact;
		if (companies.length + sectors.length + tags.length === 0) return contact;
		return { ...contact, companies: this.share(companies), sectors: this.share(sectors), tags: this.share(tags) };
	}

	private share(list: readonly string[]): readonly string[] {
		const [only] = list;
		if (list.length !== 1 || only === undefined) return list;
		const known = this.byValue.get(only);
		if (known !== undefined) return known;
		if (this.byValue.size < MOST) this.byValue.set(only, list);
		return list;
	}
}
