import type { Brief } from "../../src/domain/brief/brief";
import { aContact } from "./contact-builder";

/** A brief of someone nothing is known of, but what the test says. */
export function aBrief(given: Partial<Brief> = {}): Brief {
	const contact = given.contact ?? aContact();
	return {
		contact,
		reconnection: null,
		register: "en",
		beginning: { metOn: null, met: null, introducedBy: [], sharedOrganizations: [], relationships: [], first: null },
		memories: [], exchanges: [], months: [], usualDays: null, owed: [], seeks: [], offers: [], ambition: null, open: [], occasions: [],
		balance: { gave: 0, received: 0, asked: 0 },
		notes: [contact.path],
		...given,
	};
}
