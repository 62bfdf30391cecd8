import type { Circle } from "../../domain/contacts/circle";
import type { Messages } from "../../i18n";

/** What a circle is called: the user's own name for it, the interface's word for a shipped one, else its id. */
export function circleName({ id, name }: Pick<Circle, "id" | "name">, { words }: Messages): string {
	if (name !== null) return name;
	const shipped: Readonly<Record<string, string>> = words.circles;
	return Object.hasOwn(shipped, id) ? (shipped[id] ?? id) : id.charAt(0).toLocaleUpperCase() + id.slice(1);
}
