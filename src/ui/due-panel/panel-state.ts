/** The panel's sections, from top to bottom. `on-track` shows only in a search or filter: people who are not due for long. */
export const SECTIONS = [
	"this-week", "owed", "plans", "later-plans", "coming-up", "all-due", "dormant", "snoozed", "to-sort", "on-track", "attention",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What people can be filtered by. */
export const FILTER_GROUPS = ["circle", "network", "relationship", "goal", "company", "former", "tag"] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** Chosen values by group: any of a group's, and all of the groups. */
export type Filters = Readonly<Record<FilterGroup, readonly string[]>>;

/** What the user has opened, typed and chosen in the panel. */
export interface PanelState {
	readonly open: ReadonlySet<SectionId>;
	/** Sections closed while a search or filter narrows the panel, which opens all. */
	readonly closedInSearch: ReadonlySet<SectionId>;
	readonly query: string;
	readonly filters: Filters;
	/** Whether the choice of filters is in view. */
	readonly choosing: boolean;
}

export const NO_FILTERS: Filters = Object.freeze({
	circle: [], network: [], relationship: [], goal: [], company: [], former: [], tag: [],
});

const OPEN_AT_FIRST: readonly SectionId[] = ["this-week", "owed", "plans"];
const NONE_CLOSED: ReadonlySet<SectionId> = new Set();

/** The panel's state from what this device kept; what cannot be read is as at first. */
export function readPanelState(kept: unknown): PanelState {
	const { open, filters } = isRecord(kept) ? kept : { open: undefined, filters: undefined };
	const names = Array.isArray(open) ? open : OPEN_AT_FIRST;
	return {
		open: new Set(SECTIONS.filter((section) => names.includes(section))),
		closedInSearch: NONE_CLOSED,
		query: "",
		filters: readFilters(filters),
		choosing: false,
	};
}

/** The part of the state that this device keeps, as plain data. */
export function keepPanelState(state: PanelState): unknown {
	return { open: [...state.open], filters: state.filters };
}

export function hasFilters(filters: Filters): boolean {
	return FILTER_GROUPS.some((group) => filters[group].length > 0);
}

/** The filters with one value more, or without it when it was chosen. */
export function toggleFilter(filters: Filters, group: FilterGroup, value: string): Filters {
	const chosen = filters[group];
	return { ...filters, [group]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] };
}

/** The state with a section opened or closed. */
export function toggleSection(state: PanelState, section: SectionId): PanelState {
	if (isNarrowed(state)) return { ...state, closedInSearch: toggled(state.closedInSearch, section) };
	return { ...state, open: toggled(state.open, section) };
}

/** The state with another search; each search shows all that it finds. */
export function withQuery(state: PanelState, query: string): PanelState {
	return { ...state, query, closedInSearch: NONE_CLOSED };
}

/** Whether a search or a filter narrows the panel: then every section that holds something is open. */
export function isNarrowed(state: PanelState): boolean {
	return state.query.trim() !== "" || hasFilters(state.filters);
}

export function isOpen(state: PanelState, section: SectionId): boolean {
	return isNarrowed(state) ? !state.closedInSearch.has(section) : state.open.has(section);
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
	const next = new Set(set);
	if (!next.delete(value)) next.add(value);
	return next;
}

function readFilters(kept: unknown): Filters {
	if (!isRecord(kept)) return NO_FILTERS;
	const group = (name: FilterGroup): readonly string[] => {
		const values = kept[name];
		return Array.isArray(values) ? values.filter((value): value is string => typeof value === "string") : [];
	};
	return {
		circle: group("circle"), network: group("network"), relationship: group("relationship"), goal: group("goal"),
		company: group("company"), former: group("former"), tag: group("tag"),
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
