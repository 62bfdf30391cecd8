import type { ComponentChildren, JSX } from "preact";
import type { Messages } from "../../i18n";
import { AppIcon } from "../parts/app-icon";
import { type DrawIcon, IconSprite } from "../parts/icon-sprite";
import { Rings } from "../parts/rings";
import { ARRANGEMENTS, type Arrangement } from "./arrange";
import { isFiltering, MAP_FILTERS, MAP_SHOWS, type MapFilter, type MapFilters } from "./map-filters";
import { MapLegend } from "./map-legend";

/** What can be done on the map's page. */
export interface MapActs {
	arrange(by: Arrangement): void;
	filter(filters: Partial<MapFilters>): void;
	clearFilters(): void;
	toggleFilters(): void;
	toggleList(): void;
	search(query: string): void;
	searchKey(event: KeyboardEvent): void;
	zoom(steps: number): void;
	fit(): void;
	save(event: MouseEvent): void;
	readonly stage: (element: HTMLElement | null) => void;
}

/** The map's page as it is now. */
export interface MapPageView {
	readonly messages: Messages;
	readonly drawIcon: DrawIcon;
	readonly id: string;
	readonly by: Arrangement;
	readonly filters: MapFilters;
	/** Values of each filter with their words. */
	readonly values: Readonly<Record<MapFilter, readonly { readonly value: string; readonly name: string }[]>>;
	readonly query: string;
	readonly found: number | null;
	readonly shown: number;
	readonly all: number;
	/** Whether it says that it begins with those due. */
	readonly startsWithDue: boolean;
	readonly filtersOpen: boolean;
	readonly isList: boolean;
	/** What the drawing shows, in words. */
	readonly label: string;
	/** The list twin, drawn only when it changes. */
	readonly list: ComponentChildren;
	/** What stands beside the map; null for nothing. */
	readonly side: ComponentChildren;
	readonly acts: MapActs;
}

/** The map with its bar, its list and what stands beside it. The canvas and the card on it are drawn by the view. */
export function MapPage({ view }: { view: MapPageView }): JSX.Element {
	const { messages: { map: words }, all, shown, isList, side, acts } = view;
	return (
		<div class={`rk rk-map${side === null ? "" : " has-side"}${isList ? " is-list" : ""}`}>
			<IconSprite drawIcon={view.drawIcon} />
			<div class="rk-map-frame">
				<Bar view={view} />
				{view.filtersOpen ? <Filters view={view} /> : null}
				{view.startsWithDue ? (
					<p class="rk-note rk-map-says">
						{words.startsWithDue}{" "}
						<button type="button" class="rk-text-button" onClick={() => acts.filter({ show: "everyone" })}>{words.showEveryone}</button>
					</p>
				) : null}
				<div class="rk-map-main">
					<div
						class="rk-map-stage"
						ref={acts.stage}
						role="application"
						tabIndex={isList ? -1 : 0}
						aria-labelledby={`${view.id}-label`}
						aria-describedby={`${view.id}-keys`}
					/>
					<p class="rk-said" id={`${view.id}-label`}>{view.label}</p>
					<p class="rk-said" id={`${view.id}-keys`}>{words.keys}</p>
					{shown > 0 ? null : <Nobody view={view} />}
					{shown === 0 ? null : <MapLegend messages={view.messages} />}
					<div class="rk-map-list" id={`${view.id}-list`}>{all === 0 ? null : view.list}</div>
				</div>
				{side}
			</div>
		</div>
	);
}

function Bar({ view }: { view: MapPageView }): JSX.Element {
	const { messages: { map: words }, acts, by, query, found, shown, all, isList } = view;
	return (
		<div class="rk-map-bar">
			<div class="rk-search">
				<AppIcon name="search" />
				<input
					type="search" class="rk-search-input" aria-label={words.search} placeholder={words.search} spellcheck={false} value={query}
					onInput={({ currentTarget }) => acts.search(currentTarget.value)}
					onKeyDown={(event) => acts.searchKey(event)}
				/>
			</div>
			<Tool icon="filter" label={words.filter.label} isOn={view.filtersOpen || isFiltering(view.filters)} isExpanded={view.filtersOpen} onPress={() => acts.toggleFilters()} />
			<div class="rk-segment" role="radiogroup" aria-label={words.by.label}>
				{ARRANGEMENTS.map((one) => (
					<label key={one} class="rk-segment-one">
						<input type="radio" name={`${view.id}-by`} checked={by === one} onChange={() => acts.arrange(one)} />
						<span>{words.by[one]}</span>
					</label>
				))}
			</div>
			<span class="rk-note rk-map-count" role="status">{found === null ? words.count(shown, all) : words.found(found)}</span>
			<div class="rk-map-bar-end">
				<Tool key={isList ? "map" : "list"} icon={isList ? "orbit" : "list"} label={isList ? words.tools.map : words.tools.list} onPress={() => acts.toggleList()} />
				{isList ? null : (
					<>
						<Tool icon="zoom-out" label={words.tools.zoomOut} onPress={() => acts.zoom(-1)} />
						<Tool icon="zoom-in" label={words.tools.zoomIn} onPress={() => acts.zoom(1)} />
						<Tool icon="maximize" label={words.tools.fit} onPress={() => acts.fit()} />
						<Tool icon="download" label={words.tools.save} onPress={(event) => acts.save(event)} />
					</>
				)}
			</div>
		</div>
	);
}

function Tool({ icon, label, isOn = false, isExpanded, onPress }: {
	icon: string; label: string; isOn?: boolean; isExpanded?: boolean; onPress: (event: MouseEvent) => void;
}): JSX.Element {
	return (
		<button
			type="button" class={`clickable-icon rk-icon-button${isOn ? " is-active" : ""}`} data-tool={icon} aria-label={label}
			{...(isExpanded === undefined ? {} : { "aria-expanded": isExpanded })} onClick={onPress}
		>
			<AppIcon name={icon} />
		</button>
	);
}

function Filters({ view: { messages: { map: { filter: words } }, filters, values, acts } }: { view: MapPageView }): JSX.Element {
	return (
		<div class="rk-map-filters" role="group" aria-label={words.label}>
			<select
				class={filters.show === "everyone" ? "dropdown" : "dropdown is-on"} aria-label={words.showLabel} value={filters.show}
				onChange={({ currentTarget }) => acts.filter({ show: MAP_SHOWS.find((one) => one === currentTarget.value) ?? "everyone" })}
			>
				{MAP_SHOWS.map((one) => <option key={one} value={one}>{words.show[one]}</option>)}
			</select>
			{MAP_FILTERS.filter((filter) => values[filter].length > 0).map((filter) => (
				<select
					key={filter} class={filters[filter] === null ? "dropdown" : "dropdown is-on"} aria-label={words[`${filter}Label`]} value={filters[filter] ?? ""}
					onChange={({ currentTarget: { value } }) => acts.filter({ [filter]: value === "" ? null : value })}
				>
					<option value="">{words[filter]}</option>
					{values[filter].map(({ value, name }) => <option key={value} value={value}>{name}</option>)}
				</select>
			))}
			{isFiltering(filters) ? <button type="button" class="rk-text-button" onClick={() => acts.clearFilters()}>{words.clear}</button> : null}
		</div>
	);
}

/** Before there is anyone, and where the filters leave nobody. */
function Nobody({ view: { messages: { map: words }, all, acts } }: { view: MapPageView }): JSX.Element {
	return (
		<div class="rk-empty rk-map-empty">
			<Rings alive={all === 0} />
			<h2 class="rk-empty-title">{all === 0 ? words.emptyTitle : words.nobodyTitle}</h2>
			<p class="rk-empty-text">{all === 0 ? words.emptyText : words.nobodyText}</p>
			{all === 0 ? null : (
				<div class="rk-empty-actions"><button type="button" onClick={() => acts.clearFilters()}>{words.showEveryone}</button></div>
			)}
		</div>
	);
}
