import type { Messages } from "./messages";

/** A circle's name: the user's own, else the interface's word, else its id. */
export function circleWord(circle: { readonly id: string; readonly name: string | null }, messages: Messages): string {
	const known: Readonly<Record<string, string>> = messages.words.circles;
	return circle.name ?? known[circle.id] ?? circle.id;
}
