/** Whether a text, read from its beginning, stands within code: Templater's marks, or a span between backticks. */
export class CodeMarks {
	/** Between `<%` and `%>`; lasts over lines. */
	isScript = false;
	private ticks = 0;

	/** Between the backticks of a line. */
	get isSpan(): boolean {
		return this.ticks % 2 === 1;
	}

	pass(text: string): void {
		const [opened, closed] = [text.lastIndexOf("<%"), text.lastIndexOf("%>")];
		if (opened !== closed) this.isScript = opened > closed;
		for (const char of text) if (char === "`") this.ticks++;
	}

	endLine(): void {
		this.ticks = 0;
	}
}
