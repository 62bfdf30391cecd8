/** One or two letters for a name: of its first word and its last; small words between do not count. */
export function initialsOf(name: string): string {
	const words = name.split(/[\s.,()]+/).filter((word) => word !== "");
	const first = words[0] ?? "";
	const last = words.length > 1 ? (words[words.length - 1] ?? "") : "";
	return `${letterOf(first)}${letterOf(last)}`.toLocaleUpperCase();
}

function letterOf(word: string): string {
	// Spreading keeps letters beyond the basic plane whole.
	const letters = [...word];
	return letters.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? letters[0] ?? "";
}
