import { safeFileName } from "../domain/contacts/file-name";
import type { CalendarDay } from "../domain/day/calendar-day";
import type { Messages } from "../i18n";

/** The name of a meeting's note, without `.md`: its day and its people, "2026-06-17 Claire Fontaine and 2 others". */
export function meetingNoteName(day: CalendarDay, names: readonly string[], words: Messages["meeting"]): string {
	const [first = words.untitled, second] = names;
	const who = names.length > 2 ? words.withOthers(first, names.length - 1) : second === undefined ? first : words.withOther(first, second);
	return safeFileName(`${day} ${who}`) ?? day;
}
