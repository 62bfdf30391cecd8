import type { CalendarDay } from "../domain/day/calendar-day";
import { type CircleNames, setCircle, setFact, together } from "../domain/notes/edit-contact";
import { editFrontmatter, type PropertyIntent } from "../domain/notes/edit-frontmatter";
import { edited, type EditResult } from "../domain/notes/edit-result";
import { oneLine, safeLine, safeProperty } from "../domain/notes/edit-safe-text";
import { createNoteCodec, type YamlHost } from "../domain/notes/note-codec";
import { splitNote } from "../domain/notes/split-note";
import { CodeMarks, weave } from "../domain/notes/template-code";
import { inertCode } from "../domain/notes/template-inert";

/** What is known of a new contact. */
export interface NewContactFacts {
	/** The file's name without `.md`. */
	readonly title: string;
	/** The name as typed; kept as an alias when the file can't have it. */
	readonly name: string;
	/** Link or text; empty for none. */
	readonly company: string;
	/** Id of a circle. */
	readonly circle: string | null;
	readonly today: CalendarDay;
	readonly time: string;
}

const FENCE = /^[ \t>]*(?:`{3}|~{3})/;
const PLACE = /\{\{\s{0,9}([a-z]{1,20})\s{0,9}(?::[^{}\n]{0,40})?\}\}/gi;
/** A line of front matter whose whole value, bare or in quotes, is one place. */
const WHOLE_VALUE = /^([^\n]*?(?::|-)[ \t]+)(["']?)(\{\{[^{}\n]{1,60}\}\})\2[ \t]*$/gm;

/** The text of a new contact's note: the template with its places filled, and the facts in its front matter. */
export function newContactText(template: string, facts: NewContactFacts, names: CircleNames, yaml: YamlHost): EditResult {
	const properties = contactProperties(facts, names);
	if (template.trim() === "") return edited(createNoteCodec(yaml).format(Object.fromEntries(properties({})), ""));
	const values = new Map([
		["title", facts.title],
		["name", facts.title],
		["company", safeProperty(oneLine(facts.company))],
		["circle", facts.circle ?? ""],
		["date", facts.today],
		["time", facts.time],
	]);
	// What was typed is one line of text in the body; code in the template is the user's own.
	const words = new Map([...values].map(([key, value]) => [key, safeLine(value)]));
	const parts = splitNote(template);
	const text = parts === null
		? fillPlaces(template, words)
		: parts.open + fillProperties(parts.yaml, values, yaml) + parts.close + fillPlaces(parts.body, words);
	return editFrontmatter(text, properties, yaml);
}

/** Each `{{place}}` that has a value gets it, once; the others stay as they are. Within code a value can end no text of its author. */
export function fillPlaces(template: string, values: ReadonlyMap<string, string>): string {
	const marks = new CodeMarks();
	let isFenced = false;
	return template.split("\n").map((line) => {
		if (FENCE.test(line)) isFenced = !isFenced;
		let end = 0;
		const filled = weave(line, PLACE, (match, between) => {
			marks.pass(between);
			end = match.index + match[0].length;
			const key = (match[1] ?? "").toLowerCase();
			const value = values.get(key);
			if (value === undefined) return match[0];
			const isTitle = key === "title" || key === "name";
			if (marks.isScript || marks.isSpan) return isTitle ? value.replace(/['`]/g, "’") : inertCode(value);
			// A query names the note as it is called.
			return isFenced && !isTitle ? inertCode(value) : value;
		});
		marks.pass(line.slice(end));
		marks.endLine();
		return filled;
	}).join("\n");
}

/** The same in front matter: a value is written as YAML reads it back, one inside a longer text without its quotes. */
function fillProperties(block: string, values: ReadonlyMap<string, string>, yaml: YamlHost): string {
	const whole = block.replace(WHOLE_VALUE, (line, key: string, _quote: string, place: string) => {
		const value = fillPlaces(place, values);
		if (value === place) return line;
		return key + (value === "" ? "" : yaml.stringify(value).trim());
	});
	// Without their quotes two signs may have become the beginning of code.
	const plain = new Map([...values].map(([key, value]) => [key, safeProperty(value.replace(/["'\\]/g, ""))]));
	return fillPlaces(whole, plain);
}

function contactProperties({ title, name, company, circle, today }: NewContactFacts, names: CircleNames): PropertyIntent {
	const typed = safeProperty(name.trim());
	const firm = safeProperty(company.trim());
	return together(
		() => new Map([["type", "contact"]]),
		() => new Map(typed === title ? [] : [["aliases", [typed]]]),
		...(firm === "" ? [] : [setFact({ property: "company", value: firm })]),
		...(circle === null ? [] : [setCircle(circle, names)]),
		setFact({ property: "added", value: today }),
	);
}
