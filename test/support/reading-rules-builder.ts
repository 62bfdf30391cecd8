import { circleNames } from "../../src/domain/contacts/circle-names";
import { DEFAULT_CIRCLES } from "../../src/domain/contacts/circle";
import type { ReadingRules } from "../../src/domain/notes/reading-rules";

/** The rules of a vault without settings: the tag `contact`, the default circles, no daily notes, no templates. */
export function readingRules(given: Partial<ReadingRules> = {}): ReadingRules {
	const circles = given.circles ?? DEFAULT_CIRCLES;
	return {
		recognition: { tags: ["contact"], folders: [] },
		templateFolders: [],
		circleNames: circleNames(circles),
		logHeadings: ["Log", "Journal", "Contact log", "History"],
		dailyNoteDay: () => null,
		ownNote: null,
		datedNotes: "daily-and-named",
		doneTasksSince: 0,
		...given,
		circles,
	};
}
