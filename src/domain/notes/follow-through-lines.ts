import { displayNameOf } from "../contacts/reference";
import type { CalendarDay } from "../day/calendar-day";
import { tailOf } from "./edit-line";
import { safeLine } from "./edit-safe-text";

/** What a line under "promises" is to be as a task. */
export interface PromiseTask {
	/** Whom it is for, to be put in front: `[[Anna]], [[Bo]]:`; empty where the line tells. */
	readonly to: string;
	/** Promised by them: `#waiting`. */
	readonly byThem: boolean;
	readonly due: CalendarDay | null;
}

// Indentation and quote marks, then the list mark with its blanks.
const START = /^([ \t>]*)([-*+]|\d{1,9}[.)])?[ \t]*/;
const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\](?:[ \t]+|$)/;
const SIGN = /[ \t](?:[📅📆🗓⏳⌛🛫➕✅❌🔁🔺⏫🔼🔽⏬🆔⛔🏁]|[[(](?:due|created|start|scheduled|repeat|priority)::)/u;
const DUE = /([📅📆🗓]\uFE0F?[ \t]*|[[(]due::[ \t]*)\d{4}-\d{2}-\d{2}/iu;
const WHOLE_DUE = /(?:(?:[📅📆🗓]\uFE0F?[ \t]{0,9}){1,9}\d{4}-\d{2}-\d{2}|[[(]due::[^\])]{0,99}[\])])/giu;
const FIELD = /[[(](?:created|start|scheduled|repeat|priority)::/i;
const LINK = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g;
const WAITING = /(?:^|\s)#waiting(?=\s|$)/i;
const WAITING_MARKS = /(?:^|\s)#waiting(?=\s|$)/gi;

/**
 * A line of a meeting note as a task: its own words, marks and indentation stay; whom it is for comes in front, the tag and the due
 * day where the Tasks form has them, or in the place of those that are there.
 */
export function promiseAsTask(line: string, { to, byThem, due }: PromiseTask): string {
	return withWaiting(withDue(addressed(asTask(line), to), due), byThem);
}

function asTask(line: string): string {
	if (BOX.test(line)) return line;
	const [start = "", lead = "", mark = "-"] = START.exec(line) ?? [];
	return `${lead}${mark} [ ] ${line.slice(start.length)}`;
}

function addressed(task: string, to: string): string {
	const box = BOX.exec(task)?.[0] ?? "";
	return to === "" || task.includes(to) ? task : `${box.trimEnd()} ${to} ${task.slice(box.length)}`;
}

function withWaiting(task: string, byThem: boolean): string {
	if (WAITING.test(task) === byThem) return task;
	return byThem ? insert(task, Math.min(SIGN.exec(task)?.index ?? Infinity, tailOf(task)), "#waiting") : task.split(WAITING_MARKS).join("");
}

function withDue(line: string, due: CalendarDay | null): string {
	if (due === null) return line.split(WHOLE_DUE).reduce((before, part) => before.trimEnd() + (/^\S/.test(part) ? " " : "") + part);
	if (DUE.test(line)) return line.replace(DUE, (_all, mark: string) => mark + due);
	return insert(line, tailOf(line), FIELD.test(line) ? `[due:: ${due}]` : `📅 ${due}`);
}

function insert(line: string, at: number, text: string): string {
	return `${line.slice(0, at).trimEnd()} ${text}${line.slice(at)}`;
}

/**
 * A line under "people to meet next" with a link where the name stands; a link that stands there already goes into the new
 * one. The line itself where the name is no longer on it, with the link after it.
 */
export function nameAsLink(line: string, name: string, link: string): string {
	if (line.includes(link)) return line;
	const start = (BOX.exec(line) ?? START.exec(line))?.[0].length ?? 0;
	const written = (line.match(LINK) ?? []).find((one) => displayNameOf(one) === name) ?? name;
	const from = line.indexOf(written, start);
	// A link that leads out of the vault stays as it is.
	const isWithin = [...line.matchAll(LINK)].some((one) => one[0] !== written && one.index <= from && from < one.index + one[0].length);
	if (from < 0 || name === "" || isWithin) return insert(line, tailOf(line), link);
	return line.slice(0, from) + link + line.slice(from + written.length);
}

/** A link to a note: `[[target]]`, or with the name as its words where the note is called otherwise. */
export function linkNamed(target: string, name: string): string {
	const words = linkWords(name);
	return words === "" || words === target ? `[[${target}]]` : `[[${target}|${words}]]`;
}

/** A name as the words of a link: one safe line without what ends or parts a link. */
export function linkWords(name: string): string {
	return safeLine(safeLine(name).replace(/[[\]|]/g, " "));
}
