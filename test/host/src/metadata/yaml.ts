import { parse, stringify } from "yaml";
import { parsePlainYaml } from "./plain-yaml";

/** Reads YAML as the app does: YAML 1.2, days stay text, a key given twice is an error; null for nothing. */
export function parseYaml(text: string): unknown {
	return parsePlainYaml(text) ?? (parse(text) as unknown) ?? null;
}

/** Writes YAML in the app's style: block lists, links in double quotes, an empty value for null, long lines kept. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { nullStr: "", lineWidth: 0 });
}
