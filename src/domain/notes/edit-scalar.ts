import { isCalendarDay } from "../day/calendar-day";
import type { PropertyScalar } from "./edit-property";

/** How a text is quoted in YAML. */
export type QuoteStyle = "plain" | "single" | "double";

// Letters and digits with the signs that mean nothing in YAML, wherever they stand.
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} _.()/+;’-]*[\p{L}\p{N}\p{M}_.()/+;’-])?$/u;
// Words and figures that some YAML reader takes for something else than text.
const OTHER_TYPE = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|[\d.+-][\da-fox_.:+-]*)$/i;
const NOT_IN_QUOTES = /[\p{Cc}\u0085\u2028\u2029\uFEFF]/u;

/** The key or value as YAML on one line that every reader takes for the same; `style` is kept where the text allows it. */
export function renderScalar(value: PropertyScalar, style: QuoteStyle): string {
	if (typeof value !== "string") return String(value);
	if (style === "plain" && isPlain(value)) return value;
	if (style === "single" && !NOT_IN_QUOTES.test(value)) return `'${value.replaceAll("'", "''")}'`;
	return `"${JSON.stringify(value).slice(1, -1).replace(/[\u007f-\u009f\u2028\u2029\uFEFF]/g, escapeCode)}"`;
}

function isPlain(text: string): boolean {
	return isCalendarDay(text) || (PLAIN.test(text) && !OTHER_TYPE.test(text));
}

function escapeCode(char: string): string {
	return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
