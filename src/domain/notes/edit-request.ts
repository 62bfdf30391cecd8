import type { CalendarDay } from "../day/calendar-day";
import { addToLog, type LogForm } from "./edit-log";
import { safeLine } from "./edit-safe-text";
import type { TextEdit } from "./edit-result";

/** What someone asks of the user. */
export interface Request {
	readonly text: string;
	readonly due: CalendarDay | null;
}

/** The open task of a request without its list marker: `[ ] find a speaker #request ➕ 2026-05-01 📅 2026-05-15`. */
export function renderRequestLine({ text, due }: Request, today: CalendarDay): string {
	return ["[ ]", safeLine(text), "#request", `➕ ${today}`, due !== null && `📅 ${due}`].filter(Boolean).join(" ");
}

/** Notes a request in the log of a contact's note, among what is of today. */
export function addRequest(request: Request, today: CalendarDay, form: LogForm): TextEdit {
	return (text) => addToLog(text, { day: today, lines: [renderRequestLine(request, today)] }, form);
}
