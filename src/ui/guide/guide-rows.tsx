import type { JSX } from "preact";
import { initialsOf } from "../parts/initials";
import { noteName } from "../parts/say-reason";
import type { GuideChoice, GuidePort } from "./guide-port";
import type { GuideRow, GuideSession } from "./guide-session";
import { beside, describeLine, sayFacts } from "./guide-words";

/** What the rows draw and act on. */
export interface GuideRowsView {
	readonly port: GuidePort;
	readonly session: GuideSession;
	/** Unique to the view, for names of elements. */
	readonly id: string;
	/** Draws, and gives the field the focus again. */
	focusEntry(): void;
}

/** The lines of a question, the latest first. */
export function GuideRows({ view, rows }: { view: GuideRowsView; rows: readonly GuideRow[] }): JSX.Element | null {
	return rows.length === 0 ? null : <ul class="rk-guide-rows">{[...rows].reverse().map((row) => <Row key={row.id} row={row} view={view} />)}</ul>;
}

function Row({ row, view }: { row: GuideRow; view: GuideRowsView }): JSX.Element {
	const { port } = view;
	const { state } = row;
	const line = port.understand(row.line);
	const person = state.kind === "done" ? port.person(state.path) : null;
	const name = person?.name ?? line?.name ?? row.line;
	// Of one who has a note already, what the note says: it need not be what was typed.
	const isTold = person === null || (state.kind === "done" && state.gained.includes("added") && !row.isKept);
	const about = isTold && line !== null ? beside(describeLine(line, port), port.messages) : (person?.about ?? "");
	return (
		<li class={`rk-guide-row is-${state.kind}`}>
			<span class="rk-mono" aria-hidden="true">{initialsOf(name)}</span>
			<div class="rk-guide-row-main">
				<div class="rk-guide-row-top">
					{state.kind === "done"
						? <a class="rk-guide-name" href={state.path} data-path={state.path}>{name}</a>
						: <span class="rk-guide-name">{name}</span>}
					<span class="rk-guide-what">{sayState(row, view)}{state.kind === "done" ? <Moves row={row} view={view} /> : null}</span>
				</div>
				{about === "" ? null : <p class="rk-role">{about}</p>}
				{state.kind === "unsure" ? <Which row={row} view={view} /> : null}
				{state.kind === "done" ? null : <Moves row={row} view={view} />}
			</div>
		</li>
	);
}

function sayState({ state }: GuideRow, { port: { messages } }: GuideRowsView): string {
	const { row } = messages.guide;
	switch (state.kind) {
		case "working": return row.working;
		case "waiting": return row.waiting;
		case "failed": return state.why;
		case "unsure": return "";
		case "done": {
			const kept = state.kept.length === 0 ? [] : [row.kept(sayFacts(state.kept, messages))];
			if (state.gained.includes("added")) return beside([row.new, ...kept], messages);
			const gained = state.gained.length === 0 ? row.known : row.gained(sayFacts(state.gained, messages));
			return beside([gained, ...kept], messages);
		}
	}
}

/** Who may be meant, and someone else. */
function Which({ row, view }: { row: GuideRow; view: GuideRowsView }): JSX.Element | null {
	const { port, session, id } = view;
	const words = port.messages.guide.row;
	const { state } = row;
	if (state.kind !== "unsure") return null;
	const { note } = state;
	const choose = (choice: GuideChoice): void => {
		session.choose(row.id, choice);
		view.focusEntry();
	};
	return (
		<div class="rk-guide-which" role="group" aria-labelledby={`${id}-who-${row.id}`}>
			<p class="rk-note" id={`${id}-who-${row.id}`}>{note === null ? words.who : words.note(noteName(note))}</p>
			<div class="rk-guide-choices">
				{state.people.map((person) => (
					<button key={person.path} type="button" class="rk-guide-choice" onClick={() => choose({ kind: "note", path: person.path })}>
						<span class="rk-mono" aria-hidden="true">{initialsOf(person.name)}</span>
						<span class="rk-guide-choice-name">{person.name}</span>
						{person.about === "" ? null : <span class="rk-note">{person.about}</span>}
					</button>
				))}
				{note === null || !state.mayBecome ? null : (
					<button type="button" onClick={() => choose({ kind: "note", path: note })}>{words.becomeContact}</button>
				)}
				<button type="button" onClick={() => choose({ kind: "new" })}>{words.someoneNew}</button>
			</div>
		</div>
	);
}

/** What else can be done with a line. */
function Moves({ row, view }: { row: GuideRow; view: GuideRowsView }): JSX.Element | null {
	const { port, session } = view;
	const words = port.messages.guide.row;
	const then = (move: () => void) => (): void => {
		move();
		view.focusEntry();
	};
	const { kind } = row.state;
	const steps = row.state.kind === "done" ? row.state.steps : [];
	if (kind === "working") return null;
	return (
		<span class="rk-guide-moves">
			{row.state.kind === "done" && row.state.kept.includes("company") ? (
				<Move label={words.nowAt(port.understand(row.line)?.company ?? "")} run={then(() => session.moveCompany(row))} />
			) : null}
			{kind === "done" ? (steps.length === 0 ? null : <Move label={words.takeBack} run={then(() => session.takeBack(row))} />) : (
				<>
					{kind === "waiting" || kind === "failed" ? <Move label={words.add} run={then(() => session.choose(row.id, null))} /> : null}
					<Move label={words.change} run={then(() => session.change(row))} />
					<Move label={words.leaveOut} run={then(() => session.leaveOut(row))} />
				</>
			)}
		</span>
	);
}

function Move({ label, run }: { label: string; run: () => void }): JSX.Element {
	return <button type="button" class="rk-text-button" onClick={run}>{label}</button>;
}

