import { firstNameOf } from "../../domain/messages/first-name";
import { communities } from "../../domain/network/communities";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";
import { circleWord } from "../../i18n/circle-word";
import { type Arrangement, groupingOf, type Slice, sliceUp } from "./arrange";
import { layOut, type Layout } from "./lay-out";
import { filterPeople, findPeople, type MapFilters } from "./map-filters";
import { type MapPerson, readMapPeople, ringCircles } from "./map-person";
import type { MapPort } from "./map-port";
import { dotsOf, type Dot, type MapScene } from "./map-scene";

/** What the user chose to see. */
export interface MapChoice {
	readonly by: Arrangement;
	readonly filters: MapFilters;
	readonly query: string;
	/** An introduction, from the first introducer to the target; empty without one. */
	readonly path: readonly string[];
}

/** More ties than this of one contact say nothing: the strongest are drawn. */
const MOST_TIES = 60;
/** Below this share of people with a sector, companies say more at first. */
const ENOUGH_SECTORS = 0.2;

/** People, their places and what is shown of them; each step is kept until what it follows from changes. */
export class MapModel {
	people: readonly MapPerson[] = [];
	shown: readonly MapPerson[] = [];
	/** Whom the search found, the best first; null without one. */
	found: readonly MapPerson[] | null = null;
	private slices: readonly Slice[] = [];
	private layout: Layout = { rings: [], places: new Map(), radius: 1 };
	private dots: readonly Dot[] = [];
	private byPath: ReadonlyMap<string, Dot> = new Map();
	private arranged: { readonly people: readonly MapPerson[]; readonly by: Arrangement; readonly circles: number } | null = null;
	private filtered: { readonly people: unknown; readonly layout: unknown; readonly filters: unknown; readonly path: unknown } | null = null;

	constructor(private readonly port: MapPort) {}

	/** Reads everyone anew. */
	read(): void {
		this.people = readMapPeople(this.port);
	}

	/** How people are best arranged while nobody chose. */
	firstArrangement(): Arrangement {
		const withSector = this.people.reduce((count, { contact }) => count + Math.min(1, contact.sectors.length), 0);
		return withSector >= this.people.length * ENOUGH_SECTORS ? "sector" : "company";
	}

	/** Arranges, filters and searches as far as the choice or the people changed. */
	choose({ by, filters, query, path }: MapChoice): void {
		const { port, people } = this;
		const circles = ringCircles(port.circles()).length;
		if (this.arranged?.by !== by || this.arranged.circles !== circles || !standAlike(this.arranged.people, people, by)) {
			this.slices = sliceUp(people, groupingOf(by, by === "community" ? this.communities() : new Map()));
			this.layout = layOut(this.slices, circles);
			this.arranged = { people, by, circles };
		}
		const { filtered } = this;
		if (filtered?.people !== people || filtered.layout !== this.layout || filtered.filters !== filters || filtered.path !== path) {
			this.shown = withPath(filterPeople(people, filters), people, path);
			this.dots = dotsOf(this.shown, this.layout, (one) => port.strength(one));
			this.byPath = new Map(this.dots.map((dot) => [dot.person.path, dot]));
			this.filtered = { people, layout: this.layout, filters, path };
		}
		this.found = findPeople(this.shown, query);
	}

	/** All that is drawn, with a contact in focus or none. */
	scene(focus: string | null, path: readonly string[], messages: Messages): MapScene {
		const { layout, slices, dots, byPath, found } = this;
		const { map } = messages;
		return {
			layout, slices, dots, byPath, focus,
			path: path.every((one) => byPath.has(one)) ? path : [],
			ringNames: [...ringCircles(this.port.circles()).map((circle) => circleWord(circle, messages)), map.beyond],
			sliceNames: this.sliceNames(messages),
			you: map.you,
			hint: focus === null || path.length > 0 ? [] : this.hintOf(focus),
			ties: focus === null ? [] : this.tiesOf(focus),
			found: found === null ? null : new Set(found.map(({ path: one }) => one)),
		};
	}

	/** Names of the parts, in their order; where all stand in one without a name, it has none. */
	sliceNames({ map }: Messages): readonly string[] {
		const isWhole = this.slices.length === 1;
		return this.slices.map(({ kind, name }) => (kind === "named" ? capital(name) : isWhole ? "" : map[kind][this.arranged?.by ?? "sector"]));
	}

	/** People shown by part, in the order of the parts. */
	parts(): readonly Slice[] {
		return this.slices;
	}

	dot(path: string): Dot | null {
		return this.byPath.get(path) ?? null;
	}

	everyDot(): readonly Dot[] {
		return this.dots;
	}

	/** The group of each who has one, named by who is connected best in it. */
	private communities(): ReadonlyMap<string, { key: string; name: string }> {
		const { port, people } = this;
		const { map } = port.messages();
		const byPath = new Map<string, { key: string; name: string }>();
		for (const group of communities(port.network(), people.map(({ path }) => path))) {
			const [first = ""] = group;
			const contact = port.contact(first);
			const named = { key: first, name: map.around(contact === null ? first : (firstNameOf(contact) ?? contact.name)) };
			for (const path of group) byPath.set(path, named);
		}
		return byPath;
	}

	private hintOf(focus: string): readonly string[] {
		const best = this.port.best(focus);
		const way = best === null ? [] : [...best.via, best.target];
		return way.every((one) => this.byPath.has(one)) ? way : [];
	}

	private tiesOf(path: string): MapScene["ties"] {
		const ties: { dot: Dot; strength: number }[] = [];
		this.port.network().forEachNeighbour(path, (other, strength) => {
			const dot = this.byPath.get(other);
			if (dot !== undefined && other !== path) ties.push({ dot, strength });
		});
		return ties.sort((one, other) => other.strength - one.strength || (one.dot.person.path < other.dot.person.path ? -1 : 1)).slice(0, MOST_TIES);
	}
}

/** Whether people stand where others stood, all in the same order; communities depend on more than is looked at here. */
function standAlike(before: readonly MapPerson[], now: readonly MapPerson[], by: Arrangement): boolean {
	if (before === now) return true;
	return by !== "community" && before.length === now.length && now.every(({ path, ring, contact: { sectors, companies } }, at) => {
		const old = before[at];
		return old?.path === path && old.ring === ring && old.contact.sectors[0] === sectors[0] && old.contact.companies[0] === companies[0];
	});
}

/** Those shown, and those of a path whom a filter would leave out. */
function withPath(shown: readonly MapPerson[], people: readonly MapPerson[], path: readonly string[]): readonly MapPerson[] {
	const missing = path.filter((one) => !shown.some((person) => person.path === one));
	return missing.length === 0 ? shown : [...shown, ...people.filter((person) => missing.includes(person.path))];
}
