import type { JSX } from "preact";
import { MAPPING_PROMPTS } from "../../domain/contacts/mapping-prompt";
import { GuideEnd } from "./guide-end";
import type { GuideKnown, GuidePort } from "./guide-port";
import { GuideQuestion } from "./guide-question";
import { GuideRings } from "./guide-rings";
import type { GuideSession } from "./guide-session";

/** What the page draws, and what can be done on it. */
export interface GuidePageView {
	readonly port: GuidePort;
	readonly session: GuideSession;
	/** Unique to the view, for names of elements. */
	readonly id: string;
	/** Whether what was kept is taken up: before, nothing can be typed. */
	readonly isReady: boolean;
	/** Who is known already by what narrows the question; null at the end. */
	readonly known: GuideKnown | null;
	readonly companies: readonly string[];
	/** At the end only. */
	readonly worth: ReturnType<GuidePort["worth"]>;
	narrowTo(company: string): void;
	focusEntry(): void;
	/** Goes to another question, from its top, where names can be typed at once. */
	turn(move: () => void): void;
}

/** The guide: its five questions, one at a time, and what came of them. */
export function GuidePage({ view }: { view: GuidePageView }): JSX.Element {
	const { port, session } = view;
	const words = port.messages.guide;
	const { prompt } = session.place;
	const people = new Set(session.rows.flatMap(({ state }) => (state.kind === "done" ? [state.path] : []))).size;
	return (
		<div class="rk rk-guide">
			<div class="rk-guide-page">
				<header class="rk-guide-head">
					<h2 class="rk-guide-title" id={`${view.id}-title`}>{words.title}</h2>
					{people === 0 || prompt === null ? null : <span class="rk-note">{words.count(people)}</span>}
					{prompt === null ? null : <GuideRings people={people} />}
				</header>
				{view.isReady ? <Steps view={view} /> : null}
				{!view.isReady ? null : prompt === null ? <GuideEnd view={view} /> : <GuideQuestion view={view} prompt={prompt} />}
				{!view.isReady || prompt === null ? null : (
					<footer class="rk-guide-foot">
						<button type="button" disabled={prompt === MAPPING_PROMPTS[0]} onClick={() => view.turn(() => session.step(-1))}>{words.back}</button>
						<button type="button" onClick={() => view.turn(() => session.step(1))}>{prompt === MAPPING_PROMPTS.at(-1) ? words.finish : words.next}</button>
					</footer>
				)}
			</div>
			<div class="rk-said" role="status">{session.news === null ? "" : words.said[session.news.kind](session.news.name)}</div>
		</div>
	);
}

function Steps({ view }: { view: GuidePageView }): JSX.Element {
	const { port, session, id } = view;
	const words = port.messages.guide;
	return (
		<nav class="rk-guide-steps" aria-labelledby={`${id}-title`}>
			<ol>
				{MAPPING_PROMPTS.map((prompt) => {
					const rows = session.rows.filter((row) => row.prompt === prompt);
					const isCurrent = prompt === session.place.prompt;
					return (
						<li key={prompt} class={isCurrent ? "is-current" : rows.length > 0 ? "is-begun" : ""}>
							<button type="button" class="rk-guide-step" aria-current={isCurrent ? "step" : undefined} onClick={() => view.turn(() => session.go(prompt))}>
								<span class="rk-guide-step-name">{words.step[prompt]}</span>
								{rows.length === 0 ? null : <span class="rk-guide-step-count">{rows.length}</span>}
							</button>
						</li>
					);
				})}
			</ol>
		</nav>
	);
}
