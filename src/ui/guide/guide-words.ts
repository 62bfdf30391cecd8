import type { NameLine } from "../../domain/contacts/read-name-line";
import type { Messages } from "../../i18n";
import type { GuidePort } from "./guide-port";

/** What a line says of a person beside the name, in words. */
export function describeLine(line: NameLine, { messages, circleName }: Pick<GuidePort, "messages" | "circleName">): readonly string[] {
	const { guide, words } = messages;
	return [
		...(line.role === null ? [] : [line.role]),
		...(line.company === null ? [] : [line.company]),
		...line.formerCompanies.map(guide.formerly),
		...line.relationships.map((one) => words.relationships[one]),
		...(line.circle === null ? [] : [circleName(line.circle)]),
		...(line.email === null ? [] : [line.email]),
		...(line.phone === null ? [] : [line.phone]),
		...(line.met === null ? [] : [line.met]),
	];
}

/** Facts by the names of their properties, in words. */
export function sayFacts(properties: readonly string[], { guide }: Messages): readonly string[] {
	const facts: Readonly<Record<string, string>> = guide.facts;
	return properties.map((property) => (Object.hasOwn(facts, property) ? (facts[property] ?? property) : property));
}

/** Texts beside each other. */
export function beside(texts: readonly string[], { words }: Messages): string {
	return texts.length === 0 ? "" : texts.reduce(words.beside);
}
