import type { ProblemList } from "../contacts/problem-list";
import { textOf, type WrittenValue } from "../contacts/read-value";
import { linkPathOf, splitReferences } from "../contacts/reference";
import { withoutHeading } from "../notes/dated-note";
import { NONE } from "../notes/note-facts";
import type { NoteMetadata } from "../notes/note-snapshot";

type CachedLinks = NonNullable<NoteMetadata["frontmatterLinks"]>;

/** The people that a property names: link paths as written, and plain texts. */
export interface NamedPeople {
	readonly people: readonly string[];
	readonly names: readonly string[];
}

const SEPARATORS = /[,;\n]/;

/**
 * The people in a value of the front matter. In a list each item is a link or one name; a single text may hold several
 * links, or several names between commas. What is neither text nor link is a problem, and the others count.
 */
export function readPeople(written: WrittenValue, cached: CachedLinks, problems: ProblemList): NamedPeople {
	const { value } = written;
	const found = new FoundPeople(cached);
	let isBad = false;
	if (Array.isArray(value) && !isUnquotedLink(value)) {
		for (const item of value as readonly unknown[]) {
			const text = textOf(item);
			if (text !== null) found.addText(text);
			else isBad ||= item !== null && item !== undefined;
		}
	} else {
		const text = textOf(value);
		if (text === null) isBad = true;
		else if (text.includes("[")) found.addText(text);
		else for (const name of text.split(SEPARATORS)) found.addText(name.trim());
	}
	if (isBad) problems.add(written.key, "not-a-value", value);
	return found;
}

/** `contacts: [[Anna]]` without quotes is a list in a list; `contacts: [[Anna], [Bob]]` is none anybody writes. */
function isUnquotedLink(value: readonly unknown[]): boolean {
	return value.length === 1 && Array.isArray(value[0]) && !Array.isArray(value[0][0]);
}

class FoundPeople implements NamedPeople {
	people: readonly string[] = NONE;
	names: readonly string[] = NONE;

	constructor(private readonly cached: CachedLinks) {}

	addText(text: string): void {
		if (text === "") return;
		const path = this.cachedPath(text);
		if (path !== null) this.people = withText(this.people, withoutHeading(path));
		else if (text.includes("[[")) this.addLinks(text);
		else this.addReference(text);
	}

	/** The app's own text is kept by reference: a slice of each link of 30,000 meetings would be kept beside it. */
	private cachedPath(text: string): string | null {
		for (const { original, link } of this.cached) if (original === text) return link;
		return null;
	}

	/** A text of several links, or with words around them: the links count. */
	private addLinks(text: string): void {
		const links = text.match(/\[\[[^[\]]{1,1000}\]\]/g);
		for (const link of links ?? splitReferences(text)) this.addReference(link);
	}

	private addReference(reference: string): void {
		const path = linkPathOf(reference);
		if (path !== null) this.people = withText(this.people, withoutHeading(path));
		else if (!reference.startsWith("[[")) this.names = withText(this.names, reference);
	}
}

function withText(list: readonly string[], text: string): readonly string[] {
	if (text === "" || list.includes(text)) return list;
	return list.length === 0 ? [text] : [...list, text];
}
