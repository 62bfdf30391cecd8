import type { JSX } from "preact";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { InsightFilter } from "../../domain/insights/filter-insights";
import { INSIGHT_GROUPINGS, type InsightGroup, type InsightGrouping } from "../../domain/insights/group-insights";
import type { Insight } from "../../domain/insights/insight";
import type { InsightKind } from "../../domain/notes/meeting-content";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";
import { Rings } from "../parts/rings";
import { AppIcon } from "../parts/app-icon";
import { headingOf, type InsightsState, PAGE, pageOf, type ShownInsights, SPANS } from "./insights-state";

/** What the page draws, and what can be done on it. */
export interface InsightsPageView {
	readonly messages: Messages;
	readonly today: CalendarDay;
	/** Null until they have been read for the first time. */
	readonly insights: ShownInsights | null;
	/** How far the reading has come; null when it is done. */
	readonly progress: { readonly read: number; readonly total: number } | null;
	readonly state: InsightsState;
	/** Unique to the view, for names of elements. */
	readonly id: string;
	/** Key of the line that the Tab key stops at; the first when it is not drawn. */
	readonly active: string | null;
	change(state: Partial<InsightsState>): void;
	reset(): void;
	copy(): void;
}

const KIND_ICONS: Readonly<Record<InsightKind, string>> = {
	trend: "trending-up", need: "puzzle", skill: "graduation-cap", other: "lightbulb",
};
const KINDS = ["trend", "need", "skill", "other"] as const;
const MOST_NAMES = 3;
const NONE_YET = { shown: [], all: 0 };

/** What was learned in meetings: filters, and the lines in groups. */
export function InsightsPage({ view }: { view: InsightsPageView }): JSX.Element {
	const { messages: { insights: words }, insights, progress } = view;
	const { shown, all } = insights ?? NONE_YET;
	return (
		<div class="rk rk-insights">
			<div class="rk-insights-page">
				<header class="rk-insights-head">
					<h2 class="rk-insights-title" id={`${view.id}-title`}>{words.title}</h2>
					{all === 0 ? null : (
						<>
							<span class="rk-note" role="status">{words.count(shown.length, all)}</span>
							<button type="button" disabled={shown.length === 0} onClick={() => view.copy()}>{words.copy}</button>
						</>
					)}
				</header>
				{insights === null || all === 0 ? null : <Filters view={view} options={insights.options} />}
				{progress === null ? null : (
					<div class="rk-insights-progress">
						<progress class="rk-meter" max={Math.max(1, progress.total)} value={progress.read} aria-label={words.reading(progress.read, progress.total)} />
						<span class="rk-note">{words.reading(progress.read, progress.total)}</span>
					</div>
				)}
				{insights !== null && all === 0 ? <Empty title={words.empty.title} text={words.empty.text} onAll={null} view={view} /> : null}
				{all > 0 && shown.length === 0
					? <Empty title={words.empty.noMatchTitle} text={words.empty.noMatchText} onAll={() => view.reset()} view={view} />
					: null}
				{insights === null ? null : <Groups view={view} groups={insights.groups} />}
			</div>
		</div>
	);
}

function Filters({ view, options }: { view: InsightsPageView; options: ShownInsights["options"] }): JSX.Element {
	const { messages: { insights: words }, state: { filter, span, by } } = view;
	const narrow = (change: Partial<InsightFilter>): void => view.change({ filter: { ...filter, ...change } });
	return (
		<div class="rk-insights-filters" role="search">
			<div class="rk-search">
				<AppIcon name="search" />
				<input
					type="search"
					class="rk-search-input"
					aria-label={words.search}
					placeholder={words.search}
					spellcheck={false}
					value={filter.words}
					onInput={({ currentTarget }) => narrow({ words: currentTarget.value })}
				/>
			</div>
			<div class="rk-insights-choices">
				<Choice
					label={words.filter.kindLabel} none={words.filter.kind} value={filter.kind}
					options={KINDS.map((kind) => ({ value: kind, name: words.kinds[kind] }))}
					onChoose={(kind) => narrow({ kind: KINDS.find((one) => one === kind) ?? null })}
				/>
				<Choice label={words.filter.sectorLabel} none={words.filter.sector} value={filter.sector} options={options.sector} onChoose={(sector) => narrow({ sector })} />
				<Choice label={words.filter.goalLabel} none={words.filter.goal} value={filter.goal} options={options.goal} onChoose={(goal) => narrow({ goal })} />
				<Choice label={words.filter.contactLabel} none={words.filter.contact} value={filter.contact} options={options.contact} onChoose={(contact) => narrow({ contact })} />
				<Choice
					label={words.filter.timeLabel} none={words.filter.time} value={span}
					options={SPANS.map((one) => ({ value: one, name: words.filter[one] }))}
					onChoose={(chosen) => view.change({ span: SPANS.find((one) => one === chosen) ?? null })}
				/>
			</div>
			<div class="rk-segment" role="radiogroup" aria-label={words.by.label}>
				{INSIGHT_GROUPINGS.map((one) => (
					<label key={one} class="rk-segment-one">
						<input type="radio" name={`${view.id}-by`} checked={by === one} onChange={() => view.change({ by: one })} />
						<span>{words.by[one]}</span>
					</label>
				))}
			</div>
		</div>
	);
}

function Choice({ label, none, value, options, onChoose }: {
	label: string; none: string; value: string | null;
	options: readonly { readonly value: string; readonly name: string }[];
	onChoose: (value: string | null) => void;
}): JSX.Element | null {
	if (options.length === 0) return null;
	return (
		<select
			class={value === null ? "dropdown" : "dropdown is-on"}
			aria-label={label}
			value={value ?? ""}
			onChange={({ currentTarget }) => onChoose(currentTarget.value === "" ? null : currentTarget.value)}
		>
			<option value="">{none}</option>
			{options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
		</select>
	);
}

function Groups({ view, groups: every }: { view: InsightsPageView; groups: readonly InsightGroup[] }): JSX.Element | null {
	const { messages, today, state: { by, most } } = view;
	const { groups, left } = pageOf(every, most);
	const keys = groups.flatMap((group) => group.insights.map((insight) => keyOf(group, insight)));
	const stop = view.active !== null && keys.includes(view.active) ? view.active : keys[0];
	return groups.length === 0 ? null : (
		<>
			{groups.map((group) => (
				<section key={group.key} class="rk-insights-group">
					<h3 class="rk-insights-heading">{headingOf(group, by, messages, today)}</h3>
					<ul>
						{group.insights.map((insight) => {
							const key = keyOf(group, insight);
							return <Line key={key} lineKey={key} insight={insight} by={by} isStop={key === stop} view={view} />;
						})}
					</ul>
				</section>
			))}
			{left === 0 ? null : (
				<button type="button" class="rk-text-button" onClick={() => view.change({ most: most + PAGE })}>
					{messages.insights.more(Math.min(left, PAGE))}
				</button>
			)}
		</>
	);
}

function keyOf(group: InsightGroup, { path, line }: Insight): string {
	return `${group.key}\n${path}\n${line}`;
}

/** One line; what a press of it or a key does is heard where the page is mounted. */
function Line({ lineKey, insight, by, isStop, view }: {
	lineKey: string; insight: Insight; by: InsightGrouping; isStop: boolean; view: InsightsPageView;
}): JSX.Element {
	const { messages, today } = view;
	const { kind, text, day, contacts, goal } = insight;
	const names = contacts.slice(0, MOST_NAMES).map(({ name }) => name);
	const others = contacts.length > MOST_NAMES ? [messages.insights.others(contacts.length - MOST_NAMES)] : [];
	const about = [
		messages.insights.kinds[kind],
		messages.days.long(day, today),
		...(by === "contact" && contacts.length === 1 ? [] : [[...names, ...others].join(", ")]),
		...(by === "goal" || goal === null ? [] : [goal.name]),
	].filter((part) => part !== "");
	return (
		<li>
			<a class="rk-insight" href={insight.path} tabIndex={isStop ? 0 : -1} data-key={lineKey} data-path={insight.path} data-line={insight.line}>
				<AppIcon key={kind} name={KIND_ICONS[kind]} />
				<span class="rk-insight-text">{capital(text)}</span>
				<span class="rk-insight-about">{about.reduce((left, right) => messages.words.beside(left, right))}</span>
			</a>
		</li>
	);
}

function Empty({ title, text, onAll, view }: { title: string; text: string; onAll: (() => void) | null; view: InsightsPageView }): JSX.Element {
	return (
		<div class="rk-empty">
			<Rings alive={false} />
			<h3 class="rk-empty-title">{title}</h3>
			<p class="rk-empty-text">{text}</p>
			{onAll === null ? null : (
				<div class="rk-empty-actions"><button type="button" onClick={onAll}>{view.messages.insights.empty.showAll}</button></div>
			)}
		</div>
	);
}
