/** How a register takes up a memory that is no sentence of its own. */
export interface MemoryWords {
	/** Stands where the memory is missing. */
	readonly standIn: string;
	/** Stands before what can be remembered as it is: `our cardboard prototype`. */
	readonly recall: string;
	/** Stands before any other words, with a colon. */
	readonly name: string;
	/** What begins something remembered. */
	readonly opening: RegExp;
	/** What begins a sentence. */
	readonly subject: RegExp;
}

/** What is put into a text for a memory: words before it, the user's own words, and what closes the sentence. */
export interface WovenMemory {
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

const CLOSED = /[.!?…][)"»”’]?$/u;

/** Makes a sentence of what the user wrote: a whole one stands for itself, a few words are taken up by the register's own. */
export function weaveMemory(memory: string, { standIn, recall, name, opening, subject }: MemoryWords): WovenMemory {
	if (memory === "") return { before: "", words: standIn, after: "" };
	const after = CLOSED.test(memory) ? "" : ".";
	const isRecalled = opening.test(memory);
	const isWhole = subject.test(memory) || (after === "" && (!isRecalled || /^\p{Lu}/u.test(memory)));
	if (isWhole) return { before: "", words: changeFirst(memory, true), after };
	// A determiner's capital is that of a line's beginning; any other may be a name's.
	return isRecalled ? { before: recall, words: changeFirst(memory, false), after } : { before: name, words: memory, after };
}

function changeFirst(text: string, isUpper: boolean): string {
	const [first = ""] = text;
	return (isUpper ? first.toUpperCase() : first.toLowerCase()) + text.slice(first.length);
}
