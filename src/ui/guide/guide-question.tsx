import type { JSX } from "preact";
import type { MappingPrompt } from "../../domain/contacts/mapping-prompt";
import type { GuidePerson } from "./guide-port";
import { GuideRows } from "./guide-rows";
import type { GuidePageView } from "./guide-page";
import { describeLine } from "./guide-words";

/** One question: what narrows it, the field, and the lines so far; beside it who is known already. */
export function GuideQuestion({ view, prompt }: { view: GuidePageView; prompt: MappingPrompt }): JSX.Element {
	const { port, session } = view;
	const words = port.messages.guide;
	const { from } = session.place;
	const rows = session.rows.filter((row) => row.prompt === prompt);
	const waiting = session.waiting.length;
	const company = from.company.trim();
	const then = (move: () => void) => (): void => {
		move();
		view.focusEntry();
	};
	return (
		<div class="rk-guide-body">
			<div class="rk-guide-main">
				<h3 class="rk-guide-question" id={`${view.id}-question`}>{company === "" ? words.question[prompt] : words.whoElse(company)}</h3>
				<p class="rk-guide-hint">{words.hint[prompt]}</p>
				<Narrow view={view} prompt={prompt} />
				<Entry view={view} />
				{waiting === 0 ? null : (
					<div class="rk-guide-ask" role="status">
						<span>{words.waiting(waiting)}</span>
						<button type="button" onClick={then(() => session.addWaiting())}>{words.addAll(waiting)}</button>
						<button type="button" class="rk-text-button" onClick={then(() => session.leaveOutWaiting())}>{words.row.leaveOut}</button>
					</div>
				)}
				<GuideRows view={view} rows={rows} />
			</div>
			<Known view={view} prompt={prompt} />
		</div>
	);
}

function Narrow({ view, prompt }: { view: GuidePageView; prompt: MappingPrompt }): JSX.Element {
	const { port, session, id, companies } = view;
	const words = port.messages.guide.from;
	const { from } = session.place;
	return (
		<fieldset class="rk-guide-from">
			<legend class="rk-note">{words.label}</legend>
			<div class="rk-guide-from-fields">
				<input
					type="search" class="rk-guide-company" aria-label={words.company} placeholder={words.company} list={`${id}-companies`} spellcheck={false}
					value={from.company} onInput={({ currentTarget }) => session.narrow({ company: currentTarget.value })}
				/>
				<datalist id={`${id}-companies`}>{companies.map((name) => <option key={name} value={name} />)}</datalist>
				<input
					type="search" class="rk-guide-period" aria-label={words.period} placeholder={words.periodExample} spellcheck={false}
					value={from.period} onInput={({ currentTarget }) => session.narrow({ period: currentTarget.value })}
				/>
				{prompt !== "worked-with" || from.company.trim() === "" ? null : (
					<label class="rk-tick">
						<input type="checkbox" checked={from.isCurrent} onChange={({ currentTarget }) => session.narrow({ isCurrent: currentTarget.checked })} />
						<span>{words.now}</span>
					</label>
				)}
			</div>
			{from.company !== "" || companies.length === 0 ? null : (
				<p class="rk-guide-some rk-note">
					<span>{words.some}</span>
					{companies.slice(0, 5).map((name) => (
						<button key={name} type="button" class="rk-text-button" onClick={() => view.narrowTo(name)}>{name}</button>
					))}
				</p>
			)}
		</fieldset>
	);
}

function Entry({ view }: { view: GuidePageView }): JSX.Element {
	const { port, session, id } = view;
	const words = port.messages.guide.entry;
	const { typed } = session.place;
	const onPaste = (event: ClipboardEvent): void => {
		const lines = (event.clipboardData?.getData("text/plain") ?? "").split(/\r\n?|\n/).filter((line) => line.trim() !== "");
		if (lines.length < 2) return;
		event.preventDefault();
		session.paste(lines);
	};
	return (
		<form
			class="rk-guide-entry"
			onSubmit={(event) => {
				event.preventDefault();
				session.enter();
				view.focusEntry();
			}}
		>
			<div class="rk-guide-entry-line">
				<input
					type="text" class="rk-guide-field" aria-labelledby={`${id}-question`} aria-describedby={`${id}-how`} placeholder={words.example}
					spellcheck={false} autocomplete="off" enterkeyhint="next" value={typed}
					onInput={({ currentTarget }) => session.type(currentTarget.value)} onPaste={onPaste}
				/>
				<button type="submit" class="mod-cta">{words.add}</button>
			</div>
			<Preview view={view} />
		</form>
	);
}

/** What was understood so far, or how to write it. */
function Preview({ view: { port, session, id } }: { view: GuidePageView }): JSX.Element {
	const words = port.messages.guide;
	const line = port.understand(session.place.typed);
	if (line === null) return <p class="rk-note rk-guide-preview" id={`${id}-how`}>{words.entry.how}</p>;
	const who = port.who(line);
	const state = who.kind === "new" ? words.preview.new
		: who.kind === "known" ? words.preview.known(who.person.name)
		: who.note === null ? words.preview.unsure : words.preview.note;
	const facts = describeLine(line, port);
	return (
		<p class="rk-note rk-guide-preview" id={`${id}-how`}>
			<span class="rk-guide-preview-name">{line.name}</span>
			{facts.map((fact, at) => <span key={at} class="rk-guide-fact">{fact}</span>)}
			<span class={`rk-guide-preview-who is-${who.kind}`}>{state}</span>
		</p>
	);
}

function Known({ view, prompt }: { view: GuidePageView; prompt: MappingPrompt }): JSX.Element | null {
	const { port, session, known, id } = view;
	const words = port.messages.guide.known;
	const { company, period } = session.place.from;
	const title = company.trim() !== "" ? words.from(company.trim()) : period.trim() === "" ? words.prompt[prompt] : words.then(period.trim());
	if (title === "" || known === null) return null;
	return (
		<aside class="rk-guide-known" aria-labelledby={`${id}-known`}>
			<h4 class="rk-guide-known-title" id={`${id}-known`}>{title}</h4>
			{known.count === 0 ? <p class="rk-note">{words.none}</p> : (
				<ul>{known.people.map((person) => <KnownPerson key={person.path} person={person} />)}</ul>
			)}
			{known.count > known.people.length ? <p class="rk-note">{words.more(known.count - known.people.length)}</p> : null}
		</aside>
	);
}

function KnownPerson({ person }: { person: GuidePerson }): JSX.Element {
	return (
		<li>
			<a class="rk-guide-name" href={person.path} data-path={person.path}>{person.name}</a>
			{person.about === "" ? null : <span class="rk-note">{person.about}</span>}
		</li>
	);
}
