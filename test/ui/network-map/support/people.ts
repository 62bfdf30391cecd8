import type { MapPerson } from "../../../../src/ui/network-map/map-person";
import type { Contact } from "../../../../src/domain/contacts/contact";
import { aContact } from "../../../support/contact-builder";

/** Someone on the map: in the innermost circle, lively, unless the test says otherwise. */
export function aPerson(name: string, given: Partial<MapPerson> = {}, contact: Partial<Contact> = {}): MapPerson {
	const made = aContact({ name, ...contact });
	return {
		path: made.path, name: made.name, contact: made, reconnection: null, ring: 0, warmth: "lively",
		isTarget: false, isDue: false, ...given,
	};
}

/** So many people of a ring, in a sector. */
export function crowd(count: number, ring: number, sector: string): readonly MapPerson[] {
	return Array.from({ length: count }, (_, at) => aPerson(`${sector} ${ring} ${at}`, { ring }, { sectors: [sector] }));
}
