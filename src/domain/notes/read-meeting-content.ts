import { bare, readBody } from "./edit-body";
import type { InsightKind, MeetingContent, NotedInsight, NotedPerson, NotedPromise } from "./meeting-content";
import { LineReader, type MeetingLine, saysNothing, wordsIn } from "./meeting-line";
import { insightKindOf, type MeetingSection, sectionNamed } from "./meeting-sections";
import { readPeopleIn } from "./read-noted-person";
import { QuestionReading } from "./read-noted-questions";
import { isDone } from "./read-uncounted-lines";
import { readWords } from "./read-words";
import { dueDayOf, isOpen, wordsOfTask } from "./task-line";

/** What a meeting note's sections hold, headings recognised in both languages; questions also by their mark, anywhere. */
export function readMeetingContent(text: string): MeetingContent {
	const body = readBody(text);
	const headings = new Map(body.headings.map((heading) => [heading.line, heading]));
	const lines = new LineReader();
	const reading = new ContentReading();
	for (let at = 0; at < body.lines.length; at++) {
		const heading = headings.get(at);
		if (heading !== undefined) {
			reading.takeHeading(at, heading.level, heading.text);
			at = heading.end - 1;
		} else if (!body.isVerbatim(at)) {
			reading.take(lines.read(bare(body.lines[at]), at));
		}
	}
	return reading.finish();
}

interface OpenSection {
	readonly level: number;
	readonly section: MeetingSection | null;
}

/** Gathers what the sections hold, line by line. */
class ContentReading {
	private readonly open: OpenSection[] = [];
	private readonly questions = new QuestionReading();
	private readonly insights: NotedInsight[] = [];
	private readonly people: NotedPerson[] = [];
	private readonly promises: NotedPromise[] = [];
	private readonly nextSteps: { readonly line: number; readonly text: string }[] = [];
	/** A label, `Trends:`, and the columns before it; what stands below it is of its kind. */
	private label: { readonly indent: number; readonly kind: InsightKind } | null = null;
	/** Columns before the item that the lines below belong to. */
	private above: number | null = null;

	takeHeading(number: number, level: number, text: string): void {
		while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
		const outer = this.section;
		this.questions.takeHeading(number, text, outer === "questions");
		const section = sectionNamed(readWords(text));
		// Below a heading that is ours, one that is not parts the section, no more.
		this.open.push({ level, section: section ?? (outer !== null && insightKindOf(outer) !== null ? "insights" : outer) });
		this.label = null;
		this.above = null;
	}

	take(line: MeetingLine): void {
		const { section } = this;
		this.questions.take(line, section === "questions");
		if (section === null || section === "questions" || line.isQuote || line.isBlank) return;
		const kind = insightKindOf(section);
		if (kind !== null) this.takeInsight(line, kind);
		else if (section === "people") this.takePerson(line);
		else if (section === "promises") this.takePromise(line);
		else this.takeNextStep(line);
	}

	finish(): MeetingContent {
		this.questions.close();
		const { insights, people, promises, nextSteps } = this;
		return { questions: this.questions.questions, insights, people, promises, nextSteps };
	}

	private get section(): MeetingSection | null {
		return this.open.at(-1)?.section ?? null;
	}

	private takeInsight(line: MeetingLine, ofSection: InsightKind): void {
		const words = wordsIn(line.text);
		if (words === "" || this.continues(line, this.insights, words)) return;
		if (this.label !== null && line.indent <= this.label.indent) this.label = null;
		const colon = words.indexOf(":");
		const named = colon === -1 ? null : sectionNamed(words.slice(0, colon));
		const kind = named === null ? null : insightKindOf(named);
		if (kind !== null) this.label = { indent: line.isItem ? line.indent : -1, kind };
		const text = kind === null ? words : words.slice(colon + 1).trim();
		this.above = null;
		if (saysNothing(text)) return;
		this.above = line.isItem ? line.indent : null;
		this.insights.push({ line: line.number, kind: this.label?.kind ?? ofSection, text });
	}

	private takePerson(line: MeetingLine): void {
		if (line.task !== null && !isOpen(line.task) && !isDone(line.task)) return;
		const words = wordsIn(line.text);
		if (saysNothing(words) || isRow(line)) return;
		if (this.isBelow(line)) {
			const last = this.people.pop();
			if (last !== undefined) this.people.push({ ...last, about: [last.about, words].filter((part) => part !== "").join(", ") });
			return;
		}
		// "From Acme:" is no name but stands above some.
		this.above = line.isItem && !words.endsWith(":") ? line.indent : null;
		if (words.endsWith(":")) return;
		for (const person of readPeopleIn(line.text)) this.people.push({ line: line.number, ...person });
	}

	private takePromise(line: MeetingLine): void {
		const { task } = line;
		const isKnown = !isRow(line) && (task === null || isOpen(task) || isDone(task));
		// Words below a promise are about it, a task below it is one more.
		if (this.isBelow(line) && task === null) return;
		this.above = line.isItem ? line.indent : null;
		const text = wordsIn(line.text) === "" ? null : wordsOfPromise(line);
		if (!isKnown || text === null || saysNothing(text)) return;
		this.promises.push({
			line: line.number,
			text,
			task: task === null ? null : isOpen(task) ? "open" : "done",
			byThem: WAITING.test(line.text),
			due: dueDayOf(line.text),
		});
	}

	private takeNextStep(line: MeetingLine): void {
		const text = wordsIn(line.text);
		if (saysNothing(text) || this.continues(line, this.nextSteps, text)) return;
		this.above = line.isItem ? line.indent : null;
		this.nextSteps.push({ line: line.number, text });
	}

	/** Whether a line is the rest of the item above it, whose text it then joins. */
	private continues<Noted extends { readonly text: string }>(line: MeetingLine, noted: Noted[], words: string): boolean {
		const last = noted.at(-1);
		if (line.isItem || last === undefined || !this.isBelow(line)) return false;
		noted[noted.length - 1] = { ...last, text: `${last.text} ${words}` };
		return true;
	}

	private isBelow(line: MeetingLine): boolean {
		return this.above !== null && line.indent > this.above;
	}
}

const WAITING = /(?:^|\s)#waiting(?![\p{L}\p{N}_/-])/iu;

/** What a promise says, without those it is for in front; null for a task that names no more than them. */
function wordsOfPromise({ task, text }: MeetingLine): string | null {
	const words = wordsOfTask(text);
	return task !== null && LINKS_ALONE.test(text) ? null : words;
}

/** Whether a line is a row of a table, which a task or a link with words of its own would break. */
function isRow({ text }: MeetingLine): boolean {
	return text.trimStart().startsWith("|");
}

const LINKS_ALONE = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\](?:[ \t,]+\[\[[^[\]]*\]\])+[ \t]*$/u;
