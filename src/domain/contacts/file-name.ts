// Not allowed by a file system, or with a meaning in links: control and direction marks, * " \ / < > : | ? # ^ [ ].
const FORBIDDEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff*"\\/<>:|?#^[\]]/gu;
const LONE_SURROGATES = /[\ud800-\udfff]/gu;
// Windows refuses these, whatever follows the first dot.
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const MAX_BYTES = 180;
/** Parts a text into the characters people see, so that none is cut in two. */
const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The name of a note for a person's name, without `.md`: what every file system and every link takes, and the same when
 * made again. Null when nothing of the name is left.
 */
export function safeFileName(name: string): string | null {
	const cleaned = trimEnds(
		name.normalize("NFC").replace(LONE_SURROGATES, "").replace(FORBIDDEN, " ").replace(/([%$`~{])\1+/g, "$1").replace(/\s+/g, " "),
	);
	const free = RESERVED.test(cleaned) ? `_${cleaned}` : cleaned;
	const short = trimEnds(shorten(free));
	return short === "" ? null : short;
}

/** A leading dot hides a file; Windows drops dots and spaces at the end. */
function trimEnds(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && (text[start] === "." || text[start] === " ")) start++;
	while (end > start && (text[end - 1] === "." || text[end - 1] === " ")) end--;
	return text.slice(start, end);
}

/** The beginning that fits; a single character of more bytes than that is cut between its parts. */
function shorten(text: string): string {
	// No character is shorter than a byte: what is beyond cannot be kept.
	const within = text.slice(0, MAX_BYTES + 1);
	return fitting(Array.from(SEGMENTER.segment(within), ({ segment }) => segment)) || fitting(Array.from(within));
}

function fitting(parts: readonly string[]): string {
	let bytes = 0;
	let kept = "";
	for (const part of parts) {
		for (const character of part) bytes += bytesOf(character.codePointAt(0) ?? 0);
		if (bytes > MAX_BYTES) return kept;
		kept += part;
	}
	return kept;
}

function bytesOf(codePoint: number): number {
	return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
