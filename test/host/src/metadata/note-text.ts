import type * as Api from "obsidian";

/** A note's text with its lines, for positions. */
export class NoteText {
	readonly #starts: number[] = [0];

	constructor(readonly text: string) {
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}

	get lineCount(): number {
		return this.#starts.length;
	}

	/** Offset of a line's first character. */
	startOf(line: number): number {
		return this.#starts[line] ?? this.text.length;
	}

	/** Offset just after a line's last character, line ends not counted. */
	endOf(line: number): number {
		const next = this.#starts[line + 1];
		if (next === undefined) return this.text.length;
		return this.text[next - 2] === "\r" ? next - 2 : next - 1;
	}

	line(line: number): string {
		return this.text.slice(this.startOf(line), this.endOf(line));
	}

	/** The line that holds an offset. */
	lineAt(offset: number): number {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.startOf(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	loc(offset: number): Api.Loc {
		const line = this.lineAt(offset);
		return { line, col: offset - this.startOf(line), offset };
	}

	range(start: number, end: number): Api.Pos {
		return { start: this.loc(start), end: this.loc(end) };
	}

	lines(first: number, last: number): Api.Pos {
		return this.range(this.startOf(first), this.endOf(last));
	}
}
