import type { PropertyChanges, PropertyValue } from "../notes/edit-property";
import type { CircleNames } from "../notes/edit-contact";
import { foldText } from "../text/fold-text";
import { circleNamed } from "./circle-names";
import type { Reference, Relationship } from "./contact";
import { relationshipNamed } from "./contact-words";
import { listItems } from "./list-items";
import type { ContactProperty } from "./properties";
import { findEmptyKey, findProperty, type Frontmatter, ownKeyOf } from "./property-key";
import { textOf } from "./read-value";
import { displayNameOf, splitReferences } from "./reference";
import { writeFact } from "./write-fact";

/** What was told of a person, to be added to a note that may say more or else. */
export interface ToldFacts {
	readonly company: Reference | null;
	readonly formerCompanies: readonly Reference[];
	readonly role: string | null;
	readonly relationships: readonly Relationship[];
	/** What the question implies that was answered; one of work is added only where none of work is known. */
	readonly implied: Relationship | null;
	/** Id of a circle. */
	readonly circle: string | null;
	readonly emails: readonly string[];
	readonly phone: string | null;
	readonly met: string | null;
}

/** What a note gains of what was told. */
export interface AddedFacts {
	readonly changes: PropertyChanges;
	readonly gained: readonly ContactProperty[];
	/** Facts of which the note says something else, which stays. */
	readonly kept: readonly ("company" | "circle")[];
}

/** Ties of work: who has one needs no second by guess. */
const AT_WORK: ReadonlySet<Relationship | null> = new Set<Relationship | null>([
	"former-colleague", "colleague", "manager", "report", "client", "supplier", "partner",
]);

/** Whether one of these relationships, as they are written or read, is one of work. */
export function isFromWork(relationships: readonly string[]): boolean {
	return relationships.some((one) => AT_WORK.has(relationshipNamed(one)));
}

/** The changes that add what was told to a note: what is not there yet, and nothing in place of what is. */
export function addFacts(frontmatter: Frontmatter, told: ToldFacts, names: CircleNames): AddedFacts {
	const changes = new Map<string, PropertyValue | null>();
	const gained: ContactProperty[] = [];
	const add = (property: ContactProperty, change: PropertyChanges): void => {
		if (change.size > 0) gained.push(property);
		for (const [key, value] of change) changes.set(key, value);
	};
	const isFree = (property: ContactProperty): boolean => findProperty(frontmatter, property) === null;
	const former = told.formerCompanies.filter((one) => !listed(frontmatter, "company").some((known) => isSameName(known, one)));
	if (told.company !== null && isFree("company")) add("company", writeFact(frontmatter, { property: "company", value: told.company }, names));
	if (told.role !== null && isFree("role")) add("role", writeFact(frontmatter, { property: "role", value: told.role }, names));
	add("relationship", appended(frontmatter, "relationship", relationshipsTold(frontmatter, told), isSameRelationship));
	if (told.circle !== null && isFree("circle")) add("circle", writeFact(frontmatter, { property: "circle", value: told.circle }, names));
	add("former-companies", appended(frontmatter, "former-companies", former, isSameName));
	add("email", appended(frontmatter, "email", told.emails, (one, other) => foldText(one) === foldText(other)));
	const fill = (property: "phone" | "met", text: string | null): void => {
		if (text !== null && isFree(property)) add(property, new Map([[keyFor(frontmatter, property), text]]));
	};
	fill("phone", told.phone);
	fill("met", told.met);
	return { changes, gained, kept: keptFacts(frontmatter, told, names) };
}

/** The changes that put another company in place of the present one, which becomes a former one; none where that would lose any. */
export function changeCompany(frontmatter: Frontmatter, company: Reference): PropertyChanges {
	const found = findProperty(frontmatter, "company");
	const [present, ...others] = listed(frontmatter, "company");
	if (found === null || present === undefined || isSameName(present, company)) return new Map();
	const former = appended(frontmatter, "former-companies", [present], isSameName);
	const isTold = former.size > 0 || listed(frontmatter, "former-companies").some((one) => isSameName(one, present));
	if (!isTold || listItems(found.value) === null) return new Map();
	const value = others.length > 0 || Array.isArray(found.value) ? [company, ...others] : company;
	return new Map([[found.key, value], ...former]);
}

function relationshipsTold(frontmatter: Frontmatter, { relationships, implied }: ToldFacts): readonly Relationship[] {
	if (implied === null) return relationships;
	const isKnown = isFromWork([implied]) && isFromWork([...relationships, ...listed(frontmatter, "relationship")]);
	return isKnown ? relationships : [...new Set([...relationships, implied])];
}

function keptFacts(frontmatter: Frontmatter, { company, circle }: ToldFacts, names: CircleNames): readonly ("company" | "circle")[] {
	const companies = [...listed(frontmatter, "company"), ...listed(frontmatter, "former-companies")];
	const found = findProperty(frontmatter, "circle");
	const isOther = found !== null && circle !== null && circleNamed(textOf(found.value) ?? "", found.key, names) !== circle;
	return [
		...(company !== null && listed(frontmatter, "company").length > 0 && !companies.some((one) => isSameName(one, company)) ? ["company" as const] : []),
		...(isOther ? ["circle" as const] : []),
	];
}

/** A list with the items it lacks at its end; no change where it has them all, or holds what no list of texts can. */
function appended(
	frontmatter: Frontmatter, property: ContactProperty, items: readonly string[], isSame: (one: string, other: string) => boolean,
): PropertyChanges {
	const found = findProperty(frontmatter, property);
	const held = listed(frontmatter, property);
	const missing = items.filter((item) => !held.some((one) => isSame(one, item)));
	const [only = ""] = missing;
	if (missing.length === 0 || (found !== null && held.length === 0)) return new Map();
	if (found !== null) {
		const items = typeof found.value === "string" ? held : listItems(found.value);
		return items === null ? new Map() : new Map([[found.key, [...items, ...missing]]]);
	}
	return new Map([[keyFor(frontmatter, property), missing.length === 1 ? only : missing]]);
}

function keyFor(frontmatter: Frontmatter, property: ContactProperty): string {
	return findEmptyKey(frontmatter, property) ?? ownKeyOf(frontmatter, property);
}

/** The texts under a property, one text of several taken apart. */
function listed(frontmatter: Frontmatter, property: ContactProperty): readonly string[] {
	const value = findProperty(frontmatter, property)?.value;
	const texts = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => textOf(item) ?? []);
	const between = { relationship: /[,;\n]/, email: /[\s,;]/ }[property as string];
	const items = texts.flatMap((text) => (between === undefined ? splitReferences(text) : text.split(between)));
	// `Ada <ada@halden.example>` is no list of addresses.
	const isWhole = property === "email" && items.some((item) => item !== "" && !item.includes("@"));
	return (isWhole ? texts : items).map((text) => text.trim()).filter((text) => text !== "");
}

/** Whether two references name the same thing, as a link or as text. */
export function isSameName(one: Reference, other: Reference): boolean {
	return foldText(displayNameOf(one)) === foldText(displayNameOf(other));
}

function isSameRelationship(one: string, other: string): boolean {
	const [meant, told] = [relationshipNamed(one), relationshipNamed(other)];
	return meant !== null && meant === told;
}
