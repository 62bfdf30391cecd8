import type { Contact } from "../contacts/contact";
import { displayNameOf, linkPathOf } from "../contacts/reference";
import { foldKey } from "../text/fold-text";
import type { BriefBeginning, BriefExchange } from "./brief";
import { lineWords } from "./line-words";

const DATE_ALONE = /^(?:1[89]|2[01])\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** How a tie began, as the contact's note tells it; `earliest` is an exchange older than those shown, or null. */
export function readBeginning(contact: Contact, me: Contact | null, earliest: BriefExchange | null): BriefBeginning {
	const met = contact.met === null ? "" : (dateAlone(contact.met) ?? lineWords(contact.met, null));
	const metOn = DATE_ALONE.test(met) ? met : null;
	return {
		metOn,
		met: metOn === null && met !== "" ? met : null,
		introducedBy: contact.introducedBy.map(displayNameOf),
		sharedOrganizations: sharedOrganizations(contact, me),
		relationships: contact.relationships,
		first: met === "" ? earliest : null,
	};
}

/** Names of the organisations both the user and a contact are or were at, the contact's current ones first. */
export function sharedOrganizations(contact: Contact, me: Contact | null): readonly string[] {
	if (me === null) return [];
	const own = new Set(organizationsOf(me).flatMap(keysOf));
	const shared = new Map<string, string>();
	for (const reference of organizationsOf(contact)) {
		const keys = keysOf(reference);
		if (keys.some((key) => own.has(key)) && !keys.some((key) => shared.has(key))) shared.set(keys[0] ?? "", displayNameOf(reference));
	}
	return [...shared.values()];
}

function organizationsOf({ companies, formerCompanies }: Contact): readonly string[] {
	return [...companies, ...formerCompanies];
}

/** An organisation is known by its note's name and by the words of the link to it. */
function keysOf(reference: string): readonly string[] {
	const path = linkPathOf(reference);
	const name = path === null ? [] : [path.slice(path.lastIndexOf("/") + 1)];
	return [...name, displayNameOf(reference)].map(foldKey).filter((key) => key !== "");
}

/** The day of a date and time, or of a link to a daily note; null for anything else. */
function dateAlone(met: string): string | null {
	const text = (linkPathOf(met) ?? met).trim();
	const day = text.length > 10 && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) ? text.slice(0, 10) : text;
	return DATE_ALONE.test(day) ? day : null;
}
