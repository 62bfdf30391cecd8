import { foldText } from "../text/fold-text";
import { isFromWork } from "./add-facts";
import type { Contact } from "./contact";
import { impliedRelationship, type MappingFrom, type MappingPrompt, readYears } from "./mapping-prompt";
import { displayNameOf } from "./reference";

/** Shorter beginnings of a company's name would show half the network while it is typed. */
const SHORTEST = 3;

/**
 * Whether a contact may be shown to help memory: from a company now or before, by the beginning of its name; else by a period
 * in which they met or talked (`years` of their exchanges, asked for only then); else by what a question implies.
 */
export function knownFrom(prompt: MappingPrompt, { company, period }: MappingFrom, years: (path: string) => Iterable<number>): (contact: Contact) => boolean {
	const firm = foldText(company.trim());
	if (firm !== "") {
		const isMeant = (name: string): boolean => name === firm || (firm.length >= SHORTEST && name.startsWith(firm));
		return ({ companies, formerCompanies }) => [...companies, ...formerCompanies].some((one) => isMeant(foldText(displayNameOf(one))));
	}
	const span = readYears(period);
	if (span === null) {
		const implied = impliedRelationship(prompt);
		const isOfKind = ({ relationships }: Contact): boolean => implied !== null && relationships.includes(implied);
		return prompt === "worked-with" ? ({ relationships }) => isFromWork(relationships) : isOfKind;
	}
	return ({ path, met }) => {
		const first = met === null ? null : readYears(met);
		if (first !== null && first.first <= span.last && first.last >= span.first) return true;
		for (const year of years(path)) if (year >= span.first && year <= span.last) return true;
		return false;
	};
}
