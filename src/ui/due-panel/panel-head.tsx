import type { JSX } from "preact";
import type { ThisWeek } from "../../domain/reconnections/this-week";
import { Icon } from "../parts/icon";
import { type PanelController, personName } from "./panel-controller";
import { hasFilters } from "./panel-state";
import { FilterChips, FilterChoice } from "./filters";

/** More than these are no picture any more. */
const MOST_EMBERS = 12;

/** The panel's head: the week against the budget, the month's routine, search and filters. */
export function PanelHead({ controller, titleId }: { controller: PanelController; titleId: string }): JSX.Element {
	const { messages, view, state } = controller;
	return (
		<header class="rk-head">
			<div class="rk-week">
				<h2 class="rk-week-count" id={titleId}>{messages.panel.week.count(view.week.done, view.week.budget)}</h2>
				<Embers week={view.week} label={messages.panel.week.embers(view.week.done, view.week.budget)} />
			</div>
			<RoutineLine controller={controller} />
			<DemandLine controller={controller} />
			<SearchRow controller={controller} />
			{state.choosing ? <FilterChoice controller={controller} /> : null}
			{!state.choosing && hasFilters(state.filters) ? <FilterChips controller={controller} /> : null}
		</header>
	);
}

/** One ember for each exchange of the week's budget. */
function Embers({ week, label }: { week: ThisWeek; label: string }): JSX.Element | null {
	if (week.budget === 0 || week.budget > MOST_EMBERS) return null;
	const embers = Array.from({ length: week.budget }, (_, index) => (
		<span key={index} class={index < week.done ? "rk-ember is-done" : "rk-ember"} />
	));
	return <span class="rk-embers" role="img" aria-label={label}>{embers}</span>;
}

function RoutineLine({ controller }: { controller: PanelController }): JSX.Element | null {
	const { messages: { panel, days }, view, port } = controller;
	const { wanted, done } = controller.routine;
	if (wanted === 0) return null;
	const month = days.month(view.today);
	const latest = done[0];
	const kept = done.length >= wanted;
	const text = latest === undefined
		? panel.routine.none(month)
		: wanted === 1
			? panel.routine.done(month, latest.channel, personName(port, latest.path))
			: panel.routine.several(month, done.length, wanted);
	return (
		<div class="rk-head-line">
			<Icon icon="routine" />
			<span>{text}</span>
			{kept ? (
				<span class="rk-head-line-end" role="img" aria-label={panel.routine.kept}><Icon icon="check" look="mod-ember" /></span>
			) : null}
		</div>
	);
}

function DemandLine({ controller }: { controller: PanelController }): JSX.Element | null {
	const { messages: { panel }, port } = controller;
	const { demand } = controller;
	if (!demand.isTooMuch) return null;
	return (
		<div class="rk-head-line">
			<Icon icon="info" />
			<span>{panel.demand.sentence(Math.round(demand.perWeek))}</span>
			<button type="button" class="rk-text-button" onClick={() => port.actions.openSettings("budget")}>
				{panel.demand.adjust}
			</button>
		</div>
	);
}

function SearchRow({ controller }: { controller: PanelController }): JSX.Element {
	const { messages: { panel }, state, port } = controller;
	return (
		<div class="rk-search-row" role="search">
			<div class="rk-search">
				<Icon icon="search" />
				<input
					type="search"
					class="rk-search-input"
					aria-label={panel.search.label}
					placeholder={panel.search.label}
					spellcheck={false}
					value={state.query}
					// In a task of its own: first the focus shows.
					onFocus={() => window.setTimeout(() => controller.readySearch())}
					onInput={({ currentTarget }) => controller.search(currentTarget.value)}
				/>
			</div>
			<button
				type="button"
				class={hasFilters(state.filters) ? "clickable-icon rk-icon-button is-active" : "clickable-icon rk-icon-button"}
				aria-label={panel.filter.label}
				aria-expanded={state.choosing}
				onClick={() => controller.toggleChoosing()}
			>
				<Icon icon="filter" look="mod-s" />
			</button>
			<button
				type="button"
				class="clickable-icon rk-icon-button"
				aria-label={panel.actions.addContact}
				onClick={() => port.actions.addContact()}
			>
				<Icon icon="add" look="mod-s" />
			</button>
		</div>
	);
}
