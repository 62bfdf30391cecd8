import type { Contact } from "../../src/domain/contacts/contact";

/** A contact of which nothing is known but what the test says. Its path follows its name, or its name its path. */
export function aContact(given: Partial<Contact> = {}): Contact {
	const name = given.name ?? nameOfPath(given.path) ?? "Claire Fontaine";
	return { ...SILENT, path: `People/${name}.md`, ...given, name };
}

const SILENT: Omit<Contact, "path" | "name"> = {
	aliases: [],
	tags: [],
	companies: [],
	formerCompanies: [],
	role: null,
	sectors: [],
	location: null,
	emails: [],
	phones: [],
	urls: [],
	linkedin: null,
	relationships: [],
	circle: null,
	network: null,
	cadence: null,
	lastContact: null,
	nextContact: null,
	goals: [],
	approach: null,
	seeks: [],
	offers: [],
	knows: [],
	introducedBy: [],
	met: null,
	added: null,
	birthday: null,
	language: null,
	addressAs: null,
	status: "active",
	snoozedUntil: null,
};

function nameOfPath(path: string | undefined): string | undefined {
	return path?.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
