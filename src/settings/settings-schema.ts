import * as v from "valibot";
import type { Circle } from "../domain/contacts/circle";
import { PURPOSES } from "../domain/interactions/meeting";
import type { MeetingTemplates, Settings } from "./settings";

const MAX_INTERVAL = 10_000;
const trimmed = v.pipe(v.string(), v.trim());
const filled = v.pipe(trimmed, v.nonEmpty());

/** A vault path without a slash at either end; the empty text stays empty. */
const vaultPath = v.pipe(v.string(), v.trim(), v.transform((path) => path.replace(/^\/{1,9}|\/{1,9}$/g, "")));
const filledPath = v.pipe(vaultPath, v.nonEmpty());
const tag = v.pipe(filled, v.transform((text) => (text.startsWith("#") ? text.slice(1) : text)), v.nonEmpty());

const interval = v.object({
	count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_INTERVAL)),
	unit: v.picklist(["day", "week", "month", "year"]),
});
const share = (max: number): v.GenericSchema<unknown, number> => v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(max));

/** One circle; a bad part takes the word for a circle that says nothing of it. */
const circle: v.GenericSchema<unknown, Circle> = v.object({
	id: v.pipe(filled, v.toLowerCase()),
	name: v.fallback(v.nullable(filled), null),
	cadence: v.fallback(v.nullable(interval), null),
	weight: v.fallback(share(10), 1),
	prior: v.fallback(share(1), 0.1),
});

/** A list that drops what it cannot read; a list with nothing readable in it is no list. */
function readableOf<T>(item: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, readonly T[]> {
	return v.pipe(
		v.array(v.unknown()),
		v.rawTransform(({ dataset, addIssue, NEVER }): readonly T[] => {
			const read = dataset.value.map((value) => v.safeParse(item, value)).filter((result) => result.success);
			if (read.length > 0 || dataset.value.length === 0) return read.map((result) => result.output);
			addIssue({ message: "nothing readable" });
			return NEVER;
		}),
	);
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
const circles = v.pipe(
	readableOf(circle),
	v.transform((list) => list.filter((one, at) => list.findIndex((other) => other.id === one.id) === at)),
	v.minLength(1),
);

const templateOf = v.picklist([...PURPOSES, "any"]);
/** Drops what it cannot read. */
const meetingTemplates: v.GenericSchema<unknown, MeetingTemplates> = v.pipe(
	v.record(v.string(), v.unknown()),
	v.transform((paths) => Object.fromEntries(Object.entries(paths).flatMap(([key, path]) => {
		const read = v.safeParse(filledPath, path);
		return v.is(templateOf, key) && read.success ? [[key, read.output]] : [];
	}))),
);

/** How each field of the data file is read. */
export const SETTINGS_SCHEMA: { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
	contactTags: v.pipe(readableOf(tag), v.transform(distinct)),
	contactFolders: v.pipe(readableOf(filledPath), v.transform(distinct)),
	circles,
	weeklyBudget: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
	monthlyRoutine: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
	weekStart: v.picklist(["monday", "sunday"]),
	datedNotes: v.picklist(["daily-and-named", "daily", "none"]),
	logHeading: trimmed,
	logDay: v.picklist(["auto", "link", "bare"]),
	newContactFolder: vaultPath,
	newContactTemplate: vaultPath,
	templatesFolder: vaultPath,
	ownNote: vaultPath,
	draftLanguage: v.picklist(["app", "en", "fr"]),
	addressAs: v.picklist(["tu", "vous"]),
	meetingFolder: vaultPath,
	meetingTemplates,
	questionsNote: vaultPath,
	started: v.boolean(),
};
