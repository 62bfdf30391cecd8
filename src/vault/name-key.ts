/**
 * What all notes that a link path or plain name could mean have in common, as a number: the FNV-1a hash, 30 bits, of its last
 * segment without `.md`, in NFC and lower case. Names of files, links and aliases meet in it. A number takes no memory where
 * it is a key; that two names may share one costs no more than a look too many, since the app says what is meant.
 */
export type NameKey = number;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The key of a link path, a file's path, or a plain name. */
export function nameKey(text: string): NameKey {
	let end = text.length;
	while (end > 0 && text.charCodeAt(end - 1) <= SPACE) end--;
	if (end > 2 && text.charCodeAt(end - 3) === DOT && isMd(text, end)) end -= 3;
	let start = text.lastIndexOf("/", end - 1) + 1;
	while (start < end && text.charCodeAt(start) <= SPACE) start++;
	let hash = OFFSET;
	for (let index = start; index < end; index++) {
		const code = lowerCode(text.charCodeAt(index));
		if (code < 0) return foldedKey(text.slice(start, end));
		hash = Math.imul(hash ^ code, PRIME);
	}
	return (hash >>> 2) ^ (hash & 3);
}

/** A name as names are compared: NFC, lower case, no blanks around. */
export function foldName(text: string): string {
	return text.normalize("NFC").toLowerCase().trim();
}

const SPACE = 32;
const DOT = 46;

/** The small letter of a Latin one; -1 beyond, where letters may have accents of their own. */
function lowerCode(code: number): number {
	if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
	if (code > 255) return -1;
	return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
}

function foldedKey(name: string): NameKey {
	let hash = OFFSET;
	const folded = foldName(name);
	for (let index = 0; index < folded.length; index++) hash = Math.imul(hash ^ folded.charCodeAt(index), PRIME);
	return (hash >>> 2) ^ (hash & 3);
}

function isMd(text: string, end: number): boolean {
	return (text.charCodeAt(end - 2) | 32) === 109 && (text.charCodeAt(end - 1) | 32) === 100;
}
