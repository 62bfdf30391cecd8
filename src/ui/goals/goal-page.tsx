import type { JSX } from "preact";
import type { GoalPage as Page } from "../../domain/goals/goal-page";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";
import { BriefLineList } from "../brief/brief-line-list";
import type { BriefPort } from "../brief/brief-port";
import type { BriefLine } from "../brief/say-brief";
import { Block } from "../parts/block";
import { Icon } from "../parts/icon";
import { type CoverView, describeGoal, type GoalView, type NamedPath, type PersonView } from "./describe-goal";

interface PageProps {
	readonly page: Page;
	readonly port: BriefPort;
}

/** A goal's page. What opens notes is a link with `data-path`, as in the brief. */
export function GoalPage({ page, port }: PageProps): JSX.Element {
	const messages = port.messages();
	const { goals } = messages;
	const view = describeGoal(page, { messages, today: port.today(), nameOf: (path) => port.nameOf(path) });
	const { path, goal } = page;
	return (
		<>
			<header>
				<div class="rk-brief-head">
					<span class="rk-mono mod-place" aria-hidden="true"><Icon icon="goal" look="mod-s" /></span>
					<div>
						<h2 class="rk-brief-name"><a class="rk-name" href={path} data-path={path}>{goal.name}</a></h2>
						{view.about === "" ? null : <div class="rk-role">{view.about}</div>}
					</div>
				</div>
				{view.status === "" ? null : <ul class="rk-brief-facts"><li><Icon icon="paused" /><span>{view.status}</span></li></ul>}
				<div class="rk-brief-actions">
					<button type="button" class="mod-cta" onClick={() => port.plan(path, null)}>{goals.addPerson}</button>
				</div>
			</header>
			<Coverage view={view} port={port} messages={messages} />
			<Block id="people" title={messages.goals.blocks.people}>
				{view.people.length === 0 ? <p class="rk-note">{goals.nobody}</p> : (
					<ul class="rk-lines">{view.people.map((one) => <Person key={one.path} person={one} goal={path} port={port} messages={messages} />)}</ul>
				)}
			</Block>
			<Told id="steps" lines={view.steps} messages={messages} />
			<Told id="received" lines={view.received} messages={messages} />
			<Told id="exchanges" lines={view.exchanges} messages={messages} aside={view.meetings} />
			<OldLabel view={view} port={port} messages={messages} />
		</>
	);
}

interface PartProps {
	readonly view: GoalView;
	readonly port: BriefPort;
	readonly messages: Messages;
}

function Coverage({ view: { covers, gaps, hasBareGap }, port, messages }: PartProps): JSX.Element {
	const { goals } = messages;
	return (
		<Block id="coverage" title={messages.goals.blocks.coverage} aside={gaps}>
			{covers.length < 2 ? null : (
				<div class="rk-cover-bar" aria-hidden="true">{covers.map(({ subject, level }) => <span key={subject} data-level={level} />).reverse()}</div>
			)}
			{covers.length === 0 ? <p class="rk-note">{goals.noTerms}</p> : (
				<ul class="rk-lines rk-covers">{covers.map((cover) => <CoverRow key={cover.subject} cover={cover} port={port} messages={messages} />)}</ul>
			)}
			{hasBareGap ? <p class="rk-note rk-covers-hint">{goals.bareGap}</p> : null}
		</Block>
	);
}

function CoverRow({ cover: { subject, icon, level, say, people, more, way, leads }, port, messages }: {
	readonly cover: CoverView; readonly port: BriefPort; readonly messages: Messages;
}): JSX.Element {
	const { goals, brief } = messages;
	return (
		<li data-level={level}>
			<Icon icon={icon} {...(level === "close" ? { look: "mod-ember" } : {})} />
			<div class="rk-cover">
				<span>{subject}</span>
				<span class="rk-lines-sub">
					{people.length === 0 ? say : brief.labelled(say, "")}
					<Names people={people} />
					{more === null ? null : ` ${more}`}
				</span>
				{leads.length === 0 ? null : <span class="rk-lines-sub">{brief.labelled(goals.leads, "")}<Names people={leads} /></span>}
				{way === null ? null : (
					<span class="rk-cover-way">
						<span class="rk-lines-sub">{way.say}</span>
						<button
							type="button" class="rk-text-button" aria-label={goals.findIntroductionFor(subject)}
							onClick={() => port.findIntroduction(way.target)}
						>{goals.findIntroduction}</button>
					</span>
				)}
			</div>
		</li>
	);
}

/** Names in a line, each a link. */
function Names({ people }: { readonly people: readonly NamedPath[] }): JSX.Element {
	return (
		<>
			{people.map(({ path, name, about }, at) => [
				at === 0 ? null : ", ",
				<a key={path} class="rk-cover-name" href={path} data-path={path} data-menu={path}>{name}</a>,
				about === null ? null : ` (${about})`,
			])}
		</>
	);
}

function Person({ person: { path, name, about, icon, isPlanned }, goal, port, messages: { goals } }: {
	readonly person: PersonView; readonly goal: string; readonly port: BriefPort; readonly messages: Messages;
}): JSX.Element {
	return (
		<li class="rk-goal-person" data-menu={path}>
			<Icon icon={icon} />
			<a class="rk-brief-line" href={path} data-path={path}>
				<span class="rk-brief-text">{name}</span>
				<span class="rk-lines-sub">{about}</span>
			</a>
			{isPlanned ? null : (
				<button type="button" class="rk-text-button" aria-label={goals.planFor(name)} onClick={() => port.plan(goal, path)}>{goals.planOne}</button>
			)}
		</li>
	);
}

function Told({ id, lines, messages, aside = null }: {
	readonly id: keyof Messages["goals"]["blocks"]; readonly lines: readonly BriefLine[]; readonly messages: Messages; readonly aside?: string | null;
}): JSX.Element | null {
	if (lines.length === 0) return null;
	return (
		<Block id={id} title={messages.goals.blocks[id]} aside={aside}>
			<BriefLineList lines={lines} />
		</Block>
	);
}

function OldLabel({ view: { oldLabel }, port, messages }: PartProps): JSX.Element | null {
	const { goals } = messages;
	if (oldLabel === null) return null;
	return (
		<Block id="oldLabel" title={messages.goals.blocks.oldLabel}>
			<p class="rk-note rk-goal-old">{oldLabel.say}</p>
			<ul class="rk-lines">
				{oldLabel.people.map(({ path, name }) => (
					<li key={path} class="rk-goal-person" data-menu={path}>
						<Icon icon="person" />
						<a class="rk-brief-line" href={path} data-path={path}><span class="rk-brief-text">{name}</span></a>
						<button type="button" class="rk-text-button" aria-label={goals.writeTo(name)} onClick={() => port.write(path)}>{goals.write}</button>
					</li>
				))}
			</ul>
			{oldLabel.more === null ? null : <p class="rk-note rk-covers-hint">{capital(oldLabel.more)}</p>}
		</Block>
	);
}
