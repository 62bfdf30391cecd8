import type { JSX } from "preact";
import type { HelpItem, HelpPage, HelpPerson } from "../../domain/matches/help-page";
import type { PageContact } from "../../domain/network/introduction-page";
import type { Messages } from "../../i18n";
import { Block } from "../parts/block";
import { AppIcon } from "../parts/app-icon";
import { initialsOf } from "../parts/initials";
import { sayAround, sayMatch, saySuggested, type ShownItem } from "./help-items";

/** What the user can do about it. */
export interface HelpActs {
	/** Opens a contact's note; the event says in which pane. */
	open(path: string, event: MouseEvent): void;
	/** Drafts a message to one of the two, or the user's offer. */
	write(item: HelpItem, to: HelpPerson): void;
	/** Says that the two were introduced. */
	introduced(item: HelpItem): void;
}

interface ListProps {
	readonly shown: readonly ShownItem[];
	readonly page: HelpPage;
	readonly messages: Messages;
	readonly today: string;
	readonly acts: HelpActs;
}

/** Whom the user can help, the best first, and whom it is worth asking. */
export function HelpList({ shown, page, messages, today, acts }: ListProps): JSX.Element {
	const { help } = messages;
	return (
		<div class="rk-help">
			{shown.length === 0 ? <Empty page={page} messages={messages} /> : (
				<>
					<p class="rk-note">{help.lead}</p>
					<ul class="rk-help-list">
						{shown.map((one) => <Item key={one.item.key} shown={one} messages={messages} today={today} acts={acts} />)}
					</ul>
					{page.offersSomething ? null : <p class="rk-note">{help.noOffers}</p>}
				</>
			)}
			<Asked page={page} messages={messages} acts={acts} />
		</div>
	);
}

function Empty({ page, messages: { help } }: Pick<ListProps, "page" | "messages">): JSX.Element {
	return (
		<div class="rk-help-none">
			<p class="rk-empty-title">{help.none}</p>
			<p class="rk-empty-text">{help.noneText}</p>
			{page.offersSomething ? null : <p class="rk-empty-text">{help.noOffers}</p>}
		</div>
	);
}

type ItemProps = Pick<ListProps, "messages" | "today" | "acts"> & { readonly shown: ShownItem };

function Item({ shown: { item, isDone }, messages, today, acts }: ItemProps): JSX.Element {
	const { help } = messages;
	const { seeker, offerer } = item;
	return (
		<li class={isDone ? "rk-help-item is-done" : "rk-help-item"}>
			<div class="rk-help-pair" aria-hidden="true">
				<span class="rk-mono">{isDone ? <AppIcon name="check" /> : initialsOf(seeker.name)}</span>
				{offerer === null || isDone ? null : <span class="rk-mono">{initialsOf(offerer.name)}</span>}
			</div>
			<div class="rk-help-main">
				<div class="rk-help-names">
					<ContactLink contact={seeker} acts={acts} />
					{offerer === null ? null : <><AppIcon name="arrow-left-right" /><ContactLink contact={offerer} acts={acts} /></>}
					{isDone ? <span class="rk-note">{offerer === null ? help.done : help.introduced}</span> : null}
				</div>
				{isDone ? null : <Open item={item} messages={messages} today={today} acts={acts} />}
			</div>
		</li>
	);
}

/** Why, what is known around it, and what can be done. */
function Open({ item, messages, today, acts }: Omit<ItemProps, "shown"> & { readonly item: HelpItem }): JSX.Element {
	const { help } = messages;
	const { seeker, offerer } = item;
	const suggested = saySuggested(item, messages, today);
	return (
		<>
			<p class="rk-help-why">{sayMatch(item, messages)}</p>
			<ul class="rk-help-around">{sayAround(item, messages, today).map((text) => <li key={text}>{text}</li>)}</ul>
			{suggested.map((text) => <p key={text} class="rk-help-said"><AppIcon name="hourglass" />{text}</p>)}
			<div class="rk-help-acts">
				{offerer === null ? <button type="button" onClick={() => acts.write(item, seeker)}>{help.offer(seeker.firstName)}</button> : (
					<>
						<button type="button" onClick={() => acts.write(item, seeker)}>{help.write(seeker.firstName)}</button>
						<button type="button" onClick={() => acts.write(item, offerer)}>{help.write(offerer.firstName)}</button>
						<button type="button" class={suggested.length === 2 ? "mod-cta" : "rk-text-button"} onClick={() => acts.introduced(item)}>{help.introduced}</button>
					</>
				)}
			</div>
		</>
	);
}

function Asked({ page: { ask }, messages, acts }: Pick<ListProps, "page" | "messages" | "acts">): JSX.Element | null {
	const { help, brief, words } = messages;
	if (ask.length === 0) return null;
	return (
		<Block title={help.ask}>
			<ul class="rk-lines">
				{ask.map(({ person, ideas }) => (
					<li key={person.path}>
						<AppIcon name="help-circle" />
						<span>
							<ContactLink contact={person} acts={acts} />
							<span class="rk-lines-sub">{brief.oftenSought(ideas.map((idea) => words.seekIdeas[idea]))}</span>
						</span>
					</li>
				))}
			</ul>
		</Block>
	);
}

function ContactLink({ contact: { path, name }, acts }: { readonly contact: PageContact; readonly acts: HelpActs }): JSX.Element {
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		acts.open(path, event);
	};
	return <a class="rk-name" href={path} onClick={open}>{name}</a>;
}
