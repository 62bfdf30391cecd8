import { linkPathOf, displayNameOf } from "../contacts/reference";
import { withoutHeading } from "./dated-note";
import type { NotedPerson } from "./meeting-content";
import { wordsIn } from "./meeting-line";

const LINK = /\[\[[^[\]]{1,1000}\]\]|\[[^[\]]{1,500}\]\(<?[^()<>]{1,1000}>?\)/g;
const ITEM_START = /^\s*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\][ \t]+)?/u;
/** Between a name and what is said of it: a dash with blanks, a comma, a colon, a semicolon, a bracket. */
const SEPARATOR = /\s+[-–—]+\s+|\s*[,;:]\s+|\s*[—(]\s*/;
const AND = /^[\s,;&/+]*(?:(?:and|et)\s+)?$/i;
const EMBED = /!(?:\[\[[^[\]]{1,1000}\]\]|\[[^[\]]{0,500}\]\([^()]{0,1000}\))/g;
const AFTER_NAME = /^[\s\-–—,;:(]+/;

type Person = Omit<NotedPerson, "line">;

/** Whom one line of "people to meet next" names: a link, several links, or a name and what is said of it. */
export function readPeopleIn(markdown: string): readonly Person[] {
	const text = markdown.replace(ITEM_START, "").replace(EMBED, " ");
	const links = [...text.matchAll(LINK)].filter(([link]) => linkPathOf(link) !== null);
	const [first] = links;
	if (first === undefined) return plainPerson(wordsIn(text).replace(/^[\s\-–—(]+/, ""));
	const people: Person[] = [];
	let end = first.index;
	let before = "";
	for (const match of links) {
		const between = text.slice(end, match.index);
		if (people.length > 0 && !AND.test(between)) break;
		if (people.length === 0) before = wordsIn(text.slice(0, match.index));
		people.push({ name: displayNameOf(match[0]), link: withoutHeading(linkPathOf(match[0]) ?? ""), about: "" });
		end = match.index + match[0].length;
	}
	const about = [before, aboutIn(wordsIn(text.slice(end)))].filter((words) => words !== "").join(" ");
	return people.map((person, at) => (at === people.length - 1 ? { ...person, about } : person));
}

function plainPerson(words: string): readonly Person[] {
	const end = SEPARATOR.exec(words)?.index ?? words.length;
	const name = words.slice(0, end);
	// Nothing before a comma is a name still to be filled in.
	return wordsIn(name) === "" ? [] : [{ name, link: null, about: aboutIn(words.slice(end)) }];
}

/** What follows a name, without what parts it from it. */
function aboutIn(words: string): string {
	const about = words.replace(AFTER_NAME, "");
	return about.endsWith(")") && !about.includes("(") ? about.slice(0, -1).trimEnd() : about;
}
