import fc from "fast-check";
import { expect, it } from "vitest";
import { matchName, namedContacts } from "../../../src/domain/contacts/match-name";
import { NameDirectory } from "../../../src/domain/contacts/name-directory";
import { aContact } from "../../support/contact-builder";

const WORD = fc.constantFrom("Ada", "ada", "Lovelace", "Lovelâce", "A.", "L", "JP", "J", "P", "Jean", "Pierre", "de", "-");
const NAME = fc.array(WORD, { maxLength: 4 }).map((words) => words.join(" "));
const PERSON = fc.record({ path: fc.constantFrom("a.md", "b.md", "c.md", "d.md"), name: NAME, aliases: fc.array(NAME, { maxLength: 2 }) });

it("finds whom a search among all finds, after people came, changed and went", () => {
	fc.assert(fc.property(fc.array(PERSON, { maxLength: 8 }), fc.array(fc.constantFrom("a.md", "b.md"), { maxLength: 1 }), NAME, (people, gone, name) => {
		const directory = new NameDirectory<ReturnType<typeof aContact>>();
		const all = new Map<string, ReturnType<typeof aContact>>();
		for (const person of people) {
			const contact = aContact({ ...person, name: person.name });
			directory.set(contact);
			all.set(contact.path, contact);
		}
		for (const path of gone) {
			directory.delete(path);
			all.delete(path);
		}
		const inOrder = [...all.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
		expect(directory.find(name)).toEqual(matchName(name, namedContacts(inOrder)));
	}));
});
