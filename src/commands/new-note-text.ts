import type { CalendarDay } from "../domain/day/calendar-day";
import { editFrontmatter } from "../domain/notes/edit-frontmatter";
import type { PropertyChanges, PropertyValue } from "../domain/notes/edit-property";
import type { EditResult } from "../domain/notes/edit-result";
import type { YamlHost } from "../domain/notes/note-codec";

/** What is known of a new contact. */
export interface NewContactFacts {
	/** The file's name without `.md`. */
	readonly title: string;
	/** The name as typed; kept as an alias when the file can't have it. */
	readonly name: string;
	/** Link or text; empty for none. */
	readonly company: string;
	readonly circle: string | null;
	readonly today: CalendarDay;
	readonly time: string;
}

/** The text of a new contact's note: the template with its places filled, and the facts in its front matter. */
export function newContactText(template: string, facts: NewContactFacts, yaml: YamlHost): EditResult {
	const text = fillPlaces(template, new Map([
		["title", facts.title],
		["name", facts.title],
		["date", facts.today],
		["time", facts.time],
	]));
	return editFrontmatter(text, contactProperties(facts), yaml);
}

/** Each `{{place}}` that has a value gets it, once; the others stay as they are. */
export function fillPlaces(template: string, values: ReadonlyMap<string, string>): string {
	return template.replace(/\{\{\s{0,9}([a-z]{1,20})\s{0,9}(?::[^{}\n]{0,40})?\}\}/gi, (place, key: string) =>
		values.get(key.toLowerCase()) ?? place);
}

function contactProperties({ title, name, company, circle, today }: NewContactFacts): PropertyChanges {
	const changes = new Map<string, PropertyValue>([["type", "contact"]]);
	const typed = name.trim();
	if (typed !== title) changes.set("aliases", [typed]);
	if (company.trim() !== "") changes.set("company", company.trim());
	if (circle !== null) changes.set("circle", circle);
	return changes.set("added", today);
}
