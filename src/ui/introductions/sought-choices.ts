import { foldText } from "../../domain/text/fold-text";
import type { Contact } from "../../domain/contacts/contact";
import { displayNameOf } from "../../domain/contacts/reference";
import type { Sought } from "../../domain/network/find-targets";
import type { Organization } from "../../domain/network/network";
import type { Messages } from "../../i18n";
import type { Choice } from "../dialogs/choices";
import { contactEntries, matchContacts } from "../dialogs/match-contacts";

const MOST_CONTACTS = 30;
const MOST_COMPANIES = 8;
/** A role or sector of one letter is none. */
const SHORTEST = 2;

/** What a field that takes a contact, a company, or a role and sector answers to what is typed; targets come first. */
export function soughtChoices(
	contacts: readonly Contact[], organizations: Iterable<Organization>, { introductions: { choices } }: Messages,
): (query: string) => readonly Choice<Sought>[] {
	const targets = contacts.filter(({ network }) => network === "target");
	const entries = contactEntries([...targets, ...contacts.filter(({ network }) => network !== "target")]);
	const companies = [...organizations].sort((one, other) => other.current.length - one.current.length || (one.key < other.key ? -1 : 1));
	return (query) => {
		const sought = foldText(query).trim();
		const people = matchContacts(entries, query, MOST_CONTACTS).map((contact): Choice<Sought> =>
			({ value: { kind: "contact", path: contact.path }, label: contact.name, note: aboutOf(contact) }));
		if (sought.length < SHORTEST) return people;
		const places = companies.filter(({ key }) => ` ${key}`.includes(` ${sought}`)).slice(0, MOST_COMPANIES).map((company): Choice<Sought> => ({
			value: { kind: "company", company: company.note ?? company.name },
			label: company.name,
			note: company.current.length === 0 ? choices.company : choices.companyPeople(company.current.length),
		}));
		// Those who are there come after the place, those called so before it.
		const isCalledSo = ({ label }: Choice<Sought>): boolean => ` ${foldText(label)}`.includes(` ${sought}`);
		const words = query.trim();
		return [...people.filter(isCalledSo), ...places, ...people.filter((one) => !isCalledSo(one)), { value: { kind: "profile", words }, label: choices.profile(words), note: choices.profileNote }];
	};
}

function aboutOf({ role, companies: [company] }: Contact): string {
	return [role, company === undefined ? null : displayNameOf(company)].filter((part) => part !== null).join(", ");
}
