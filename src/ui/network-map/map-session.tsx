import type { JSX } from "preact";
import type { IntroductionPage } from "../../domain/network/introduction-page";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";
import { circleWord } from "../../i18n/circle-word";
import { IntroductionPanel } from "../introductions/introduction-panel";
import { sayBestIntroduction } from "../introductions/say-introduction";
import { AppIcon } from "../parts/app-icon";
import type { Arrangement } from "./arrange";
import { describePerson, type PersonView } from "./describe-person";
import { filterValues, firstFilters, MAP_FILTERS, type MapFilter, type MapFilters, NO_FILTERS } from "./map-filters";
import { type ListRing, MapList } from "./map-list";
import { MapModel } from "./map-model";
import type { MapActs, MapPageView } from "./map-page";
import { type MapPerson, ringCircles } from "./map-person";
import type { MapPort } from "./map-port";
import type { MapScene } from "./map-scene";

const NO_PATH: readonly string[] = [];
/** So many lines of the list are drawn at once. */
const LINES = 1500;

/** What the view gives to the page: the acts that need its elements. */
export type ViewActs = Pick<MapActs, "stage" | "zoom" | "fit" | "save" | "searchKey"> & Pick<MapPageView, "drawIcon" | "id">;

/** What the user looks at on the map, and chose there. */
export class MapSession {
	readonly model: MapModel;
	query = "";
	isRead = false;
	/** The contact pointed at, by pointer or key. */
	pointed: string | null = null;
	path: readonly string[] = NO_PATH;
	/** What the tab remembers; null while the user chose nothing. */
	chosenBy: Arrangement | null = null;
	private filters: MapFilters | null = null;
	private isList = false;
	private filtersOpen = false;
	private most = LINES;
	private introduction: IntroductionPage | null = null;
	/** While the map is seen, its list is drawn after it: a thousand lines take their time. */
	private isListDue = false;
	private list: { readonly key: readonly unknown[]; readonly drawn: JSX.Element } | null = null;

	constructor(private readonly port: MapPort, private readonly changed: () => void) {
		this.model = new MapModel(port);
	}

	/** Reads everyone anew. */
	read(): void {
		this.isRead = true;
		this.isListDue = false;
		this.model.read();
		this.update();
		const target = this.path.at(-1);
		if (target !== undefined) void this.tellOf(target, this.path);
	}

	arrange(by: Arrangement): void {
		this.chosenBy = by;
		this.update();
	}

	search(query: string): void {
		this.query = query;
		this.update();
	}

	/** Points at a contact, or at nobody; what the page says stays the same. */
	point(path: string | null): void {
		this.pointed = path;
	}

	/** Shows an introduction with what is known of it; an empty path shows none. */
	async showPath(path: readonly string[]): Promise<void> {
		this.path = path.length === 0 ? NO_PATH : path;
		this.introduction = null;
		this.isList = false;
		this.query = "";
		this.update();
		const target = path.at(-1);
		if (target !== undefined) await this.tellOf(target, path);
	}

	by(): Arrangement {
		return this.chosenBy ?? this.model.firstArrangement();
	}

	scene(): MapScene {
		return this.model.scene(this.pointed, this.path, this.port.messages());
	}

	/** Draws the list twin anew: to be called once the map is seen. */
	tellList(): void {
		if (this.isListDue) return;
		this.isListDue = true;
		this.changed();
	}

	/** A contact shown, in short; null for another. */
	describe(path: string): PersonView | null {
		const person = this.model.dot(path)?.person;
		if (person === undefined) return null;
		const { port } = this;
		const best = this.path.length > 0 ? null : port.best(path);
		const nameOf = (one: string): string => port.contact(one)?.name ?? one;
		return this.describePerson(person, best === null ? null : sayBestIntroduction(best, nameOf, port.messages()));
	}

	/** The page as it is now. */
	page(view: ViewActs): MapPageView {
		const { model, port, filtersOpen, query, isList } = this;
		const messages = port.messages();
		const filters = this.currentFilters();
		return {
			...view, messages, filters, filtersOpen, query, isList,
			by: this.by(),
			values: filtersOpen ? this.values(messages) : NO_VALUES,
			found: model.found?.length ?? null,
			shown: model.shown.length,
			all: model.people.length,
			startsWithDue: this.filters === null && filters.show !== "everyone",
			label: this.label(messages),
			list: this.drawList(messages),
			side: this.side(messages),
			acts: {
				...view,
				arrange: (by) => this.arrange(by),
				filter: (change) => this.filter({ ...filters, ...change }),
				clearFilters: () => this.filter(NO_FILTERS),
				toggleFilters: () => {
					this.filtersOpen = !filtersOpen;
					this.changed();
				},
				toggleList: () => {
					this.isList = !isList;
					this.update();
				},
				search: (words) => this.search(words),
			},
		};
	}

	private currentFilters(): MapFilters {
		return this.filters ?? firstFilters(this.model.people.length);
	}

	private filter(filters: MapFilters): void {
		this.filters = filters;
		this.most = LINES;
		this.update();
	}

	private update(): void {
		if (!this.isRead) return;
		this.model.choose({ by: this.by(), filters: this.currentFilters(), query: this.query, path: this.path });
		this.changed();
	}

	/** Reads the ways to a target; the one that is asked for stands first. */
	private async tellOf(target: string, path: readonly string[]): Promise<void> {
		const page = await this.port.introductions(target);
		if (page === null || this.path.at(-1) !== target) return;
		const wanted = page.ways.find(({ via }) => via.length === path.length - 1 && via.every((one, at) => one === path[at]));
		this.introduction = wanted === undefined ? page : { ...page, ways: [wanted, ...page.ways.filter((way) => way !== wanted)] };
		this.changed();
	}

	private label(messages: Messages): string {
		const { map } = messages;
		const rings = ringCircles(this.port.circles()).length;
		const parts = map.label(this.model.shown.length, rings, this.model.parts().length);
		if (this.path.length < 2) return parts;
		const names = this.path.map((one) => this.model.dot(one)?.person.name ?? "");
		return `${parts} ${map.path(names.at(-1) ?? "", names.slice(0, -1))}`;
	}

	private values(messages: Messages): MapPageView["values"] {
		const circles = this.port.circles();
		const named = (filter: MapFilter): MapPageView["values"][MapFilter] => {
			const values = filterValues(this.model.people, filter);
			if (filter !== "circle") return values.map((value) => ({ value, name: filter === "tag" ? `#${value}` : value }));
			return circles.filter(({ id }) => values.includes(id)).map((circle) => ({ value: circle.id, name: circleWord(circle, messages) }));
		};
		const [circle, goal, company, tag] = MAP_FILTERS.map(named);
		return { circle: circle ?? [], goal: goal ?? [], company: company ?? [], tag: tag ?? [] };
	}

	private describePerson(person: MapPerson, way: string | null): PersonView {
		const { port } = this;
		const circles = port.circles();
		return describePerson(person, { circles, rings: ringCircles(circles).length, messages: port.messages(), today: port.today(), way });
	}

	/** The list is drawn anew only when other people are shown. */
	private drawList(messages: Messages): JSX.Element | null {
		if (!this.isListDue && !this.isList) return this.list?.drawn ?? null;
		const { model, isList, most } = this;
		const people = model.found ?? model.shown;
		const key = [people, model.parts(), isList, most, messages];
		if (this.list === null || key.some((part, at) => part !== this.list?.key[at])) {
			const drawn = (
				<MapList
					rings={this.rings(people, messages)} left={Math.max(0, people.length - most)} messages={messages} isShown={isList}
					onMore={() => {
						this.most += LINES;
						this.changed();
					}}
				/>
			);
			this.list = { key, drawn };
		}
		return this.list.drawn;
	}

	private rings(people: readonly MapPerson[], messages: Messages): readonly ListRing[] {
		const names = [...ringCircles(this.port.circles()).map((circle) => circleWord(circle, messages)), messages.map.beyond];
		const partNames = this.model.sliceNames(messages);
		const slices = this.model.parts();
		const parts = new Map(slices.flatMap((slice, at) => slice.people.map(({ path }) => [path, at] as const)));
		const partOf = ({ path }: MapPerson): number => parts.get(path) ?? 0;
		const order = [...people].sort((one, other) => one.ring - other.ring || partOf(one) - partOf(other) || one.name.localeCompare(other.name));
		const lines = order.slice(0, this.most);
		// A line has room for what the picture has to put together.
		const partName = (person: MapPerson): string => {
			const sector = this.by() === "sector" && slices[partOf(person)]?.kind === "other" ? person.contact.sectors[0] : undefined;
			return sector === undefined ? (partNames[partOf(person)] ?? "") : capital(sector);
		};
		return names.map((name, ring) => ({
			name,
			people: lines.filter((person) => person.ring === ring).map((person) => ({
				path: person.path, part: partName(person), isTarget: person.isTarget, view: this.describePerson(person, null),
			})),
		})).filter((ring) => ring.people.length > 0);
	}

	private side(messages: Messages): JSX.Element | null {
		const { introduction, port } = this;
		if (introduction === null) return null;
		return (
			<aside class="rk-map-side">
				<button type="button" class="clickable-icon rk-icon-button rk-map-close" aria-label={messages.map.closeSide} onClick={() => void this.showPath(NO_PATH)}>
					<AppIcon name="x" />
				</button>
				<IntroductionPanel
					page={introduction} messages={messages} today={port.today()}
					acts={{ ...port.introduce, showOnMap: null, onWay: (way) => this.follow(way === null ? null : [...way.via, way.target]) }}
				/>
			</aside>
		);
	}

	/** Draws the way that the panel tells of. */
	private follow(path: readonly string[] | null): void {
		if (path === null || path.join("\n") === this.path.join("\n")) return;
		this.path = path;
		this.update();
	}
}

const NO_VALUES: MapPageView["values"] = { circle: [], goal: [], company: [], tag: [] };
