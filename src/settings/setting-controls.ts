import { formatCadence, parseCadence } from "../domain/day/cadence";
import type { Circle } from "../domain/contacts/circle";
import { PURPOSES, type Purpose } from "../domain/interactions/meeting";
import type { Messages } from "../i18n";
import { changeCircle, renameCircle } from "./edit-circles";
import type { MeetingTemplates, Settings } from "./settings";

/** Fields of a circle with a control; their key is `circles.<place>.<field>`. */
export type CircleField = "name" | "cadence" | "weight";

/** The key of a circle's control. */
export function circleKey(at: number, field: CircleField): string {
	return `circles.${at}.${field}`;
}

/** The key of the control of a purpose's template, `any` for the others. */
export function templateKey(purpose: Purpose | "any"): string {
	return `meetingTemplates.${purpose}`;
}

/** What a control shows for its key. */
export function controlValue(settings: Settings, key: string, messages: Messages): unknown {
	const at = circleOfKey(key);
	if (at !== null) return circleValue(settings.circles[at.index], at.field, messages);
	if (key === "contactTags") return settings.contactTags.join(" ");
	const purpose = purposeOfKey(key);
	if (purpose !== null) return settings.meetingTemplates[purpose] ?? "";
	return isField(settings, key) ? settings[key] : undefined;
}

/** The change that a control's new value asks for; nothing for a key or value it does not know. */
export function controlChange(
	settings: Settings,
	key: string,
	value: unknown,
	isUsed: (circle: string) => boolean,
): Partial<Settings> {
	const at = circleOfKey(key);
	if (at !== null) return { circles: circlesWith(settings.circles, at.index, at.field, value, isUsed) };
	if (key === "contactTags") return typeof value === "string" ? { contactTags: tagsIn(value) } : {};
	const purpose = purposeOfKey(key);
	if (purpose !== null) return { meetingTemplates: templatesWith(settings.meetingTemplates, purpose, value) };
	return isField(settings, key) ? { [key]: value } : {};
}

/** The tags written in one line. */
export function tagsIn(text: string): readonly string[] {
	const tags = text.split(/[\s,]+/).map((tag) => tag.replace(/^#/, "").replace(/^\/|\/$/g, ""));
	return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** Whether a text may be a tag: letters, digits, `-`, `_` and `/`, and not digits alone. */
export function isTag(tag: string): boolean {
	return /^[\p{L}\p{N}\p{Extended_Pictographic}_/-]+$/u.test(tag) && !/^\d+$/.test(tag);
}

/** Whether a text is a circle's rhythm: a cadence, never, or nothing. */
export function isRhythm(text: string): boolean {
	return text.trim() === "" || parseCadence(text) !== null;
}

function circleValue(circle: Circle | undefined, field: CircleField, messages: Messages): string | number | undefined {
	if (circle === undefined) return undefined;
	if (field === "weight") return circle.weight;
	if (field === "name") return circle.name ?? "";
	return circle.cadence === null ? "" : messages.dialogs.snooze.length(circle.cadence.count, circle.cadence.unit);
}

function circlesWith(
	circles: readonly Circle[],
	index: number,
	field: CircleField,
	value: unknown,
	isUsed: (circle: string) => boolean,
): readonly Circle[] {
	if (field === "weight") return typeof value === "number" ? changeCircle(circles, index, { weight: value }) : circles;
	if (typeof value !== "string") return circles;
	if (field === "name") return renameCircle(circles, index, value, isUsed(circles[index]?.id ?? ""));
	const cadence = parseCadence(value);
	if (cadence === null && value.trim() !== "") return circles;
	return changeCircle(circles, index, { cadence: cadence === "never" ? null : cadence });
}

function circleOfKey(key: string): { readonly index: number; readonly field: CircleField } | null {
	const parts = /^circles\.(\d{1,4})\.(name|cadence|weight)$/.exec(key);
	return parts === null ? null : { index: Number(parts[1]), field: parts[2] as CircleField };
}

function purposeOfKey(key: string): Purpose | "any" | null {
	return [...PURPOSES, "any" as const].find((purpose) => key === templateKey(purpose)) ?? null;
}

function templatesWith(templates: MeetingTemplates, purpose: Purpose | "any", value: unknown): MeetingTemplates {
	if (typeof value !== "string") return templates;
	const { [purpose]: _before, ...others } = templates;
	return value === "" ? others : { ...others, [purpose]: value };
}

function isField(settings: Settings, key: string): key is keyof Settings {
	return Object.hasOwn(settings, key);
}

/** A rhythm as notes and the file would say it, for search. */
export function rhythmText(circle: Circle): string {
	return circle.cadence === null ? "" : formatCadence(circle.cadence);
}
