import type { Relationship } from "./contact";
import type { NameLine } from "./read-name-line";
import { isSameName } from "./add-facts";

/** The questions that map a network, in the order they are asked. */
export const MAPPING_PROMPTS = ["excelling", "worked-with", "inspiring", "entrepreneurs", "voices"] as const;
export type MappingPrompt = (typeof MAPPING_PROMPTS)[number];

/** What narrows a question and helps memory; empty texts where nothing does. */
export interface MappingFrom {
	readonly company: string;
	/** As typed: `2012–2016`. */
	readonly period: string;
	/** Whether the user is at the company still. */
	readonly isCurrent: boolean;
}

/** Years, both included. */
export interface YearSpan {
	readonly first: number;
	readonly last: number;
}

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/g;
const IMPLIED: Readonly<Record<MappingPrompt, Relationship | null>> = {
	excelling: null, "worked-with": "former-colleague", inspiring: "inspiring", entrepreneurs: "entrepreneur", voices: "followed",
};

/** The relationship with whoever is named in answer to a question; null where it says none. */
export function impliedRelationship(prompt: MappingPrompt): Relationship | null {
	return IMPLIED[prompt];
}

/** The years of a period as typed, the first to the last named; null when it names none. */
export function readYears(period: string): YearSpan | null {
	const years = [...period.slice(0, 200).matchAll(YEAR)].map(([, year]) => Number(year));
	return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/**
 * A line with what narrows its question written out, so that it says the same at any time: `Ada` from Halden, where the user
 * was, is `Ada, ex-Halden, 2012-2016`. What the line says itself stays.
 */
export function completeLine(typed: string, line: NameLine, { company, period, isCurrent }: MappingFrom, prompt: MappingPrompt): string {
	const firm = company.replace(/[,;\t|]/g, " ").trim();
	const isTold = firm === "" || [line.company ?? "", ...line.formerCompanies].some((one) => isSameName(one, firm));
	const years = readYears(period);
	const span = years === null ? "" : years.first === years.last ? String(years.first) : `${years.first}-${years.last}`;
	return [
		typed.trim(),
		...(isTold ? [] : isCurrent && line.company === null ? [firm] : isCurrent ? [] : [`ex-${firm}`]),
		...(isCurrent && firm !== "" && prompt === "worked-with" && line.relationships.length === 0 ? ["colleague"] : []),
		...(line.met === null && span !== "" ? [span] : []),
	].join(", ");
}
