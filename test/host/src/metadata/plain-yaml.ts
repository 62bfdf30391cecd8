/**
 * Reads the plain YAML that nearly all notes hold: one key a line with a plain, quoted or empty value, and block or flow
 * lists of such values. Anything else, errors included, answers null and is left to the full parser. It is there for speed:
 * a benchmark's 400,000 notes would take the full parser minutes.
 */
export function parsePlainYaml(text: string): Record<string, unknown> | null {
	const lines = text.split("\n");
	const result: Record<string, unknown> = {};
	let listKey: string | null = null;
	let list: unknown[] = [];
	/** How deep the first item of the list stands; the others stand as deep. */
	let depth = 0;
	const seen = new Set<string>();
	for (const raw of lines) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (line === "") continue;
		const item = listKey === null ? null : itemText(line);
		if (item !== null && listKey !== null) {
			const value = readScalar(item);
			const indent = line.indexOf("-");
			if (value === UNSURE || (list.length > 0 && indent !== depth)) return null;
			depth = indent;
			if (list.length === 0) result[listKey] = list;
			list.push(value);
			continue;
		}
		const colon = line.indexOf(":");
		const key = line.slice(0, Math.max(0, colon));
		if (!isPlainKey(key) || seen.has(key)) return null;
		seen.add(key);
		const rest = line.slice(colon + 1);
		if (rest !== "" && rest[0] !== " ") return null;
		const value = readValue(rest.trim());
		if (value === UNSURE) return null;
		result[key] = value;
		listKey = value === null && rest.trim() === "" ? key : null;
		list = [];
	}
	return seen.size === 0 ? null : result;
}

const UNSURE = Symbol("left to the full parser");

/** The text after "- " of a list item with no or two spaces of indentation. */
function itemText(line: string): string | null {
	if (line.startsWith("  - ")) return line.slice(4).trim();
	return line.startsWith("- ") ? line.slice(2).trim() : null;
}

/** Keys start with a letter and hold letters, digits, spaces, - and _; words that YAML reads as values are not plain. */
function isPlainKey(key: string): boolean {
	if (key === "" || !isLetter(key.charCodeAt(0)) || key.endsWith(" ") || key === "__proto__") return false;
	for (let at = 1; at < key.length; at++) {
		const code = key.charCodeAt(at);
		if (!isLetter(code) && !isDigit(code) && code !== 32 && code !== 45 && code !== 95) return false;
	}
	return !/^(?:true|false|null)$/i.test(key);
}

function readValue(text: string): unknown {
	if (text[0] !== "[") return readScalar(text);
	if (text.length < 2 || !text.endsWith("]")) return UNSURE;
	const inner = text.slice(1, -1).trim();
	if (inner === "") return [];
	if (/["'[\]{}#:]/.test(inner)) return UNSURE;
	const parts = inner.split(",").map((part) => part.trim());
	const values = parts.map((part) => (part === "" ? UNSURE : readScalar(part)));
	return values.includes(UNSURE) ? UNSURE : values;
}

function readScalar(text: string): unknown {
	if (text === "") return null;
	const first = text.charCodeAt(0);
	if (first === 0x22 || first === 0x27) return readQuoted(text, text.charAt(0));
	if (isDigit(first)) return readDigits(text);
	if (!isLetter(first) || !isPlainText(text)) return UNSURE;
	if (text.length <= 5) {
		if (/^(?:true|True|TRUE)$/.test(text)) return true;
		if (/^(?:false|False|FALSE)$/.test(text)) return false;
		if (/^(?:null|Null|NULL)$/.test(text)) return null;
	}
	return text;
}

function readQuoted(text: string, quote: string): unknown {
	if (text.length < 2 || !text.endsWith(quote)) return UNSURE;
	const inner = text.slice(1, -1);
	return inner.includes(quote) || inner.includes("\\") ? UNSURE : inner;
}

/** Days and times are text; whole and decimal numbers are numbers; what is less clear is left to the full parser. */
function readDigits(text: string): unknown {
	if (/^\d{1,15}$/.test(text) || /^\d{1,15}\.\d{1,10}$/.test(text)) return Number(text);
	if (/^\d{4}-\d\d-\d\d$/.test(text) || /^\d\d?:\d\d$/.test(text)) return text;
	return /^\d+ [A-Za-z][A-Za-z ]*$/.test(text) ? text : UNSURE;
}

/** Nothing in it that could end or change a plain scalar. */
const isPlainText = (text: string): boolean => !text.includes(":") && !text.includes("#") && !/\p{Cc}/u.test(text);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
