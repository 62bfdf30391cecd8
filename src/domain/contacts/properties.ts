import { PropertyTable } from "./property-table";

/** A fact of a contact, by the name the plugin writes it under. */
export type ContactProperty =
	| "aliases" | "company" | "former-companies" | "role" | "sector" | "location" | "email" | "phone" | "url" | "linkedin"
	| "relationship" | "circle" | "network" | "cadence" | "last-contact" | "next-contact" | "goal" | "approach" | "seeks"
	| "offers" | "knows" | "introduced-by" | "met" | "added" | "birthday" | "language" | "address-as" | "status"
	| "snoozed-until";

/** Every property of a contact with the other names it is read under; of several that hold something, the first counts. */
export const CONTACT_SYNONYMS: Readonly<Record<ContactProperty, readonly string[]>> = {
	"aliases": ["alias", "nickname", "surnom"],
	"company": ["organization", "organisation", "org", "employer", "entreprise", "société"],
	"former-companies": ["past companies", "previous companies", "anciennes entreprises"],
	"role": ["job", "job title", "position", "poste", "fonction"],
	"sector": ["industry", "field", "secteur"],
	"location": ["city", "place", "based in", "ville", "lieu", "prm-location"],
	"email": ["emails", "mail", "courriel"],
	"phone": ["téléphone", "tel", "mobile"],
	"url": ["website", "site"],
	"linkedin": ["linkedin url"],
	"relationship": ["relation", "prm-relationship"],
	"circle": ["tier", "layer", "cercle", "prm-tier"],
	"network": ["réseau"],
	"cadence": ["frequency", "keep in touch", "contact every", "fréquence", "rythme", "prm-cadence"],
	"last-contact": [
		"last contacted", "last chat", "last met", "last interaction", "dernier contact", "prm-last-contacted",
	],
	"next-contact": ["next date", "next step date", "follow up", "prochain contact", "relance"],
	"goal": ["objective", "objectif"],
	"approach": ["comment"],
	"seeks": ["needs", "looking for", "cherche"],
	"offers": ["can help with", "expertise", "skills", "offre", "compétences"],
	"knows": ["friends", "connections", "connaît"],
	"introduced-by": ["met through", "referred by", "présenté par"],
	"met": ["met on", "first met", "met at", "rencontre"],
	"added": ["date created", "created", "date added"],
	"birthday": ["bday", "born", "anniversaire", "naissance", "prm-birthday"],
	"language": ["lang", "langue"],
	"address-as": [],
	"status": ["prm-paused"],
	"snoozed-until": ["snooze", "prm-snooze-until"],
};

/** Finds a contact's facts in front matter; of `last-contact` every name counts, since the latest day does. */
export const CONTACT_PROPERTIES = new PropertyTable<ContactProperty>(CONTACT_SYNONYMS, ["last-contact"]);
