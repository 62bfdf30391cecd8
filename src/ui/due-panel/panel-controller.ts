import type { Demand } from "../../domain/reconnections/demand";
import type { MonthlyRoutine } from "../../domain/reconnections/monthly-routine";
import type { Messages } from "../../i18n";
import { sayBestIntroduction } from "../introductions/say-introduction";
import { noteName } from "../parts/say-reason";
import type { RowContext } from "./describe-row";
import { type FilterOptions, listFilterOptions } from "./filter-options";
import type { PanelItem } from "./panel-item";
import { KnownIntroductions } from "./known-introductions";
import { PanelModel, type PanelView, type SectionView } from "./panel-model";
import type { PanelDiff, PanelPort } from "./panel-port";
import {
	type FilterGroup, isNarrowed, keepPanelState, NO_FILTERS, type PanelState, readPanelState, type SectionId, toggleFilter,
	toggleSection, withQuery,
} from "./panel-state";
import { RowCache } from "./row-cache";
import { followRow, type RememberedRow, rememberRow, type RowPlace } from "./row-focus";

/** The month's meals, and what all rhythms ask for. */
interface PanelSums {
	readonly routine: MonthlyRoutine;
	readonly demand: Demand;
}

/** Holds the panel between drawings: what is known, what the user opened, and where the tab stops are. */
export class PanelController {
	readonly rows = new RowCache();
	/** The last drawn view. */
	view: PanelView;
	state: PanelState;
	/** The state that `view` was made of. */
	private viewed: PanelState;
	/** Whether the keys are shown: while a row has focus by keyboard. */
	keysShown = false;
	/** The row that must be drawn wherever it stands: it has focus, or is about to. */
	active: RowPlace | null = null;
	/** What a screen reader is told. */
	announcement = "";
	private readonly tabStops = new Map<string, string>();
	private readonly model: PanelModel;
	private options: FilterOptions | null = null;
	private readonly introductions: KnownIntroductions;
	private rowContext: RowContext;
	private diffs: PanelDiff[] = [];
	/** What is summed up over everyone, read when it may be another sum. */
	private sums: PanelSums;

	constructor(readonly port: PanelPort, private readonly requestDrawing: () => void) {
		this.model = new PanelModel(port.data);
		this.state = readPanelState(port.device.load());
		this.view = this.model.view(this.state);
		this.viewed = this.state;
		this.introductions = new KnownIntroductions((path) => this.sayIntroduction(path));
		this.rowContext = this.makeContext();
		this.sums = { routine: port.data.routine(), demand: port.data.demand() };
	}

	get routine(): MonthlyRoutine {
		return this.sums.routine;
	}

	get demand(): Demand {
		return this.sums.demand;
	}

	get messages(): Messages {
		return this.rowContext.messages;
	}

	get context(): RowContext {
		return this.rowContext;
	}

	/** Takes in a change with the next drawing. */
	change(diff: PanelDiff): void {
		this.diffs.push(diff);
		this.requestDrawing();
	}

	/** Brings the view up to date; whoever draws calls it first. */
	prepare(): PanelView {
		const doneBefore = this.view.week.done;
		const isOther = this.diffs.length > 0;
		for (const diff of this.diffs) this.takeIn(diff);
		this.diffs = [];
		this.renewContext();
		if (isOther || this.viewed !== this.state) this.look();
		this.keepTabStops();
		if (this.view.week.done > doneBefore) this.announceWeek();
		return this.view;
	}

	/** Whether ways to be introduced are told that may be others by now. */
	get hasOldIntroductions(): boolean {
		return this.introductions.isOutdated;
	}

	/** Looks for one of them again; to be called while there is time. */
	renewIntroduction(): void {
		if (!this.introductions.renew()) return;
		this.rowContext = this.makeContext();
		this.requestDrawing();
	}

	/** A search is about to be typed. */
	readySearch(): void {
		this.model.readySearch();
	}

	search(query: string): void {
		this.setState(withQuery(this.state, query));
		if (isNarrowed(this.state)) this.announceFound();
	}

	toggleSection(section: SectionId): void {
		this.setState(toggleSection(this.state, section));
		this.keepState();
	}

	/** Opens a section for good. */
	openSection(section: SectionId): void {
		this.setState({ ...this.state, open: new Set([...this.state.open, section]) });
		this.keepState();
	}

	toggleFilter(group: FilterGroup, value: string): void {
		this.setState({ ...this.state, filters: toggleFilter(this.state.filters, group, value) });
		this.keepState();
		this.announceFound();
	}

	toggleChoosing(): void {
		this.setState({ ...this.state, choosing: !this.state.choosing });
	}

	/** No search and no filter. */
	showEveryone(): void {
		this.setState({ ...withQuery(this.state, ""), filters: NO_FILTERS });
		this.keepState();
	}

	/** What the people at hand can be filtered by. */
	filterOptions(): FilterOptions {
		this.options ??= listFilterOptions(this.model.everyone());
		return this.options;
	}

	/** Tells which row of a section the Tab key reaches. */
	tabStopOf({ id, items }: SectionView): string | null {
		return this.tabStops.get(id) ?? items[0]?.key ?? null;
	}

	/** A row got focus. */
	rowFocused(place: RowPlace, byKeyboard: boolean): void {
		this.active = place;
		this.tabStops.set(place.section, place.key);
		this.keysShown = byKeyboard;
		this.requestDrawing();
	}

	/** Focus left the rows. */
	rowsLeft(): void {
		this.active = null;
		if (!this.keysShown) return;
		this.keysShown = false;
		this.requestDrawing();
	}

	itemAt({ section, key }: RowPlace): PanelItem | null {
		return this.view.sections.find(({ id }) => id === section)?.items.find((item) => item.key === key) ?? null;
	}

	/** The row with focus as it stands in the drawn view, to be found again after the next drawing. */
	rememberActive(): RememberedRow | null {
		return this.active === null ? null : rememberRow(this.view.sections, this.active);
	}

	/** Where focus goes after a drawing in which its row may have gone. */
	follow(row: RememberedRow): RowPlace | null {
		// Renames have been followed since the row was remembered.
		this.active = followRow(this.view.sections, { ...row, key: this.active?.key ?? row.key });
		if (this.active !== null) this.tabStops.set(this.active.section, this.active.key);
		return this.active;
	}

	private setState(state: PanelState): void {
		this.state = state;
		this.requestDrawing();
	}

	private keepState(): void {
		this.port.device.save(keepPanelState(this.state));
	}

	private look(): void {
		this.view = this.model.view(this.state);
		this.viewed = this.state;
	}

	private announceFound(): void {
		this.look();
		const found = this.view.sections.reduce((sum, { count }) => sum + count, 0);
		this.announcement = this.messages.panel.announce.found(found);
	}

	private announceWeek(): void {
		const { announce } = this.messages.panel;
		const { done, budget } = this.view.week;
		this.announcement = `${announce.logged}. ${announce.week(done, budget)}.`;
	}

	private takeIn(diff: PanelDiff): void {
		const isOther = this.model.apply(diff);
		this.followRenames(diff);
		this.options = null;
		this.introductions.outdate();
		const { data } = this.port;
		this.sums = { routine: data.routine(), demand: isOther ? data.demand() : this.sums.demand };
	}

	/** A renamed person keeps the tab stop and focus. */
	private followRenames({ renamed }: PanelDiff): void {
		for (const { from, to } of renamed) {
			for (const [section, key] of this.tabStops) if (key === from) this.tabStops.set(section, to);
			if (this.active?.key === from) this.active = { ...this.active, key: to };
		}
	}

	/** A tab stop whose row has gone is given up: the first row takes its place. */
	private keepTabStops(): void {
		for (const { id, items } of this.view.sections) {
			const key = this.tabStops.get(id);
			if (key !== undefined && !items.some((item) => item.key === key)) this.tabStops.delete(id);
		}
	}

	private renewContext(): void {
		const next = this.makeContext();
		const { messages, today, circles } = this.rowContext;
		if (next.messages !== messages) this.introductions.clear();
		if (next.messages !== messages || next.today !== today || next.circles !== circles) this.rowContext = next;
	}

	private makeContext(): RowContext {
		const { data } = this.port;
		const introduction = (path: string): string | null => this.introductions.get(path);
		return { messages: this.port.messages(), today: data.today(), circles: data.circles(), introduction };
	}

	private sayIntroduction(path: string): string | null {
		const way = this.port.data.bestIntroduction(path);
		return way === null ? null : sayBestIntroduction(way, (person) => personName(this.port, person), this.port.messages());
	}
}

/** A person's name for a path, as rows and sentences call it. */
export function personName(port: PanelPort, path: string): string {
	return port.data.contact(path)?.name ?? noteName(path);
}
