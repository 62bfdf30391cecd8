import matter from "gray-matter";
import { splitNote } from "./split-note";

/** The YAML reader and writer of the app; `parse` throws on what is no YAML. */
export interface YamlHost {
	readonly parse: (text: string) => unknown;
	readonly stringify: (value: unknown) => string;
}

/** A note's text, read: `data` is what the front matter holds, empty when it is no map. */
export interface ParsedNote {
	readonly data: Readonly<Record<string, unknown>>;
	readonly body: string;
	readonly hasFrontmatter: boolean;
}

/** Reads and makes text of notes that are not in the app's cache: templates and new notes. */
export interface NoteCodec {
	/** Throws the YAML reader's error, every time, when the front matter is no YAML. */
	parse(text: string): ParsedNote;
	/** The text of a note; without front matter when there is no data. */
	format(data: Readonly<Record<string, unknown>>, body: string): string;
}

/** Whether a value is a plain map, as YAML readers make it. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A codec that reads YAML with the app's own reader and nothing else: no other language is ever run or parsed. */
export function createNoteCodec(yaml: YamlHost): NoteCodec {
	// Options on every call also keep gray-matter from caching a failed parse as an empty note.
	const options = {
		language: "yaml",
		engines: {
			yaml: {
				parse: (text: string) => yaml.parse(text) ?? {},
				stringify: (data: object) => yaml.stringify(data),
			},
			json: refuse,
			javascript: refuse,
		},
	};
	return {
		parse(text) {
			const parts = splitNote(text);
			if (parts === null) return { data: {}, body: text, hasFrontmatter: false };
			// The fences are cut by our own rule, so that a language tag or a second fence never reaches gray-matter.
			const lines = parts.yaml.replace(/\r\n?/g, "\n").replace(/^---/gm, " ---");
			const data: unknown = matter({ content: `---\n${lines}\n---\n` }, options).data;
			return { data: isMap(data) ? data : {}, body: parts.body, hasFrontmatter: true };
		},
		format(data, body) {
			if (Object.keys(data).length === 0) return body;
			// The object form: given text, gray-matter would parse the body again.
			return matter.stringify({ content: "" }, data, options).replace(/\n+$/, "\n") + body;
		},
	};
}

function refuse(): never {
	throw new Error("Only YAML front matter is supported.");
}
