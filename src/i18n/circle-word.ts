import type { Messages } from "./messages";

/** A circle's name: the user's own, else the interface's word for a shipped one, else its id. */
export function circleWord({ id, name }: { readonly id: string; readonly name: string | null }, { words }: Messages): string {
	if (name !== null) return name;
	const shipped: Readonly<Record<string, string>> = words.circles;
	return Object.hasOwn(shipped, id) ? (shipped[id] ?? id) : id.charAt(0).toLocaleUpperCase() + id.slice(1);
}
