import type { Problem } from "../domain/contacts/problem";
import { shortValue } from "../domain/contacts/problem-list";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { writeProperties } from "./write-contact";

/** Writes the sure repair of a problem where the value still stands; null for a problem that has none. */
export function repairProblem(context: CommandContext, { path, property, repair, value }: Problem): Promise<WriteOutcome> | null {
	if (repair === null || property === "") return null;
	const label = context.messages.commands.done.repaired(property, repair);
	const isThere = (frontmatter: Readonly<Record<string, unknown>>): boolean =>
		Object.hasOwn(frontmatter, property) && shortValue(frontmatter[property]) === value;
	return writeProperties(context, label, path, (frontmatter) => new Map(isThere(frontmatter) ? [[property, repair]] : []));
}
