/**
 * What all notes that a link path or plain name could mean have in common: its last segment without `.md`, in NFC and lower
 * case. The names of files, links and aliases meet in it.
 */
export function nameKey(text: string): string {
	const folded = foldName(text);
	const start = folded.lastIndexOf("/") + 1;
	const end = folded.endsWith(".md") ? folded.length - 3 : folded.length;
	return start === 0 && end === folded.length ? folded : folded.slice(start, end);
}

/** A name as names are compared: NFC, lower case, no blanks around. */
export function foldName(text: string): string {
	return text.normalize("NFC").toLowerCase().trim();
}
