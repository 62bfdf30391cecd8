import type { JSX } from "preact";
import { displayNameOf } from "../../../domain/contacts/reference";
import type { Contact } from "../../../domain/contacts/contact";
import type { Messages } from "../../../i18n";
import { initialsOf } from "../../parts/initials";
import type { SortChoice } from "./sort-choices";

/** What one press can do beside answering. */
export interface SortMoves {
	/** Null where there is nothing to go back to or undo. */
	readonly back: (() => void) | null;
	readonly undo: (() => void) | null;
	readonly skip: () => void;
	readonly open: () => void;
}

/** The question about one contact with its answers. */
export interface SortQuestionView {
	readonly contact: Contact;
	readonly links: number;
	readonly left: number;
	readonly question: string;
	/** Said below the question; may be empty. */
	readonly hint: string;
	readonly choices: readonly SortChoice<unknown>[];
}

/** One contact at a time: who it is, what is asked, and the keys that answer. */
export function SortCard({ view, messages, moves, hasKeys, onChoose }: {
	readonly view: SortQuestionView;
	readonly messages: Messages;
	readonly moves: SortMoves;
	/** Whether there is a keyboard to show the keys of. */
	readonly hasKeys: boolean;
	readonly onChoose: (value: unknown) => void;
}): JSX.Element {
	const { contact, links, left, question, hint, choices } = view;
	const words = messages.sort;
	const company = contact.companies[0];
	const about = [contact.role, company === undefined ? null : displayNameOf(company)].filter((part) => part !== null).join(", ");
	return (
		<div class="rk-sort">
			<p class="rk-note rk-sort-left">{words.left(left)}</p>
			<div class="rk-sort-person">
				<span class="rk-mono" aria-hidden="true">{initialsOf(contact.name)}</span>
				<div>
					<h2 class="rk-sort-name" aria-live="polite">{contact.name}</h2>
					{about === "" ? null : <p class="rk-role">{about}</p>}
					{links === 0 ? null : <p class="rk-note">{words.links(links)}</p>}
				</div>
			</div>
			<h3 class="rk-sort-question" aria-live="polite">{question}</h3>
			{hint === "" ? null : <p class="rk-note">{hint}</p>}
			<ul class="rk-sort-choices">
				{choices.map((choice) => (
					<li key={choice.key}>
						<button
							type="button"
							class={choice.isCurrent ? "rk-sort-choice is-on" : "rk-sort-choice"}
							aria-keyshortcuts={choice.key.toUpperCase()}
							aria-pressed={choice.isCurrent}
							onClick={() => onChoose(choice.value)}
						>
							{hasKeys ? <kbd class="rk-key">{choice.key.toUpperCase()}</kbd> : null}
							<span class="rk-sort-label">{choice.label}</span>
							{choice.note === "" ? null : <span class="rk-note">{choice.note}</span>}
						</button>
					</li>
				))}
			</ul>
			<SortMovesRow messages={messages} moves={moves} hasKeys={hasKeys} />
		</div>
	);
}

/** Nobody left, or only those who were skipped. */
export function SortDone({ skipped, messages, onUnskip, undo }: {
	readonly skipped: number;
	readonly messages: Messages;
	readonly onUnskip: () => void;
	readonly undo: (() => void) | null;
}): JSX.Element {
	const words = messages.sort;
	return (
		<div class="rk-sort rk-empty">
			<h2 class="rk-sort-name" aria-live="polite">{words.doneTitle}</h2>
			<p class="rk-note">{skipped === 0 ? words.doneText : words.skipped(skipped)}</p>
			{skipped === 0 ? null : <button type="button" class="mod-cta" onClick={onUnskip}>{words.seeSkipped}</button>}
			{undo === null ? null : <button type="button" class="rk-text-button" onClick={undo}>{words.undo}</button>}
		</div>
	);
}

function SortMovesRow({ messages, moves, hasKeys }: {
	readonly messages: Messages;
	readonly moves: SortMoves;
	readonly hasKeys: boolean;
}): JSX.Element {
	const words = messages.sort;
	return (
		<div class="rk-sort-moves">
			<SortMove label={words.back} shortcut="B" hasKeys={hasKeys} run={moves.back} />
			<SortMove label={words.skip} shortcut="S" hasKeys={hasKeys} run={moves.skip} />
			<SortMove label={words.undo} shortcut="U" hasKeys={hasKeys} run={moves.undo} />
			<SortMove label={words.openNote} shortcut="O" hasKeys={hasKeys} run={moves.open} />
		</div>
	);
}

function SortMove({ label, shortcut, hasKeys, run }: {
	readonly label: string;
	readonly shortcut: string;
	readonly hasKeys: boolean;
	readonly run: (() => void) | null;
}): JSX.Element {
	return (
		<button type="button" class="rk-text-button" aria-keyshortcuts={shortcut} disabled={run === null} onClick={() => run?.()}>
			{hasKeys ? <kbd class="rk-key">{shortcut}</kbd> : null} {label}
		</button>
	);
}
