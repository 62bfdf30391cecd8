import type { EditFailure } from "./edit-result";
import { readFrontmatter } from "./edit-frontmatter";
import { createNoteCodec, isMap, type YamlHost } from "./note-codec";
import { CodeMarks, weave } from "./template-code";
import { inertCode, inertProperty } from "./template-inert";
import { PLACE, propertyOf, type ReadPlace, textsOf } from "./template-places";
import type { TemplateValue } from "./template-values";

/** Front matter as data, in the template's order. */
export type Properties = Readonly<Record<string, unknown>>;

const NUMBER = /([:-][ \t]+)([+.\d][\w.+]*)(?=[ \t]*$)/gm;

/** Each placeholder of a template's front matter with the word that stands for it while YAML is read. */
interface Stand {
	readonly place: string;
	readonly value: TemplateValue | undefined;
}

/**
 * The front matter of a template as data, filled in. Placeholders are YAML of another meaning: words of no meaning take
 * their places until it is read, and what they stand for is never read as YAML.
 */
export function fillProperties(block: string, read: ReadPlace, yaml: YamlHost): { readonly data: Properties } | EditFailure {
	const stands: Stand[] = [];
	const word = freeWord(block);
	const stand = (place: string, value: TemplateValue | undefined): string => `${word}${stands.push({ place, value }) - 1}x`;
	const marked = block
		.replace(PLACE, (place, name: string, argument: string | undefined) => stand(place, read(name, argument)))
		// A phone number read as a number would lose its zero or its plus.
		.replace(NUMBER, (whole, before: string, text: string) => (String(Number(text)) === text ? whole : before + stand(text, undefined)));
	const places = new RegExp(`${word}(\\d+)x`, "g");
	const found = readFrontmatter(marked, yaml);
	if ("ok" in found) return { ...found, cause: found.cause.replace(places, (_, at: string) => stands[Number(at)]?.place ?? "") };
	return { data: new Filling(places, stands).fill(createNoteCodec(yaml).parse(marked).data) as Properties };
}

/** A word that YAML reads as itself anywhere and that the text does not hold. */
function freeWord(text: string): string {
	let word = "rekindle";
	while (text.includes(word)) word += "q";
	return word;
}

class Filling {
	// Aliases make parts be shared, or hold themselves.
	private readonly filled = new Map<object, unknown>();

	constructor(private readonly places: RegExp, private readonly stands: readonly Stand[]) {}

	fill(value: unknown): unknown {
		if (typeof value === "string") return this.fillValue(value);
		if (!Array.isArray(value) && !isMap(value)) return value;
		const known = this.filled.get(value);
		if (known !== undefined) return known;
		return Array.isArray(value) ? this.fillList(value) : this.fillMap(value);
	}

	private fillList(list: readonly unknown[]): unknown {
		const items: unknown[] = [];
		this.filled.set(list, items);
		for (const item of list) {
			const value = this.fill(item);
			// A list that stands for one item is its items.
			if (typeof item === "string" && Array.isArray(value)) items.push(...value as unknown[]);
			else if (typeof item !== "string" || value !== null) items.push(value);
		}
		return items;
	}

	private fillMap(map: Properties): unknown {
		const properties = {};
		this.filled.set(map, properties);
		for (const key of Object.keys(map)) {
			const name = this.fillText(key);
			if (name !== "" && !Object.hasOwn(properties, name)) setOwn(properties, name, this.fill(map[key]));
		}
		return properties;
	}

	/** A value that is one placeholder keeps its type. */
	private fillValue(text: string): unknown {
		const [match] = text.matchAll(this.places);
		if (match?.[0] !== text) return this.fillText(text);
		const { place, value } = this.stands[Number(match[1])] as Stand;
		if (value === undefined) return place;
		const data = propertyOf(value);
		return typeof data === "string" ? inertProperty(data) : Array.isArray(data) ? data.map(inertProperty) : data;
	}

	private fillText(text: string): string {
		const code = new CodeMarks();
		return weave(text, this.places, ([, number], between) => {
			code.pass(between);
			const { place, value } = this.stands[Number(number)] as Stand;
			if (value === undefined) return place;
			const words = inertProperty(textsOf(propertyOf(value)).join(", "));
			return code.isScript ? inertCode(words) : words;
		});
	}
}

/** Sets a property whatever its name: `__proto__` is a name like any other. */
export function setOwn(target: object, key: string, value: unknown): void {
	Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
