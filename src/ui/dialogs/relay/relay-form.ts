/** Somebody to pass it on to, as the list shows them. */
export interface RelayRow {
	readonly path: string;
	readonly name: string;
	/** Role and company; empty for neither. */
	readonly about: string;
	/** What of their note it speaks to; empty for someone the user chose. */
	readonly why: string;
	/** Whether it speaks to nothing but what they offer: of that they know already. */
	readonly onlyOffers: boolean;
	/** Says that it was passed on to them before, or null. */
	readonly told: string | null;
}

/** What stands in the dialog that passes something on. */
export interface RelayForm {
	readonly subject: string;
	readonly passage: string;
	/** Those whom it may help, best first, and behind them those whom the user chose besides. */
	readonly rows: readonly RelayRow[];
	/** Paths of those who get a message. */
	readonly chosen: readonly string[];
	/** Whether the user chose among them. */
	readonly isChosen: boolean;
}

/** How many are ticked at first: each gets a message of their own. */
const AT_FIRST = 3;

/** The form as it opens; nobody is looked for yet. */
export function newRelayForm(subject: string, passage: string): RelayForm {
	return { subject, passage, rows: [], chosen: [], isChosen: false };
}

/** The form with those whom it may help by what it says now; who is ticked stays, as does what the user chose. */
export function withFound(form: RelayForm, found: readonly RelayRow[]): RelayForm {
	const paths = new Set(found.map(({ path }) => path));
	const kept = form.isChosen ? form.rows.filter(({ path }) => form.chosen.includes(path) && !paths.has(path)) : [];
	const rows = [...found, ...kept];
	const chosen = form.isChosen ? form.chosen : found.filter(({ told, onlyOffers }) => told === null && !onlyOffers).slice(0, AT_FIRST).map(({ path }) => path);
	return { ...form, rows, chosen };
}

/** The form with someone ticked, or no longer. */
export function withTick(form: RelayForm, path: string, isOn: boolean): RelayForm {
	const others = form.chosen.filter((other) => other !== path);
	return { ...form, isChosen: true, chosen: isOn ? [...others, path] : others };
}

/** The form with someone besides, ticked. */
export function withRow(form: RelayForm, row: RelayRow): RelayForm {
	const rows = form.rows.some(({ path }) => path === row.path) ? form.rows : [...form.rows, row];
	return withTick({ ...form, rows }, row.path, true);
}

/** Who gets a message, in the order of the list. */
export function readersOf({ rows, chosen }: RelayForm): readonly string[] {
	return rows.map(({ path }) => path).filter((path) => chosen.includes(path));
}
