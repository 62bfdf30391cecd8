import { isCalendarDay } from "../day/calendar-day";
import { foldKey } from "../text/fold-text";
import type { OwnText, TemplateHost, TemplateValue, TemplateValues } from "./template-values";

/** A placeholder, `{{name}}` or `{{name:argument}}`, anywhere in a text. */
export const PLACE = /\{\{([^{}:\n]{1,60})(?::([^{}\n]{1,120}))?\}\}/g;

/** What a placeholder stands for, by its name and argument; undefined for one that is not known. */
export type ReadPlace = (name: string, argument: string | undefined) => TemplateValue | undefined;

/** Reads placeholders by their values; a value that is a day takes the app's formats as its argument. */
export function placeReader(values: TemplateValues, { formatDay }: Pick<TemplateHost, "formatDay">): ReadPlace {
	const known = new Map([...values].map(([name, value]) => [keyOf(name), value]));
	return (name, argument) => {
		const key = foldKey(name);
		if (argument === undefined || known.has(`${key}:${foldKey(argument)}`)) {
			return known.get(argument === undefined ? key : `${key}:${foldKey(argument)}`);
		}
		const time = textOrNull(known.get("time"));
		if (key === "time" && known.has(key) && time === null) return null;
		const day = known.get(key === "time" ? "date" : key);
		if (typeof day !== "string" || !isCalendarDay(day)) return day === null ? null : undefined;
		return formatDay(day, key === "date" || key === "day" || key === "time" ? time : null, argument.trim());
	};
}

/** Whether a value is one of the plugin's own making. */
export function isOwnText(value: TemplateValue): value is OwnText {
	return typeof value === "object" && value !== null && "body" in value;
}

/** A value as it stands in front matter. */
export function propertyOf(value: TemplateValue): string | readonly string[] | boolean | number | null {
	return isOwnText(value) ? value.property : value;
}

/** A value as its texts: none for what is empty. */
export function textsOf(value: string | readonly string[] | boolean | number | null): readonly string[] {
	if (value === null || value === "") return [];
	return typeof value === "object" ? value : [String(value)];
}

function keyOf(name: string): string {
	return name.split(":").map(foldKey).join(":");
}

function textOrNull(value: TemplateValue | undefined): string | null {
	return typeof value === "string" ? value : null;
}
