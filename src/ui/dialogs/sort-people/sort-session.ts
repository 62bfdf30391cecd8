import type { Circle } from "../../../domain/contacts/circle";
import type { LastTalked } from "../../../domain/notes/edit-contact";
import type { Placement, SortMemory, SortPort, SortQuestion, SortWrite } from "./sort-port";

/** The question on the card. */
export interface SortStep {
	readonly path: string;
	readonly question: SortQuestion;
}

/** A question that was on the card before, and the write that answered it. */
interface PastStep extends SortStep {
	readonly written: number | null;
}

/**
 * One sitting of sorting people. What is still to ask follows from the notes; only what was skipped, and a question that was
 * interrupted, are kept on the device.
 */
export class SortSession {
	#current: SortStep | null = null;
	/** Whether the card was brought back by the user, and so stays though the notes leave nothing to ask. */
	#isBroughtBack = false;
	#past: readonly PastStep[] = [];
	#memory: SortMemory;
	/** Answered in this sitting: the index may not know yet. */
	readonly #settled = new Set<string>();
	#isWriting = false;

	constructor(private readonly port: SortPort) {
		this.#memory = readMemory(port.load());
		const { asking } = this.#memory;
		if (asking !== null && port.contact(asking) !== null && !port.hasExchange(asking)) {
			this.#current = { path: asking, question: "last-exchange" };
		} else this.#goOn();
	}

	/** What is asked now; null when nobody is left. */
	get current(): SortStep | null {
		return this.#current;
	}

	get mayGoBack(): boolean {
		return this.#past.length > 0;
	}

	get mayUndo(): boolean {
		return this.#past.some(({ written }) => written !== null);
	}

	/** People still to be asked about, the one on the card included. */
	get left(): number {
		const open = this.#open().filter(({ path }) => path !== this.#current?.path).length;
		return this.#current === null ? open : open + 1;
	}

	/** People put aside on this device who are still to sort. */
	get skipped(): number {
		return this.port.candidates().filter(({ path }) => this.#memory.skipped.includes(path)).length;
	}

	/** Puts the contact on the card into a circle, among the targets, or out of it all. */
	place(placement: Placement): Promise<void> {
		return this.#write("circle", ({ path }) => this.port.place(path, placement), ({ path }) => {
			const isAsked = wantsContact(placement, this.port.circles()) && !this.port.hasExchange(path);
			if (isAsked) this.#ask({ path, question: "last-exchange" });
			else this.#settle(path);
		});
	}

	/** Says when the user last talked with the contact on the card. */
	answer(answer: LastTalked): Promise<void> {
		return this.#write("last-exchange", ({ path }) => this.port.answer(path, answer), ({ path }) => this.#settle(path));
	}

	/** Leaves the contact on the card for another time. */
	skip(): void {
		const step = this.#current;
		if (step === null || this.#isWriting) return;
		this.#past = [...this.#past, { ...step, written: null }];
		this.#remember({ skipped: [...new Set([...this.#memory.skipped, step.path])], asking: null });
		this.#goOn();
	}

	/** Shows the question before again; what was written stays until it is answered anew. */
	back(): void {
		const step = this.#past.at(-1);
		if (step === undefined || this.#isWriting) return;
		this.#past = this.#past.slice(0, -1);
		this.#return(step);
	}

	/** Takes back the last write of this sitting, and asks its question again. */
	async undo(): Promise<void> {
		const at = this.#past.map(({ written }) => written !== null).lastIndexOf(true);
		const step = this.#past[at];
		if (step === undefined || step.written === null || this.#isWriting) return;
		this.#isWriting = true;
		const isUndone = await this.port.undo(step.written);
		this.#isWriting = false;
		if (!isUndone) return;
		this.#past = this.#past.slice(0, at);
		this.#return(step);
	}

	/** Takes up again those who were skipped. */
	unskip(): void {
		this.#remember({ skipped: [], asking: null });
		this.#settled.clear();
		this.#goOn();
	}

	/** To be called when the notes have changed: who is gone, or got an answer in the note, leaves the card. */
	refresh(): void {
		const step = this.#current;
		if (this.#isWriting) return;
		if (step === null || this.port.contact(step.path) === null || !(this.#isBroughtBack || this.#isOpen(step))) this.#goOn();
	}

	async #write(question: SortQuestion, write: (step: SortStep) => Promise<SortWrite>, after: (step: SortStep) => void): Promise<void> {
		const step = this.#current;
		// A second key pressed while the note is being written is meant for nobody.
		if (step === null || step.question !== question || this.#isWriting) return;
		this.#isWriting = true;
		const result = await write(step);
		this.#isWriting = false;
		if (!result.ok) return;
		this.#past = [...this.#past, { ...step, written: result.step }];
		after(step);
	}

	#settle(path: string): void {
		this.#settled.add(path);
		this.#remember({ skipped: this.#memory.skipped.filter((other) => other !== path), asking: null });
		this.#goOn();
	}

	#return(step: SortStep): void {
		this.#settled.delete(step.path);
		this.#remember({ ...this.#memory, skipped: this.#memory.skipped.filter((other) => other !== step.path) });
		this.#ask({ path: step.path, question: step.question });
		this.#isBroughtBack = true;
	}

	#ask(step: SortStep): void {
		this.#current = step;
		this.#isBroughtBack = false;
		this.#remember({ ...this.#memory, asking: step.question === "last-exchange" ? step.path : null });
	}

	#goOn(): void {
		this.#current = this.#open()[0] ?? null;
		this.#isBroughtBack = false;
	}

	/** Whether a question is still to be asked; the one about the last exchange is, until one is known. */
	#isOpen({ path, question }: SortStep): boolean {
		if (question === "last-exchange") return !this.port.hasExchange(path);
		return this.port.candidates().some((candidate) => candidate.path === path && candidate.question === question);
	}

	#open(): readonly SortStep[] {
		return this.port.candidates().filter(({ path }) => !this.#settled.has(path) && !this.#memory.skipped.includes(path));
	}

	#remember(memory: SortMemory): void {
		this.#memory = memory;
		this.port.save(memory);
	}
}

/** Whether a placement asks for any contact at all, so that the last one matters. */
function wantsContact(placement: Placement, circles: readonly Circle[]): boolean {
	if (placement.kind !== "circle") return placement.kind === "target";
	return circles.find(({ id }) => id === placement.id)?.cadence !== null;
}

function readMemory(stored: unknown): SortMemory {
	if (typeof stored !== "object" || stored === null) return { skipped: [], asking: null };
	const { skipped, asking } = stored as { readonly skipped?: unknown; readonly asking?: unknown };
	return {
		skipped: Array.isArray(skipped) ? skipped.filter((path) => typeof path === "string") : [],
		asking: typeof asking === "string" ? asking : null,
	};
}
