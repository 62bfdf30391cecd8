import type { JSX } from "preact";
import type { Messages } from "../../i18n";
import { circleWord } from "../../i18n/circle-word";
import { Icon } from "../parts/icon";
import type { PanelController } from "./panel-controller";
import { FILTER_GROUPS, type FilterGroup, hasFilters } from "./panel-state";

/** Values of a group offered at once; the search finds the others. */
const MOST_VALUES = 8;

/** The chosen filters, each with its way out. */
export function FilterChips({ controller }: { controller: PanelController }): JSX.Element {
	const { messages, state } = controller;
	return (
		<div class="rk-filters rk-chips">
			{FILTER_GROUPS.flatMap((group) => state.filters[group].map((value) => {
				const label = labelOf(controller, group, value);
				return (
					<button
						key={`${group}:${value}`}
						type="button"
						class="rk-chip mod-filter"
						aria-label={messages.panel.filter.remove(label)}
						onClick={() => controller.toggleFilter(group, value)}
					>
						<span>{label}</span>
						<Icon icon="clear" />
					</button>
				);
			}))}
		</div>
	);
}

/** All that people can be filtered by, in groups. */
export function FilterChoice({ controller }: { controller: PanelController }): JSX.Element {
	const { messages: { panel }, state } = controller;
	return (
		<div class="rk-filter-choice">
			{FILTER_GROUPS.map((group) => <FilterGroupChoice key={group} controller={controller} group={group} />)}
			{hasFilters(state.filters) ? (
				<button type="button" class="rk-text-button" onClick={() => controller.showEveryone()}>{panel.filter.clearAll}</button>
			) : null}
		</div>
	);
}

function FilterGroupChoice({ controller, group }: { controller: PanelController; group: FilterGroup }): JSX.Element | null {
	const { messages: { panel }, state } = controller;
	const chosen = state.filters[group];
	// Nothing moves under the pointer when it is chosen.
	const shown = [...new Set([...orderOptions(controller, group).slice(0, MOST_VALUES), ...chosen])];
	if (shown.length === 0) return null;
	const title = panel.filter.groups[group];
	return (
		<div class="rk-filter-group" role="group" aria-label={title}>
			<span class="rk-filter-title" aria-hidden="true">{title}</span>
			<div class="rk-chips">
				{shown.map((value) => (
					<button
						key={value}
						type="button"
						class={chosen.includes(value) ? "rk-chip is-on" : "rk-chip"}
						role="checkbox"
						aria-checked={chosen.includes(value)}
						onClick={() => controller.toggleFilter(group, value)}
					>
						{plainLabel(controller.messages, controller, group, value)}
					</button>
				))}
			</div>
		</div>
	);
}

/** Circles from the innermost, everything else by how many people have it. */
function orderOptions(controller: PanelController, group: FilterGroup): readonly string[] {
	const options = controller.filterOptions()[group];
	if (group !== "circle") return options;
	const order = controller.context.circles.map(({ id }) => id);
	return [...options].sort((left, right) => order.indexOf(left) - order.indexOf(right));
}

function labelOf(controller: PanelController, group: FilterGroup, value: string): string {
	const { messages } = controller;
	if (group === "goal") return messages.panel.filter.goal(value);
	if (group === "former") return messages.panel.filter.former(value);
	return plainLabel(messages, controller, group, value);
}

function relationshipWord({ words: { relationships } }: Messages, value: string): string {
	return value in relationships ? relationships[value as keyof typeof relationships] : value;
}

function plainLabel(messages: Messages, controller: PanelController, group: FilterGroup, value: string): string {
	if (group === "tag") return messages.panel.filter.tag(value);
	if (group === "network") return value === "target" || value === "close" ? messages.words.networks[value] : value;
	if (group === "relationship") return relationshipWord(messages, value);
	if (group !== "circle") return value;
	const circle = controller.context.circles.find(({ id }) => id === value);
	return circle === undefined ? value : circleWord(circle, messages);
}
