import { editFrontmatter, type PropertyIntent } from "../domain/notes/edit-frontmatter";
import type { WriteOutcome } from "../vault/write-outcome";
import type { CommandContext } from "./command-context";

/** Changes properties of one note as a step of this name. */
export function writeProperties(
	{ writer, yaml }: Pick<CommandContext, "writer" | "yaml">,
	label: string,
	path: string,
	intent: PropertyIntent,
): Promise<WriteOutcome> {
	return writer.write(label, [{ path, edit: (text) => editFrontmatter(text, intent, yaml) }]);
}
