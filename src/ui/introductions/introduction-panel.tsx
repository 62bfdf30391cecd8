import { Component, type JSX } from "preact";
import type { Asked, Bring, IntroductionPage, IntroductionWay, PageContact } from "../../domain/network/introduction-page";
import type { Messages } from "../../i18n";
import { Block } from "../parts/block";
import { AppIcon } from "../parts/app-icon";
import { initialsOf } from "../parts/initials";
import { sayReasons, sayWay } from "./say-introduction";

/** What the user can do with the ways to someone. */
export interface IntroductionActs {
	/** Opens a contact's note; the event says in which pane. */
	open(path: string, event: MouseEvent): void;
	/** Drafts the request to the first introducer of a way. */
	request(way: IntroductionWay): void;
	/** Drafts a message to someone of the page who needs no introduction. */
	write(contact: PageContact, page: IntroductionPage): void;
	/** Says that an introduction came about. */
	worked(asked: Asked): void;
	/** Drafts the first message to who was met. */
	followUp(asked: Asked): void;
	/** Shows a way on the map; null where it is shown already. */
	readonly showOnMap: ((way: IntroductionWay) => void) | null;
	/** Told of the way in view, at first and when another is chosen; null of none. */
	readonly onWay?: (way: IntroductionWay | null) => void;
}

export interface IntroductionPanelProps {
	/** What was found: `gatherIntroductions` makes it. A new one is drawn with the way that was chosen, while there is one. */
	readonly page: IntroductionPage;
	readonly messages: Messages;
	readonly today: string;
	/** `introductionActs` makes them. */
	readonly acts: IntroductionActs;
	/** Whether a title stands above it already, as in a dialog. */
	readonly untitled?: boolean;
}

interface PanelState {
	/** The first introducer of the way in view; null for the best. */
	readonly first: string | null;
	readonly others: boolean;
}

/**
 * Who can introduce the user: the way in view step by step with its reasons, what to do, the other ways, what could be
 * brought, who was asked. The same wherever it stands: in a dialog, beside the map, on a goal's page.
 */
export class IntroductionPanel extends Component<IntroductionPanelProps, PanelState> {
	override state: PanelState = { first: null, others: false };
	private root: HTMLElement | null = null;

	override componentDidMount(): void {
		this.props.acts.onWay?.(this.way);
	}

	override componentDidUpdate({ page }: IntroductionPanelProps, { first, others }: PanelState): void {
		if (page !== this.props.page || first !== this.state.first) this.props.acts.onWay?.(this.way);
		// The button that was pressed is gone: the focus goes on to what it brought.
		if (first !== this.state.first) this.root?.querySelector<HTMLElement>(".rk-empty-actions button")?.focus();
		else if (others !== this.state.others) this.root?.querySelector<HTMLElement>(".rk-way")?.focus();
	}

	override render({ page, messages, today, acts, untitled }: IntroductionPanelProps): JSX.Element {
		const { introductions } = messages;
		const way = this.way;
		return (
			<div class="rk-introduction" ref={(root) => void (this.root = root)}>
				{untitled === true ? null : <h2 class="rk-introduction-title">{introductions.title}</h2>}
				<p class="rk-note">{sayTo(page, messages)}</p>
				<People title={introductions.known} people={page.known} page={page} messages={messages} acts={acts} />
				{way === null ? <NoWay page={page} messages={messages} /> : (
					<section class={page.known.length === 0 ? "" : "rk-block"}>
						{page.known.length === 0 ? null : <h3 class="rk-block-title">{introductions.someoneNew}</h3>}
						<Steps way={way} asked={this.askedOf(way)} messages={messages} today={today} acts={acts} />
						<Actions way={way} isAsked={this.askedOf(way) !== null} others={page.ways.length - 1} isOpen={this.state.others} messages={messages} acts={acts} show={() => this.setState({ others: true })} />
					</section>
				)}
				{this.state.others && page.ways.length > 1 ? this.others(way) : null}
				<People title={introductions.former} people={page.former} page={page} messages={messages} acts={acts} />
				<Brought page={page} messages={messages} />
				<AlreadyAsked page={page} messages={messages} today={today} acts={acts} />
			</div>
		);
	}

	private get way(): IntroductionWay | null {
		const { ways } = this.props.page;
		return ways.find(({ via }) => via[0] === this.state.first) ?? ways[0] ?? null;
	}

	/** The request to the first introducer of a way that waits for its answer. */
	private askedOf({ people: [first, met] }: IntroductionWay): Asked | null {
		return this.props.page.asked.find(({ by, to, worked }) => !worked && by.path === first?.path && to.path === met?.path) ?? null;
	}

	private others(shown: IntroductionWay | null): JSX.Element {
		const { page: { ways, target }, messages, today } = this.props;
		return (
			<Block title={messages.introductions.otherWaysTitle}>
				<ul class="rk-ways">
					{ways.filter((way) => way !== shown).map((way) => (
						<li key={way.via[0]}>
							<button type="button" class="rk-way" onClick={() => this.setState({ first: way.via[0] ?? null })}>
								<span class="rk-name">{sayWay(way, messages)}</span>
								<span class="rk-steps-why">
									{target === null ? messages.introductions.to(way.people.at(-1)?.name ?? "") : sayReasons(way, messages, today)[0]}
								</span>
							</button>
						</li>
					))}
				</ul>
			</Block>
		);
	}
}

function sayTo({ kind, target, sought }: IntroductionPage, { introductions }: Messages): string {
	if (target !== null) return introductions.to([target.name, ...aboutOf(target)].join(", "));
	return kind === "company" ? introductions.toSomeone.company(sought) : introductions.toSomeone.profile(sought);
}

/** What would help; nothing where somebody can be written to. */
function NoWay({ page: { known, former, target, sought }, messages }: Pick<IntroductionPanelProps, "page" | "messages">): JSX.Element | null {
	if (known.length + former.length > 0) return null;
	return <p class="rk-introduction-none">{messages.introductions.noWay(target?.firstName ?? sought)}</p>;
}

type WayProps = Pick<IntroductionPanelProps, "messages" | "acts"> & { readonly way: IntroductionWay };

function Steps({ way, asked, messages, today, acts }: WayProps & { readonly asked: Asked | null; readonly today: string }): JSX.Element {
	const { introductions } = messages;
	const reasons = sayReasons(way, messages, today);
	return (
		<ol class="rk-steps">
			<li>
				<span class="rk-mono" aria-hidden="true"><AppIcon name="user" /></span>
				<div>
					<div class="rk-name">{introductions.you}</div>
					<div class="rk-steps-why">{introductions.youAsk}</div>
				</div>
			</li>
			{way.people.map((contact, at) => (
				<li key={contact.path}>
					<span class="rk-mono" aria-hidden="true">{initialsOf(contact.name)}</span>
					<div>
						<ContactLink contact={contact} acts={acts} />
						<div class="rk-steps-why">{reasons[at]}</div>
						{asked === null || at > 0 ? null : <div class="rk-steps-why">{introductions.askedOn(asked.day, today)}</div>}
					</div>
				</li>
			))}
		</ol>
	);
}

function Actions({ way, isAsked, others, isOpen, messages: { introductions }, acts, show }: WayProps & {
	readonly isAsked: boolean; readonly others: number; readonly isOpen: boolean; readonly show: () => void;
}): JSX.Element {
	const { showOnMap } = acts;
	return (
		<div class="rk-empty-actions mod-side">
			<button type="button" class={isAsked ? "" : "mod-cta"} onClick={() => acts.request(way)}>{introductions.request(way.people[0]?.firstName ?? "")}</button>
			{others > 0 && !isOpen ? <button type="button" onClick={show}>{introductions.otherWays(others)}</button> : null}
			{showOnMap === null ? null : <button type="button" onClick={() => showOnMap(way)}>{introductions.onMap}</button>}
		</div>
	);
}

function ContactLink({ contact: { path, name }, acts }: { readonly contact: PageContact; readonly acts: IntroductionActs }): JSX.Element {
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		// Where the panel is embedded, links are followed there as well.
		event.stopPropagation();
		acts.open(path, event);
	};
	return <a class="rk-name" href={path} onClick={open}>{name}</a>;
}

/** Those who need no introduction; nothing without any. */
function People({ title, people, page, messages, acts }: Pick<IntroductionPanelProps, "page" | "messages" | "acts"> & {
	readonly title: string; readonly people: readonly PageContact[];
}): JSX.Element | null {
	if (people.length === 0) return null;
	return (
		<Block title={title}>
			<ul class="rk-steps mod-apart">
				{people.map((contact) => (
					<li key={contact.path}>
						<span class="rk-mono" aria-hidden="true">{initialsOf(contact.name)}</span>
						<div class="rk-asked">
							<ContactLink contact={contact} acts={acts} />
							<button type="button" class="rk-text-button" onClick={() => acts.write(contact, page)}>{messages.brief.actions.write}</button>
							<div class="rk-steps-why">{aboutOf(contact).join(", ")}</div>
						</div>
					</li>
				))}
			</ul>
		</Block>
	);
}

function Brought({ page: { target, bring, ideas }, messages }: { readonly page: IntroductionPage; readonly messages: Messages }): JSX.Element | null {
	const { introductions, brief, words } = messages;
	if (target === null || bring.length + ideas.length === 0) return null;
	const title = introductions.bring(target.firstName);
	return (
		<Block title={title}>
			<ul class="rk-lines">
				{bring.map((one) => <li key={one.subject}><AppIcon name="gift" /><span>{sayBring(one, messages)}</span></li>)}
				{ideas.length === 0 ? null : <li><AppIcon name="help-circle" /><span>{brief.oftenSought(ideas.map((idea) => words.seekIdeas[idea]))}</span></li>}
			</ul>
		</Block>
	);
}

function sayBring({ subject, by }: Bring, { introductions, reasons }: Messages): string {
	if (by === null) return introductions.seeks(subject);
	return reasons.match({ side: "seeks", subject, other: by === "me" ? null : by.name });
}

function AlreadyAsked({ page: { target, asked }, messages: { introductions }, today, acts }: Omit<IntroductionPanelProps, "untitled">): JSX.Element | null {
	if (target === null && asked.length === 0) return null;
	return (
		<Block title={introductions.asked}>
			{asked.length > 0 || target === null ? null : <p class="rk-note">{introductions.nobodyAsked(target.firstName)}</p>}
			<ul class="rk-lines">
				{asked.map((one) => (
					<li key={`${one.day} ${one.by.path}`}>
						<AppIcon name={one.worked ? "check" : "hourglass"} />
						<span class="rk-asked">
							<span>{introductions.askedLine(one.by.name, one.to.path === one.target ? null : one.to.name, one.day, today)}</span>
							{one.worked
								? <button type="button" class="rk-text-button" onClick={() => acts.followUp(one)}>{introductions.followUp(one.to.firstName)}</button>
								: <button type="button" class="rk-text-button" onClick={() => acts.worked(one)}>{introductions.worked}</button>}
						</span>
					</li>
				))}
			</ul>
		</Block>
	);
}

function aboutOf({ role, company }: PageContact): readonly string[] {
	return [role, company].filter((part) => part !== null);
}
