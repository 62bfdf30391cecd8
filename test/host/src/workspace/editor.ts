import type * as Api from "obsidian";

type Position = Api.EditorPosition;

/** An editor over a plain text area, without undo steps of its own. */
export class Editor {
	/** `onChange` is told of every change, typed or not. */
	constructor(private readonly area: HTMLTextAreaElement, private readonly onChange: () => void) {
		area.addEventListener("input", onChange);
	}

	getDoc(): this {
		return this;
	}

	refresh(): void {}

	getValue(): string {
		return this.area.value;
	}

	setValue(text: string): void {
		this.area.value = text;
		this.onChange();
	}

	getLine(line: number): string {
		return this.#lines()[line] ?? "";
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.#lines().length;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		return this.area.value.slice(this.area.selectionStart, this.area.selectionEnd);
	}

	somethingSelected(): boolean {
		return this.area.selectionStart !== this.area.selectionEnd;
	}

	getRange(from: Position, to: Position): string {
		return this.area.value.slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(text: string): void {
		this.#replace(this.area.selectionStart, this.area.selectionEnd, text);
	}

	replaceRange(text: string, from: Position, to: Position = from): void {
		this.#replace(this.posToOffset(from), this.posToOffset(to), text);
	}

	getCursor(side?: "from" | "to" | "head" | "anchor"): Position {
		return this.offsetToPos(side === "from" || side === "anchor" ? this.area.selectionStart : this.area.selectionEnd);
	}

	listSelections(): Api.EditorSelection[] {
		return [{ anchor: this.getCursor("anchor"), head: this.getCursor("head") }];
	}

	setCursor(position: Position | number, ch = 0): void {
		this.setSelection(typeof position === "number" ? { line: position, ch } : position);
	}

	setSelection(anchor: Position, head: Position = anchor): void {
		const [from = 0, to = 0] = [this.posToOffset(anchor), this.posToOffset(head)].sort((a, b) => a - b);
		this.area.setSelectionRange(from, to);
	}

	focus(): void {
		this.area.focus();
	}

	blur(): void {
		this.area.blur();
	}

	hasFocus(): boolean {
		return this.area.ownerDocument.activeElement === this.area;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.area.scrollTop, left: this.area.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		this.area.scrollTo(x ?? this.area.scrollLeft, y ?? this.area.scrollTop);
	}

	scrollIntoView({ from }: Api.EditorRange): void {
		const lineHeight = parseFloat(getComputedStyle(this.area).lineHeight) || 20;
		this.area.scrollTop = Math.max(0, (from.line - 3) * lineHeight);
	}

	posToOffset({ line, ch }: Position): number {
		let offset = 0;
		for (const text of this.#lines().slice(0, line)) offset += text.length + 1;
		return Math.min(offset + ch, this.area.value.length);
	}

	offsetToPos(offset: number): Position {
		const before = this.area.value.slice(0, offset);
		return { line: before.split("\n").length - 1, ch: offset - before.lastIndexOf("\n") - 1 };
	}

	#lines(): string[] {
		return this.area.value.split("\n");
	}

	#replace(from: number, to: number, text: string): void {
		this.area.setRangeText(text, from, to, "end");
		this.onChange();
	}
}
