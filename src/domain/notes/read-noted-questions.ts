import type { NotedQuestion } from "./meeting-content";
import { type MeetingLine, wordsIn } from "./meeting-line";

const MARK = /%%rekindle:([\w-]{1,80})%%/g;
const LONGEST_ANSWER = 2000;

interface OpenQuestion {
	readonly line: number;
	readonly id: string | null;
	readonly text: string;
	/** Columns before its list mark; -1 for a heading. */
	readonly indent: number;
	readonly inSection: boolean;
	readonly answer: string[];
}

/** Gathers the questions of a note with their answers, line by line. */
export class QuestionReading {
	readonly questions: NotedQuestion[] = [];
	private current: OpenQuestion | null = null;
	private isAfterBlank = false;

	/** A heading ends an answer, and may be a question itself: one with a mark, or one that asks among the questions. */
	takeHeading(number: number, text: string, inSection: boolean): void {
		this.close();
		if (!this.takeMarks(number, text, -1, inSection) && inSection && asks(wordsIn(text))) this.open(number, null, text, -1, true);
	}

	/** Any other line; in the section of the questions an item without a mark is a question too. */
	take(line: MeetingLine, inSection: boolean): void {
		const { current } = this;
		if (this.takeMarks(line.number, line.text, line.indent, inSection)) return;
		if (line.isBlank) {
			this.isAfterBlank = true;
		} else if (inSection && this.isQuestion(line)) {
			this.close();
			this.open(line.number, null, line.text, line.indent, true);
		} else if (current !== null) {
			if (this.belongs(line, current)) current.answer.push(wordsIn(line.text));
			else this.close();
		}
		if (!line.isBlank) this.isAfterBlank = false;
	}

	/** The last question is complete. */
	close(): void {
		const { current } = this;
		this.current = null;
		if (current === null) return;
		const answer = current.answer.filter((words) => words !== "").join(" ").slice(0, LONGEST_ANSWER);
		this.questions.push({ line: current.line, id: current.id, text: current.text, answer });
	}

	/** The questions before the marks of a line, usually one; what stands behind the last mark begins its answer. */
	private takeMarks(line: number, text: string, indent: number, inSection: boolean): boolean {
		let end = 0;
		for (const mark of text.includes("%%rekindle:") ? text.matchAll(MARK) : []) {
			this.close();
			this.open(line, mark[1] ?? null, text.slice(end, mark.index).replace(/^[,;]/, ""), indent, inSection);
			end = mark.index + mark[0].length;
		}
		if (end > 0) this.current?.answer.push(wordsIn(text.slice(end)));
		return end > 0;
	}

	private open(line: number, id: string | null, markdown: string, indent: number, inSection: boolean): void {
		const text = wordsIn(markdown);
		// A mark whose question was removed asks nothing.
		if (text !== "") this.current = { line, id, text, indent, inSection, answer: [] };
		this.isAfterBlank = false;
	}

	private isQuestion(line: MeetingLine): boolean {
		if (!line.isItem || line.isQuote) return false;
		const words = wordsIn(line.text);
		const { current } = this;
		if (words === "") return false;
		if (current === null) return true;
		if (line.indent > current.indent) return false;
		// Beside a question, what asks nothing is its answer where nothing below it is.
		return current.id === null || asks(words) || current.answer.some((answer) => answer !== "");
	}

	private belongs(line: MeetingLine, { indent, inSection }: OpenQuestion): boolean {
		if (inSection || line.indent > indent) return true;
		return !line.isItem && !this.isAfterBlank;
	}
}

function asks(words: string): boolean {
	return words.includes("?") || words.includes("？");
}
