import type { Relationship } from "./contact";
import { relationshipNamed } from "./contact-words";
import { circleNamed } from "./circle-names";
import { linkPathOf } from "./reference";

/** A person as typed on one line: `Ada Lovelace, Halden, former colleague, close`. What the line does not say is null or empty. */
export interface NameLine {
	readonly name: string;
	readonly company: string | null;
	readonly formerCompanies: readonly string[];
	readonly role: string | null;
	readonly relationships: readonly Relationship[];
	/** Id of a circle. */
	readonly circle: string | null;
	readonly email: string | null;
	/** As typed. */
	readonly phone: string | null;
	/** A year or span of years. */
	readonly met: string | null;
}

/** What the words of a line are compared with. */
export interface NameLineWords {
	/** Every text that names a circle to the circle's id. */
	readonly circleNames: ReadonlyMap<string, string>;
	/** Whether a text is known as an organisation or as what someone does; null for neither. */
	meaningOf(text: string): "company" | "role" | null;
}

/** A longer line is no person, and stays where it was typed. */
const LONGEST_LINE = 2000;
const LIST_MARK = /^\s{0,40}(?:(?:[-*+•–]|\d{1,4}[.)])\s{1,10})?(?:\[[ xX]?\]\s{1,10})?/;
const SEPARATOR = /[,;\t|·•]|\s[-–—]{1,2}\s/;
/** In brackets at the end of a part, not within a name. */
const BRACKETED = /\(([^(),;]{1,200})\)(?=\s{0,20}(?:$|[,;\t|]))/g;
const ADDRESS = /^<?([^\s<>@]{1,100}@[^\s<>@]{1,100}\.[^\s<>@]{1,30})>?$/;
const YEARS = /^(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d)?)?$/;
const PHONE = /^\+?[\d\s()./\u2010-\u2013-]{6,30}$/;
const PLACED = /^(?:at|chez|@)\s+/i;
const FORMER = /^(?:ex[- ]|formerly (?:at )?|previously (?:at )?|anciennement (?:chez )?|avant chez )\s*/i;
/** Ends of companies' names that stand after a comma. */
const LEGAL_FORM = /^(?:inc|ltd|llc|llp|plc|co|corp|gmbh|ag|sa|sas|sarl|srl|spa|bv|nv|ab|oy)\.?$/i;

/** The person of a line, all but the name in any order; null when it names nobody. Nothing of what was typed is left out. */
export function readNameLine(line: string, words: NameLineWords): NameLine | null {
	const [name = "", ...parts] = line.length > LONGEST_LINE ? [] : partsOf(line);
	if (!/\p{L}/u.test(name)) return null;
	const relationships: Relationship[] = [];
	const formerCompanies: string[] = [];
	const rest: string[] = [];
	let circle: string | null = null;
	let email: string | null = null;
	let phone: string | null = null;
	let met: string | null = null;
	for (const part of parts) {
		const relationship = relationshipNamed(part);
		const named: string | null = circle === null ? circleNamed(part, "circle", words.circleNames) : null;
		const address: string | undefined = email === null ? ADDRESS.exec(part)?.[1] : undefined;
		if (relationship !== null) relationships.push(relationship);
		else if (named !== null) circle = named;
		else if (address !== undefined) email = address;
		else if (met === null && YEARS.test(part)) met = part;
		else if (phone === null && isPhone(part)) phone = part;
		else if (FORMER.test(part) && words.meaningOf(part) !== "company") formerCompanies.push(part.replace(FORMER, ""));
		else rest.push(part);
	}
	return { name, ...placeOf(rest, words), formerCompanies, relationships: [...new Set(relationships)], circle, email, phone, met };
}

/** A number with a prefix, or one so long that it is no year, day or sum. */
function isPhone(part: string): boolean {
	const digits = part.replace(/\D/g, "").length;
	return PHONE.test(part) && digits >= (/^[+(0]/.test(part) ? 6 : 10);
}

/** Company and role of what is left: what is known decides, else the last is the company. */
function placeOf(rest: readonly string[], words: NameLineWords): Pick<NameLine, "company" | "role"> {
	const bare = rest.map((part) => part.replace(PLACED, ""));
	const meanings = rest.map((part, at) => (PLACED.test(part) ? "company" : words.meaningOf(bare[at] ?? "")));
	const known = meanings.indexOf("company");
	const at = known >= 0 ? known : meanings.lastIndexOf(null);
	return { company: bare[at] ?? null, role: bare.filter((_, other) => other !== at).join(", ") || null };
}

/** The parts of a line, the name first, without list marks and brackets of links. */
function partsOf(line: string): readonly string[] {
	const text = line.replace(LIST_MARK, "").replace(/\[\[[^[\]]{1,200}\]\]/g, linkName)
		.replace(/\s<(?=[^<>]{1,200}@)/, ", <").replace(BRACKETED, ", $1");
	const parts: string[] = [];
	for (const part of text.split(SEPARATOR).map((one) => one.replace(/\s+/g, " ").trim())) {
		if (part === "") continue;
		if (parts.length > 1 && LEGAL_FORM.test(part)) parts.push(`${parts.pop() ?? ""}, ${part}`);
		else parts.push(part);
	}
	return parts;
}

function linkName(link: string): string {
	const path = linkPathOf(link) ?? "";
	return path.slice(path.lastIndexOf("/") + 1);
}
