import type { Problem } from "../domain/contacts/problem";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";
import { writeProperties } from "./write-contact";

/** Writes the sure repair of a problem; null for a problem that has none. */
export function repairProblem(context: CommandContext, { path, property, repair }: Problem): Promise<WriteOutcome> | null {
	if (repair === null || property === "") return null;
	const label = context.messages.commands.done.repaired(property, repair);
	return writeProperties(context, label, path, () => new Map([[property, repair]]));
}
