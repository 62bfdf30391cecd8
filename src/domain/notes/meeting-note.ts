import { isEmptyValue } from "../contacts/property-table";
import { MEETING_PROPERTIES } from "../interactions/read-meeting";
import { foldKey } from "../text/fold-text";
import { languageOf } from "../text/register";
import type { EditFailure } from "./edit-result";
import type { MeetingNoteFacts, MeetingWords } from "./meeting-note-facts";
import { meetingValues, whenOf } from "./meeting-note-values";
import { MEETING_TEMPLATE } from "./meeting-template";
import { fillTemplate, finishTemplate, placeAt, type TextPlace } from "./template";
import type { TemplateHost } from "./template-values";
import { inertProperty } from "./template-inert";
import { TEMPLATE_PROPERTIES } from "./template-note";
import { type Properties, setOwn } from "./template-properties";

/** What a meeting note is made with. */
export interface MeetingNoteHost extends TemplateHost {
	readonly words: MeetingWords;
}

/** The text of a new meeting note, and where writing begins. */
export interface MeetingNoteText {
	readonly ok: true;
	readonly text: string;
	readonly cursor: TextPlace;
}

/**
 * The text of a new meeting note: the template (null for the built-in one) with its placeholders filled, and the properties
 * a meeting needs where the template has none. A template whose front matter does not parse is refused.
 */
export function meetingNoteText(template: string | null, facts: MeetingNoteFacts, host: MeetingNoteHost): MeetingNoteText | EditFailure {
	const filled = fillTemplate(template ?? MEETING_TEMPLATE[languageOf(facts.register)], meetingValues(facts, host.words), host);
	if ("ok" in filled) return filled;
	const { text, cursor } = finishTemplate({ data: meetingProperties(filled.data, facts), body: filled.body }, host);
	return { ok: true, text, cursor: cursor ?? whereToWrite(text) };
}

/** The properties of the template, and those of a meeting where it has none or leaves them empty; its own marks are gone. */
function meetingProperties(template: Properties, facts: MeetingNoteFacts): Properties {
	const properties = {};
	for (const key of Object.keys(template)) {
		if (!TEMPLATE_PROPERTIES.includes(foldKey(key))) setOwn(properties, key, template[key]);
	}
	const add = (keys: readonly string[], name: string, value: unknown): void => {
		const isSet = keys.some((key) => !isEmptyValue(template[key]));
		if (!isSet && value !== null) setOwn(properties, keys[0] ?? name, value);
	};
	add(Object.keys(template).filter((key) => foldKey(key) === "type"), "type", "meeting");
	const { contacts, channel, purpose, goal } = facts;
	const own = {
		date: whenOf(facts), contacts: contacts.map(({ link }) => inertProperty(link)), channel, purpose,
		goal: goal === null ? null : inertProperty(goal), thanked: false,
	};
	for (const name of ["date", "contacts", "channel", "purpose", "goal", "thanked"] as const) {
		add(MEETING_PROPERTIES.keysOf(template, name), name, own[name]);
	}
	return properties;
}

/** In a template without `{{cursor}}`: the room under the first question, else the end. */
function whereToWrite(text: string): TextPlace {
	const mark = /%%rekindle:[\w-]+%%\n[ \t>]*/.exec(text);
	return placeAt(text, mark === null ? text.length : mark.index + mark[0].length);
}
