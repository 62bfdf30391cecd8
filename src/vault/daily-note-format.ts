import { isCalendarDay, type CalendarDay } from "../domain/day/calendar-day";

/** Reads a text by a date format, strictly; the app's own moment stands behind it, for formats with words. */
export interface DateFormats {
	parse(text: string, format: string): CalendarDay | null;
	format(day: CalendarDay, format: string): string;
}

/** How daily notes are named: the format with its folders, read without moment where it is made of digits alone. */
export class DailyNoteFormat {
	/** A slash makes a folder. */
	private readonly segments: readonly SegmentFormat[];
	private readonly known = new Map<string, CalendarDay | null>();

	constructor(readonly format: string, private readonly dates: DateFormats) {
		this.segments = format.split("/").map(readSegment);
	}

	/** How many folders deep the format goes, the name included. */
	get depth(): number {
		return this.segments.length;
	}

	/** The day of the last segments of a path, without `.md`; null when they are no such name, or hold no whole day. */
	parse(tail: readonly string[]): CalendarDay | null {
		const segments = this.segments.slice(this.depth - tail.length);
		if (segments.length !== tail.length || !segments.every((segment, index) => mayMatch(segment, tail[index] ?? ""))) return null;
		const [only] = segments;
		if (segments.length === 1 && only !== undefined && only.digits !== null) return readDigits(only.digits, tail[0] ?? "");
		return this.parseByMoment(tail.join("/"), segments.map(({ format }) => format).join("/"));
	}

	/** The path of a day's note below the folder of daily notes, without `.md`. */
	write(day: CalendarDay): string {
		return this.format === ISO ? day : this.dates.format(day, this.format);
	}

	/** Names are asked for again and again: each is parsed once. */
	private parseByMoment(text: string, format: string): CalendarDay | null {
		const key = `${format}\n${text}`;
		const known = this.known.get(key);
		if (known !== undefined) return known;
		const day = holdsWholeDay(format) ? this.dates.parse(text, format) : null;
		this.known.set(key, day);
		return day;
	}
}

/** The app's own format of daily notes. */
export const ISO = "YYYY-MM-DD";

interface SegmentFormat {
	readonly format: string;
	/** The places of year, month and day in names of this format when it has no other parts; else null. */
	readonly digits: DigitPlaces | null;
	/** Whether each name of this format holds a digit. */
	readonly hasDigits: boolean;
}

interface DigitPlaces {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	/** The format with its quoting taken off: other characters stand in names as they do here. */
	readonly shape: string;
}

function readSegment(format: string): SegmentFormat {
	const places = { year: format.indexOf("YYYY"), month: format.indexOf("MM"), day: format.indexOf("DD") };
	const isDigits = /^[^A-Za-z[\]\\]*$/.test(format.replace("YYYY", "").replace("MM", "").replace("DD", ""));
	const hasAll = places.year >= 0 && places.month >= 0 && places.day >= 0;
	const hasDigits = /[YD]/.test(withoutQuotes(format));
	return { format, digits: isDigits && hasAll ? { ...places, shape: format } : null, hasDigits };
}

/** Spares moment most names. */
function mayMatch({ digits, hasDigits }: SegmentFormat, text: string): boolean {
	if (digits !== null) return text.length === digits.shape.length;
	return !hasDigits || /\d/.test(text);
}

function readDigits({ year, month, day, shape }: DigitPlaces, text: string): CalendarDay | null {
	const iso = `${text.slice(year, year + 4)}-${text.slice(month, month + 2)}-${text.slice(day, day + 2)}`;
	if (!isCalendarDay(iso)) return null;
	for (let index = 0; index < shape.length; index++) {
		const isPlace = isWithin(index, year, 4) || isWithin(index, month, 2) || isWithin(index, day, 2);
		if (!isPlace && shape[index] !== text[index]) return null;
	}
	return iso;
}

function isWithin(index: number, start: number, length: number): boolean {
	return index >= start && index < start + length;
}

/** Whether a format tells year, month and day: moment makes up what is missing. */
function holdsWholeDay(format: string): boolean {
	const tokens = withoutQuotes(format);
	const hasDay = /DDD/.test(tokens) || (tokens.includes("M") && /D/.test(tokens));
	return (tokens.includes("Y") && hasDay) || /[LlXx]/.test(tokens);
}

function withoutQuotes(format: string): string {
	return format.replace(/\[[^\]]*\]/g, "");
}
