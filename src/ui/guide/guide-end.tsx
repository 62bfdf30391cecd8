import type { JSX } from "preact";
import { initialsOf } from "../parts/initials";
import { Rings } from "../parts/rings";
import type { GuidePageView } from "./guide-page";
import { GuideRows } from "./guide-rows";

/** What changed, and whom it is worth getting back to. */
export function GuideEnd({ view }: { view: GuidePageView }): JSX.Element {
	const { port, session, worth } = view;
	const words = port.messages.guide.end;
	const found = [...new Map(session.rows.flatMap(({ state }) => (state.kind === "done" ? [[state.path, state] as const] : []))).values()];
	const open = session.rows.filter(({ state }) => state.kind !== "done");
	const made = found.filter(({ gained }) => gained.includes("added")).length;
	const completed = found.filter(({ gained }) => gained.length > 0).length - made;
	const summary = [
		...(made > 0 ? [words.made(made)] : []),
		...(completed > 0 ? [words.completed(completed)] : []),
		...(found.length > made + completed ? [words.known(found.length - made - completed)] : []),
		...(open.length > 0 ? [words.open(open.length)] : []),
	];
	const note = port.noteName();
	return (
		<div class="rk-guide-end">
			<div class="rk-guide-end-head">
				<Rings alive={found.length > 0} />
				<div>
					<h3 class="rk-guide-question">{found.length === 0 ? words.nobody : words.title(found.length)}</h3>
					{found.length === 0 ? <p class="rk-guide-hint">{words.nobodyText}</p> : null}
					{summary.length === 0 ? null : <ul class="rk-guide-summary">{summary.map((text) => <li key={text}>{text}</li>)}</ul>}
				</div>
			</div>
			<GuideRows view={view} rows={open} />
			{found.length === 0 ? null : (
				<section>
					<h4 class="rk-guide-known-title">{words.worth}</h4>
					{worth.length === 0 ? <p class="rk-note">{words.worthNone}</p> : (
						<ul class="rk-guide-rows">
							{worth.map(({ person, reasons }) => (
								<li key={person.path} class="rk-guide-row">
									<span class="rk-mono" aria-hidden="true">{initialsOf(person.name)}</span>
									<div class="rk-guide-row-main">
										<div class="rk-guide-row-top mod-start">
											<a class="rk-guide-name" href={person.path} data-path={person.path}>{person.name}</a>
											{person.about === "" ? null : <span class="rk-role">{person.about}</span>}
										</div>
										{reasons.map((reason) => <p key={reason} class="rk-guide-reason">{reason}</p>)}
									</div>
								</li>
							))}
						</ul>
					)}
				</section>
			)}
			<div class="rk-guide-next">
				{port.withoutCircle(found.map(({ path }) => path)) === 0 ? null : <button type="button" class="mod-cta" onClick={() => port.sortPeople()}>{words.circles}</button>}
				{found.length === 0 ? null : <button type="button" onClick={() => port.openMap()}>{words.map}</button>}
				{worth.length === 0 ? null : <button type="button" onClick={() => port.openPanel()}>{words.panel}</button>}
				<button type="button" onClick={() => session.go("excelling")}>{words.again}</button>
			</div>
			{note === null ? null : (
				<p class="rk-note">{words.kept} <button type="button" class="rk-text-button" onClick={() => port.openNote()}>{note}</button></p>
			)}
		</div>
	);
}
