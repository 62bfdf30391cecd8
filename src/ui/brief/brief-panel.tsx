import type { JSX } from "preact";
import type { Messages } from "../../i18n";
import { Block } from "../parts/block";
import { Icon } from "../parts/icon";
import { type DrawIcon, IconSprite } from "../parts/icon-sprite";
import { initialsOf } from "../parts/initials";
import { Orbit } from "../parts/orbit";
import { Rings } from "../parts/rings";
import { GoalPage } from "../goals/goal-page";
import { OrganizationPage } from "../organization/organization-page";
import { BriefLineLink, BriefLineList } from "./brief-line-list";
import type { BriefPort, NotePage } from "./brief-port";
import type { BriefSession } from "./brief-session";
import type { BriefChart } from "./brief-chart";
import { type BriefBlock, type BriefView, describeBrief } from "./describe-brief";

/** More people than this are chosen from a list. */
const MOST_CHIPS = 6;
/** The most that the chart and one exchange in it are drawn high, in px. */
const HIGHEST = 36;
const BAR = 10;
/** Between those met and the others. */
const GAP = 1.5;

interface PanelProps {
	readonly session: BriefSession;
	readonly port: BriefPort;
	readonly drawIcon: DrawIcon;
}

/** The whole brief. What opens notes is a link with `data-path`; its events are handled where the brief is mounted. */
export function BriefPanel({ session, port, drawIcon }: PanelProps): JSX.Element {
	const messages = port.messages();
	const { brief, page, network } = session;
	const view = brief === null ? null : describeBrief(brief, { messages, today: port.today(), circles: port.circles(), network });
	return (
		<div class="rk rk-brief">
			<IconSprite drawIcon={drawIcon} />
			<People session={session} port={port} />
			{page !== null ? <Page key={page.page.path} shown={page} port={port} />
				: view === null ? <Empty messages={messages} /> : <Told key={view.path} view={view} session={session} port={port} />}
		</div>
	);
}

function Page({ shown, port }: { readonly shown: NotePage; readonly port: BriefPort }): JSX.Element {
	return shown.kind === "goal" ? <GoalPage page={shown.page} port={port} /> : <OrganizationPage page={shown.page} port={port} />;
}

function Empty({ messages: { brief } }: { readonly messages: Messages }): JSX.Element {
	return (
		<div class="rk-empty">
			<Rings alive={false} />
			<h2 class="rk-empty-title">{brief.emptyTitle}</h2>
			<p class="rk-empty-text">{brief.emptyText}</p>
		</div>
	);
}

/** The people of a meeting, to choose whose brief is shown. */
function People({ session: { people, chosen }, session, port }: Omit<PanelProps, "drawIcon">): JSX.Element | null {
	const label = port.messages().brief.people;
	if (people.length < 2) return null;
	if (people.length > MOST_CHIPS) {
		return (
			<select class="dropdown rk-brief-people" aria-label={label} onChange={({ currentTarget }) => session.choose(currentTarget.value)}>
				{people.map((path) => <option key={path} value={path} selected={path === chosen}>{port.nameOf(path)}</option>)}
			</select>
		);
	}
	return (
		<div class="rk-chips rk-brief-people" role="group" aria-label={label}>
			{people.map((path) => (
				<button
					key={path}
					type="button"
					class={path === chosen ? "rk-chip is-on" : "rk-chip"}
					aria-pressed={path === chosen}
					onClick={() => session.choose(path)}
				>
					<span>{port.nameOf(path)}</span>
				</button>
			))}
		</div>
	);
}

function Told({ view, session, port }: { readonly view: BriefView; readonly session: BriefSession; readonly port: BriefPort }): JSX.Element {
	const { brief } = port.messages();
	return (
		<>
			<Head view={view} port={port} />
			<Memory view={view} session={session} messages={port.messages()} />
			{view.isBlank ? <p class="rk-note rk-brief-blank">{brief.blank}</p> : null}
			{view.blocks.map((block) => <ToldBlock key={block.id} block={block} messages={port.messages()} />)}
		</>
	);
}

function Head({ view: { name, path, role, facts }, port }: { readonly view: BriefView; readonly port: BriefPort }): JSX.Element {
	const { actions } = port.messages().brief;
	return (
		<header>
			<div class="rk-brief-head" data-menu={path}>
				<span class="rk-mono" aria-hidden="true">{initialsOf(name)}</span>
				<div>
					<h2 class="rk-brief-name"><a class="rk-name" href={path} data-path={path}>{name}</a></h2>
					{role === "" ? null : <div class="rk-role">{role}</div>}
				</div>
			</div>
			{facts.length === 0 ? null : (
				<ul class="rk-brief-facts">
					{facts.map(({ text, icon, distance, dashed }) => (
						<li key={text}>
							{distance === null ? null : <Orbit distance={distance} dashed={dashed} />}
							{icon === null ? null : <Icon icon={icon} />}
							<span>{text}</span>
						</li>
					))}
				</ul>
			)}
			<div class="rk-brief-actions">
				<button type="button" class="mod-cta" onClick={() => port.meeting(path)}>{actions.meeting}</button>
				<button type="button" onClick={() => port.write(path)}>{actions.write}</button>
				<button type="button" onClick={() => port.log(path)}>{actions.log}</button>
			</div>
		</header>
	);
}

function Memory({ view: { memories }, session, messages: { brief } }: {
	readonly view: BriefView; readonly session: BriefSession; readonly messages: Messages;
}): JSX.Element | null {
	const memory = memories[session.memoryOf(memories.length)];
	if (memory === undefined) return null;
	return (
		<section class="rk-memory">
			<p class="rk-memory-label">
				<Icon icon={memory.icon} look="mod-ember" />
				<span>{brief.memory}</span>
				{memories.length < 2 ? null : (
					<button type="button" class="rk-text-button" onClick={() => session.showNextMemory()}>{brief.anotherMemory}</button>
				)}
			</p>
			<p class="rk-memory-text"><BriefLineLink line={memory} /></p>
		</section>
	);
}

function ToldBlock({ block: { id, aside, lines, chart }, messages }: { readonly block: BriefBlock; readonly messages: Messages }): JSX.Element {
	return (
		<Block id={id} title={messages.brief.blocks[id]} aside={aside}>
			<BriefLineList lines={lines} />
			{chart === null ? null : <Chart chart={chart} messages={messages} />}
		</Block>
	);
}

/** A bar for each month: below who was met, above who was called or written to. */
function Chart({ chart: { months, labels, sentence }, messages: { brief } }: { readonly chart: BriefChart; readonly messages: Messages }): JSX.Element {
	const most = Math.max(...months.map(({ inPerson, others }) => inPerson + others));
	const unit = Math.min(BAR, (HIGHEST - GAP) / most);
	const height = most * unit + GAP;
	return (
		<div class="rk-brief-chart">
			<svg
				class="rk-months" viewBox={`0 0 ${months.length * 10} ${height}`} height={height} preserveAspectRatio="none" role="img"
				aria-label={sentence}
			>
				{months.map(({ inPerson, others }, at) => [
					<rect key={`met${at}`} class="rk-months-person" x={at * 10 + 2} width="6" y={height - inPerson * unit} height={inPerson * unit} />,
					<rect
						key={`other${at}`} class="rk-months-remote" x={at * 10 + 2} width="6"
						y={height - (inPerson + others) * unit - (inPerson > 0 && others > 0 ? GAP : 0)} height={others * unit}
					/>,
				])}
			</svg>
			<div class="rk-months-labels" aria-hidden="true">{labels.map((label) => <span key={label}>{label}</span>)}</div>
			<ul class="rk-legend" aria-hidden="true">
				<li><span class="rk-swatch mod-person" />{brief.chart.inPerson}</li>
				<li><span class="rk-swatch mod-remote" />{brief.chart.others}</li>
			</ul>
		</div>
	);
}
