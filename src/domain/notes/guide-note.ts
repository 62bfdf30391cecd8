import { MAPPING_PROMPTS, type MappingFrom, type MappingPrompt } from "../contacts/mapping-prompt";
import { linkPathOf } from "../contacts/reference";
import { bare, readBody, type NoteBody } from "./edit-body";
import { endOfItem } from "./edit-log";
import type { PropertyChanges, PropertyValue } from "./edit-property";
import { edited, type EditResult, refused } from "./edit-result";
import { safeLine } from "./edit-safe-text";
import { lineEndOf } from "./split-note";

/** The `type` of the note in which the guide keeps what is not in any contact's note yet. */
export const GUIDE_TYPE = "network-guide";

/** Where one is in the guide; the question is null at the end of it. */
export interface GuidePlace {
	readonly prompt: MappingPrompt | null;
	readonly from: MappingFrom;
	/** What was typed and not entered. */
	readonly typed: string;
}

/** A line under one of the guide's questions: a person as typed, or a link to who came of it. */
export interface GuideItem {
	readonly prompt: MappingPrompt;
	/** Without its list mark. */
	readonly text: string;
	/** Link path as written; null for a line that waits. */
	readonly link: string | null;
	/** Properties that the person's note gained; `added` among them when it was made. */
	readonly gained: readonly string[];
}

/** The headings of the questions: the first of each is written, all are read. */
export type GuideHeadings = Readonly<Record<MappingPrompt, readonly string[]>>;

const ITEM = /^([ \t]{0,20})[-*+][ \t]+(.*)$/;
const PERSON = /^(\[\[[^[\]]{1,400}\]\]|\[[^[\]]{0,400}\]\((?:[^()]|\([^()]{0,200}\)){1,1000}\))(?::\s*([a-z, -]{0,200}))?$/;

/** The place a guide's note holds. */
export function readGuidePlace(frontmatter: Readonly<Record<string, unknown>>): GuidePlace {
	const text = (key: string): string => {
		const value = frontmatter[key];
		return typeof value === "string" || typeof value === "number" ? String(value) : "";
	};
	return {
		prompt: text("prompt") === "done" ? null : (MAPPING_PROMPTS.find((prompt) => prompt === text("prompt")) ?? "excelling"),
		from: { company: text("from"), period: text("period"), isCurrent: frontmatter["still-there"] === true },
		typed: text("typed"),
	};
}

/** The properties that hold a place. */
export function guidePlaceChanges({ prompt, from, typed }: GuidePlace): PropertyChanges {
	return new Map<string, PropertyValue | null>([
		["type", GUIDE_TYPE],
		["prompt", prompt ?? "done"],
		["from", from.company || null],
		["period", from.period || null],
		["still-there", from.isCurrent || null],
		["typed", typed || null],
	]);
}

/** The lines under the guide's questions, from the top. */
export function readGuideItems(text: string, headings: GuideHeadings): readonly GuideItem[] {
	const body = readBody(text);
	return MAPPING_PROMPTS.flatMap((prompt) => itemLines(body, prompt, headings).map((line) => itemOf(prompt, bare(body.lines[line]))));
}

/** A person as a line of the guide's note. */
export function guidePerson(link: string, gained: readonly string[]): string {
	return gained.length === 0 ? link : `${link}: ${gained.join(", ")}`;
}

/** What was typed as a line of the guide's note: no link, since it may stand for anybody, and no beginning of a code block. */
export function guideLine(typed: string): string {
	const plain = typed.replace(/\[\[|\]\]/g, " ").replace(/\](?=\()/g, "] ").replace(/[`~](?=[`~])/g, "$& ");
	return safeLine(plain);
}

/**
 * Puts lines under a question in place of the one that `replaces` finds, else at the end of its list; no lines take that one
 * away. The heading is made at the note's end when missing.
 */
export function editGuideItems(
	text: string, prompt: MappingPrompt, lines: readonly string[], replaces: (item: GuideItem) => boolean, headings: GuideHeadings,
): EditResult {
	const body = readBody(text);
	if (body.openBlock !== null) return refused("unclosed-block", body.openBlock);
	const items = itemLines(body, prompt, headings);
	const at = items.find((line) => replaces(itemOf(prompt, bare(body.lines[line])))) ?? null;
	const isThere = (line: string): boolean => items.some((one) => one !== at && itemOf(prompt, bare(body.lines[one])).text === line);
	const lineEnd = lineEndOf(text);
	const written = lines.filter((line) => line !== "" && !isThere(line)).map((line) => `- ${line}`);
	if (at !== null) return edited(body.lines.map((line, other) => (other === at ? written.map((one) => one + lineEnd).join("") : line)).join(""));
	if (written.length === 0) return edited(text);
	const place = endOfList(body, items, headingOf(body, prompt, headings));
	const isBare = body.lines.length === 0 || bare(body.lines.at(-1)).trim() === "";
	const opening = place !== null ? (items.length === 0 ? [""] : []) : [...(isBare ? [] : [""]), `## ${headings[prompt][0] ?? prompt}`, ""];
	const before = body.lines.slice(0, place ?? body.lines.length).join("");
	const gap = before === "" || before.endsWith("\n") ? "" : lineEnd;
	return edited(before + gap + [...opening, ...written].map((line) => line + lineEnd).join("") + text.slice(before.length));
}

/** The line after a question's list, with what the user wrote under its last item; after the heading where there is no list, null without. */
function endOfList(body: NoteBody, items: readonly number[], heading: NoteBody["headings"][number] | null): number | null {
	const last = items.at(-1);
	if (last === undefined) return heading?.end ?? null;
	const limit = body.headings.find(({ line }) => line > last)?.line ?? body.lines.length;
	return endOfItem(body, last, limit, ITEM.exec(bare(body.lines[last]))?.[1] ?? "");
}

function headingOf(body: NoteBody, prompt: MappingPrompt, headings: GuideHeadings): NoteBody["headings"][number] | null {
	return body.headings.find(({ text }) => headings[prompt].includes(text)) ?? null;
}

/** The items of a question's list: those below its heading, up to the next one; what stands below an item is the user's own. */
function itemLines(body: NoteBody, prompt: MappingPrompt, headings: GuideHeadings): readonly number[] {
	const heading = headingOf(body, prompt, headings);
	if (heading === null) return [];
	const end = body.headings.find(({ line }) => line > heading.line)?.line ?? body.lines.length;
	const lines: number[] = [];
	let margin: number | null = null;
	for (let line = heading.end; line < end; line++) {
		const indent = body.isVerbatim(line) ? undefined : ITEM.exec(bare(body.lines[line]))?.[1]?.length;
		if (indent === undefined || indent > (margin ??= indent)) continue;
		lines.push(line);
	}
	return lines;
}

function itemOf(prompt: MappingPrompt, line: string): GuideItem {
	const text = (ITEM.exec(line)?.[2] ?? "").trim();
	const [, link = "", gained = ""] = PERSON.exec(text) ?? [];
	return { prompt, text, link: linkPathOf(link), gained: gained.split(",").map((one) => one.trim()).filter((one) => one !== "") };
}
