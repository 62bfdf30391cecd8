/** A text with its first letter as one that begins a line. */
export function capital(text: string): string {
	const [first = ""] = text;
	return first.toLocaleUpperCase() + text.slice(first.length);
}
