import { completeLine, MAPPING_PROMPTS, type MappingFrom, type MappingPrompt } from "../../domain/contacts/mapping-prompt";
import type { GuidePlace } from "../../domain/notes/guide-note";
import type { GuideChoice, GuideFound, GuidePort, GuideUnsure } from "./guide-port";

/** One line of the guide, and what became of it. */
export interface GuideRow {
	readonly id: number;
	readonly prompt: MappingPrompt;
	/** What was typed, with what narrowed its question; what the guide's note says of a person from before. */
	readonly line: string;
	/** Whether the line stands in the guide's note. */
	readonly isKept: boolean;
	readonly state:
		| { readonly kind: "working" | "waiting" }
		| { readonly kind: "failed"; readonly why: string }
		| GuideUnsure
		| GuideFound;
}

/** What is told when something came of a line. */
export type GuideNews = { readonly kind: "added" | "known" | "unsure" | "back"; readonly name: string };

/** More pasted lines than this are added only when that is said once more. */
const ASKS_ABOVE = 30;
const NOWHERE: MappingFrom = { company: "", period: "", isCurrent: false };

/** One sitting with the guide: the question, what is typed, and the lines so far, the latest last. */
export class GuideSession {
	#place: GuidePlace = { prompt: "excelling", from: NOWHERE, typed: "" };
	#rows: readonly GuideRow[] = [];
	#news: GuideNews | null = null;
	#lastId = 0;
	#turn: Promise<void> = Promise.resolve();

	constructor(private readonly port: GuidePort, private readonly onChange: () => void) {}

	get place(): GuidePlace {
		return this.#place;
	}

	get rows(): readonly GuideRow[] {
		return this.#rows;
	}

	/** The lines of this question that wait to be seen to. */
	get waiting(): readonly GuideRow[] {
		return this.#rows.filter(({ prompt, state }) => prompt === this.#place.prompt && state.kind === "waiting");
	}

	get news(): GuideNews | null {
		return this.#news;
	}

	/** Takes up what the guide's note holds. */
	async begin(): Promise<void> {
		const memory = await this.port.load(() => this.#place);
		if (memory !== null) {
			this.#place = memory.place;
			this.#rows = memory.items.map(({ prompt, text, path, gained }) => ({
				id: ++this.#lastId, prompt, line: text, isKept: true,
				state: path === null ? { kind: "waiting" } : { kind: "done", path, gained, kept: [], steps: [] },
			}));
		}
		this.onChange();
	}

	/** Resolves when every line that was entered has been seen to. */
	settled(): Promise<void> {
		return this.#turn;
	}

	type(typed: string): void {
		this.#place = { ...this.#place, typed };
		this.onChange();
	}

	/** Narrows the question. */
	narrow(change: Partial<MappingFrom>): void {
		const from = { ...this.#place.from, ...change };
		const isCurrent = change.company === undefined ? from.isCurrent : this.port.isAtCompany(change.company);
		this.#place = { ...this.#place, from: { ...from, isCurrent } };
		this.onChange();
	}

	/** Goes to a question, or to the end (null). */
	go(prompt: MappingPrompt | null): void {
		this.#place = { ...this.#place, prompt };
		this.keepPlace();
		this.onChange();
	}

	/** Goes to the question after this one or before it; past the last one to the end. */
	step(by: 1 | -1): void {
		const at = this.#place.prompt === null ? MAPPING_PROMPTS.length : MAPPING_PROMPTS.indexOf(this.#place.prompt);
		this.go(MAPPING_PROMPTS[Math.max(0, at + by)] ?? null);
	}

	keepPlace(): void {
		void this.port.keepPlace();
	}

	/** Enters what is typed; false when it names nobody. */
	enter(): boolean {
		const row = this.#rowOf(this.#place.typed, false);
		if (row === null) return false;
		this.#place = { ...this.#place, typed: "" };
		this.#rows = [...this.#rows, row];
		this.#work(row.id, null);
		this.onChange();
		return true;
	}

	/**
	 * Enters many lines, all of them kept before the first is seen to; very many wait until that is said once more, and so do those
	 * that say something and name nobody.
	 */
	paste(lines: readonly string[]): void {
		const rows = lines.flatMap((line) => this.#rowOf(line, true) ?? this.#nobody(line));
		const [first] = rows;
		if (first === undefined) return;
		this.#rows = [...this.#rows, ...rows];
		this.#then(() => this.port.keepLines(first.prompt, rows.map(({ line }) => line)));
		for (const { id, state } of rows) {
			if (state.kind === "waiting") continue;
			if (rows.length > ASKS_ABOVE) this.#set(id, { state: { kind: "waiting" } });
			else this.#work(id, null);
		}
		this.onChange();
	}

	/** Sees to the lines of this question that wait. */
	addWaiting(): void {
		for (const { id } of this.waiting) this.#work(id, null);
	}

	leaveOutWaiting(): void {
		for (const row of this.waiting) this.leaveOut(row);
	}

	/** Says who is meant by a line. */
	choose(id: number, choice: GuideChoice | null): void {
		this.#work(id, choice);
	}

	/** Leaves a line out. */
	leaveOut({ id, prompt, line, isKept }: GuideRow): void {
		this.#remove(id);
		if (isKept) this.#then(() => this.port.dropLine(prompt, line));
		this.onChange();
	}

	/** Puts a line back into the field, to be changed; a person typed there waits meanwhile. */
	change(row: GuideRow): void {
		this.leaveOut(row);
		const typed = this.#rowOf(this.#place.typed, true);
		if (typed !== null) {
			this.#rows = [...this.#rows, { ...typed, state: { kind: "waiting" } }];
			this.#then(() => this.port.keepLines(typed.prompt, [typed.line]));
		}
		this.type(row.line);
	}

	/** Says that the company of a line is where the person is now. */
	moveCompany({ id, prompt, line, state }: GuideRow): void {
		const company = this.port.understand(line)?.company ?? null;
		if (state.kind !== "done" || company === null) return;
		this.#then(async () => {
			const moved = await this.port.moveCompany(state, company);
			if (moved === null) return;
			this.#set(id, { state: moved });
			await this.port.dropFound(prompt, moved.path);
			await this.port.keepFound(prompt, moved, null);
		});
	}

	/** Takes back what was written for a line, and puts the line into the field where that is empty. */
	takeBack(row: GuideRow): void {
		const { state, line, prompt } = row;
		if (state.kind !== "done" || state.steps.length === 0) return;
		const { path } = state;
		const name = this.port.person(path)?.name ?? line;
		this.#then(async () => {
			if (!(await this.port.takeBack(state))) return;
			this.#remove(row.id);
			this.#news = { kind: "back", name };
			if (this.#place.typed === "") this.#place = { ...this.#place, typed: line };
			this.onChange();
			await this.port.dropFound(prompt, path);
		});
	}

	/** Follows contacts that were renamed while the guide is open, and lets go of those that are no more. */
	follow(renamed: readonly { readonly from: string; readonly to: string }[]): void {
		const paths = new Map(renamed.map(({ from, to }) => [from, to]));
		this.#rows = this.#rows.map((row) => {
			const to = row.state.kind === "done" ? paths.get(row.state.path) : undefined;
			return row.state.kind === "done" && to !== undefined ? { ...row, state: { ...row.state, path: to } } : row;
		});
		for (const { id, prompt, state } of this.#rows) {
			if (state.kind !== "done" || this.port.person(state.path) !== null) continue;
			this.#remove(id);
			this.#then(() => this.port.dropFound(prompt, state.path));
		}
		this.onChange();
	}

	#rowOf(typed: string, isKept: boolean): GuideRow | null {
		const { prompt, from } = this.#place;
		const line = this.port.understand(typed);
		if (line === null || prompt === null) return null;
		return { id: ++this.#lastId, prompt, line: completeLine(typed, line, from, prompt), isKept, state: { kind: "working" } };
	}

	/** A pasted line without a name, unless it is a mere sign or figure. */
	#nobody(line: string): readonly GuideRow[] {
		const { prompt } = this.#place;
		return prompt === null || !/\p{L}|\d{5}/u.test(line) ? [] : [{ id: ++this.#lastId, prompt, line: line.trim(), isKept: true, state: { kind: "waiting" } }];
	}

	/** Sees to one line after those before it: each may be the one the next means. */
	#work(id: number, choice: GuideChoice | null): void {
		this.#set(id, { state: { kind: "working" } });
		this.#then(async () => {
			const row = this.#rows.find((one) => one.id === id);
			const line = row === undefined ? null : this.port.understand(row.line);
			if (row === undefined || line === null) return this.#set(id, { state: { kind: "waiting" } });
			const state = await this.port.add(line, row.prompt, choice);
			this.#set(id, { state, isKept: state.kind !== "done" });
			this.#tell(line.name, state);
			if (state.kind === "done") await this.port.keepFound(row.prompt, state, row.isKept ? row.line : null);
			else if (!row.isKept) await this.port.keepLines(row.prompt, [row.line]);
		});
	}

	#tell(name: string, answer: GuideRow["state"]): void {
		const kind = answer.kind === "done" ? (answer.gained.includes("added") ? "added" : "known") : "unsure";
		this.#news = { kind, name };
		this.onChange();
	}

	#set(id: number, change: Partial<GuideRow>): void {
		this.#rows = this.#rows.map((row) => (row.id === id ? { ...row, ...change } : row));
		this.onChange();
	}

	#remove(id: number): void {
		this.#rows = this.#rows.filter((row) => row.id !== id);
	}

	#then(work: () => Promise<void>): void {
		this.#turn = this.#turn.then(work);
	}
}
