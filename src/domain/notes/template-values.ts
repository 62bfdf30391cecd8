import type { CalendarDay } from "../day/calendar-day";
import type { YamlHost } from "./note-codec";

/**
 * Text of the plugin's own making, links and marks of questions included, in the form it has in front matter and in the
 * form it has in a body.
 */
export interface OwnText {
	readonly property: string | readonly string[];
	readonly body: string | readonly string[];
}

/** What a placeholder stands for; null is known but empty. */
export type TemplateValue = string | readonly string[] | boolean | number | OwnText | null;

/** Values by the placeholders' names, `company` or with its argument `brief:memories`; case and accents do not matter. */
export type TemplateValues = ReadonlyMap<string, TemplateValue>;

/** What the app does with YAML, and with days: a day and a time of it (`HH:mm`) or none, by a format of the app's. */
export interface TemplateHost {
	readonly yaml: YamlHost;
	readonly formatDay: (day: CalendarDay, time: string | null, format: string) => string;
}
