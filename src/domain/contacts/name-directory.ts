import { matchName, type Named, type NamedContact, namedContacts, type NameMatch, wordsOf } from "./match-name";

/** People by the words of their names: finds whom `matchName` finds among all, at the cost of those who share a word. */
export class NameDirectory<Who extends Named & { readonly path: string }> {
	readonly #people = new Map<string, NamedContact<Who>>();
	readonly #paths = new Map<string, Set<string>>();

	/** Takes in one, in place of who stood at the path. */
	set(who: Who): void {
		this.delete(who.path);
		for (const named of namedContacts([who])) {
			this.#people.set(who.path, named);
			for (const word of named.names.flat()) {
				const paths = this.#paths.get(word);
				if (paths === undefined) this.#paths.set(word, new Set([who.path]));
				else paths.add(who.path);
			}
		}
	}

	/** Who stands at a path. */
	get(path: string): Who | null {
		return this.#people.get(path)?.contact ?? null;
	}

	delete(path: string): void {
		for (const word of this.#people.get(path)?.names.flat() ?? []) this.#paths.get(word)?.delete(path);
		this.#people.delete(path);
	}

	/** Who may be meant by a name; those equally likely by path. */
	find(name: string): NameMatch<Who> {
		const paths = new Set(wordsOf(name).flatMap((word) => [...(this.#paths.get(word) ?? [])]));
		return matchName(name, [...paths].sort().flatMap((path) => this.#people.get(path) ?? []));
	}
}
