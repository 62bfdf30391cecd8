import type { Contact } from "../contacts/contact";
import { displayNameOf } from "../contacts/reference";
import { firstNameOf } from "../messages/first-name";
import type { PageContact } from "./introduction-page";

/** A contact as others are told of them. */
export function pageContact(contact: Contact): PageContact {
	const { path, name, role, companies: [company] } = contact;
	return { path, name, firstName: firstNameOf(contact) ?? name, role, company: company === undefined ? null : displayNameOf(company) };
}
