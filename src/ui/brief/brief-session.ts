import type { Brief } from "../../domain/brief/brief";
import type { Balance } from "../../domain/interactions/balance";
import type { BriefDiff, BriefPort, NotePage } from "./brief-port";

/** Whose brief is in view: follows the note in view, stays with the last contact beside any other note, and keeps current. */
export class BriefSession {
	/** Contacts to choose from: several for a meeting. */
	people: readonly string[] = [];
	/** The contact chosen among them. */
	chosen: string | null = null;
	/** What is shown; for a moment that of the contact chosen before. */
	brief: Brief | null = null;
	/** What is shown in its place, where a goal or an organisation is chosen. */
	page: NotePage | null = null;
	/** The balance over all contacts; null until it is known. */
	network: Balance | null = null;
	private memory = 0;
	private note: string | null = null;
	private asked = 0;
	private answered = 0;

	constructor(private readonly port: BriefPort, private readonly draw: () => void) {}

	/** Place of the memory shown among those of the brief. */
	memoryOf(count: number): number {
		return count === 0 ? 0 : this.memory % count;
	}

	/** Another note is in view; null for none. */
	follow(note: string | null): void {
		this.note = note;
		if (this.lookAround()) void this.load();
	}

	/** Shows another of the contacts. */
	choose(path: string): void {
		this.chosen = path;
		this.memory = 0;
		this.draw();
		void this.load();
	}

	showNextMemory(): void {
		this.memory++;
		this.draw();
	}

	/** The index has taken in a change. */
	change(diff: BriefDiff): void {
		for (const { from, to } of diff.renamed) {
			this.people = this.people.map((path) => (path === from ? to : path));
			if (this.chosen === from) this.chosen = to;
			if (this.note === from) this.note = to;
		}
		const isOther = this.lookAround();
		const { added, updated, removed, owed, goals, me, day } = diff;
		const isMeant = [...added, ...updated, ...removed].some((path) => path === this.chosen);
		// A page tells of many: whoever changed may be among them.
		if (isOther || isMeant || this.page !== null || owed || goals || me || day) void this.load();
		else void this.addUp();
	}

	/** The words of a note have changed, whether or not what it says of contacts has. */
	touch(note: string): void {
		if ((this.brief ?? this.page?.page)?.notes.includes(note) === true) void this.load();
	}

	/** Reads the brief of the contact chosen, or the page; an answer that comes after a later one is dropped. */
	private async load(): Promise<void> {
		const path = this.chosen;
		const turn = ++this.asked;
		const page = path !== null && this.port.hasPage(path) ? await this.port.page(path) : null;
		const brief = path === null || page !== null ? null : await this.port.brief(path);
		if (turn < this.answered || path !== this.chosen) return;
		this.answered = turn;
		this.brief = brief;
		this.page = page;
		this.draw();
		await this.addUp();
	}

	/** The balance of everyone, where that of the contact shown is told. */
	private async addUp(): Promise<void> {
		if (this.brief === null || !hasBalance(this.brief.balance)) return;
		const { gave, received, asked } = await this.port.network();
		const known = this.network;
		if (known !== null && known.gave === gave && known.received === received && known.asked === asked) return;
		this.network = { gave, received, asked };
		this.draw();
	}

	/** Finds the people of the note in view, and says whether another contact is chosen now. */
	private lookAround(): boolean {
		const [before, shown] = [this.chosen, this.people];
		const people = this.note === null ? [] : this.port.peopleOf(this.note);
		this.people = people.length > 0 ? people : this.people.filter((path) => this.port.nameOf(path) !== null);
		if (before === null || !this.people.includes(before)) this.chosen = this.people[0] ?? null;
		if (this.people.join("\n") !== shown.join("\n")) this.draw();
		if (this.chosen === before) return false;
		this.memory = 0;
		return true;
	}
}

/** Whether anything was given, received or asked for. */
export function hasBalance({ gave, received, asked }: Balance): boolean {
	return gave + received + asked > 0;
}
