import type { ReadingRules } from "../notes/reading-rules";

/** The rules of recognition made ready to be asked of 40,000 notes. */
export interface CompiledRecognition {
	readonly isTemplate: (path: string) => boolean;
	readonly isContactFolder: (path: string) => boolean;
	/** For a tag without `#`. */
	readonly isContactTag: (tag: string) => boolean;
	readonly isOwnNote: (path: string) => boolean;
}

const REMEMBERED_TAGS = 5000;
const compiled = new WeakMap<ReadingRules, CompiledRecognition>();

/** The rules in the form that is quick to ask, made once for each rules object. */
export function compileRecognition(rules: ReadingRules): CompiledRecognition {
	const known = compiled.get(rules);
	if (known !== undefined) return known;
	const own = rules.ownNote === null ? null : rules.ownNote.replace(/\.md$/, "").normalize("NFC");
	const made: CompiledRecognition = {
		isTemplate: isInside(rules.templateFolders),
		isContactFolder: isInside(rules.recognition.folders),
		isContactTag: isUnderTag(rules.recognition.tags),
		isOwnNote: own === null ? () => false : (path) => path.endsWith(".md") && path.slice(0, -3).normalize("NFC") === own,
	};
	compiled.set(rules, made);
	return made;
}

/** Whether a path lies in one of the folders. Paths are stored composed or decomposed, as the file system likes. */
function isInside(folders: readonly string[]): (path: string) => boolean {
	const prefixes = folders
		.map((folder) => folder.replace(/^\/+|\/+$/g, ""))
		.filter((folder) => folder !== "")
		.flatMap((folder) => [`${folder.normalize("NFC")}/`, `${folder.normalize("NFD")}/`]);
	const unique = [...new Set(prefixes)];
	return (path) => {
		for (const prefix of unique) if (path.startsWith(prefix)) return true;
		return false;
	};
}

/** Whether a tag is one of the tags or stands under one: `contact` claims `contact/work`. Case does not matter. */
function isUnderTag(tags: readonly string[]): (tag: string) => boolean {
	const wanted = tags.map(foldTag).filter((tag) => tag !== "");
	const remembered = new Map<string, boolean>();
	return (tag) => {
		const known = remembered.get(tag);
		if (known !== undefined) return known;
		if (remembered.size >= REMEMBERED_TAGS) remembered.clear();
		const folded = foldTag(tag);
		const claimed = wanted.some((one) => folded === one || folded.startsWith(`${one}/`));
		remembered.set(tag, claimed);
		return claimed;
	};
}

function foldTag(tag: string): string {
	return tag.trim().replace(/^#+/, "").replace(/\/+$/, "").normalize("NFC").toLowerCase();
}
