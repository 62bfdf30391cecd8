import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Messages } from "../../i18n";
import { Icon } from "../parts/icon";
import type { IconMeaning } from "../parts/icon-names";
import type { PanelController } from "./panel-controller";
import type { Candidate, FirstRun } from "./panel-port";

/** What was found in a vault nobody has set up yet: one click takes it, one changes it. */
export function FirstRunCard({ controller, found, titleId }: {
	controller: PanelController; found: FirstRun; titleId: string;
}): JSX.Element {
	const { messages: { panel }, port: { actions } } = controller;
	// Where nobody is known yet the best guess is ticked, in plain sight; else the user ticks.
	const [chosen, choose] = useState<readonly string[]>(() => (found.contacts > 0 ? [] : found.candidates.slice(0, 1).map(nameOf)));
	const toggle = (name: string): void =>
		choose(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
	return (
		<section class="rk-card" aria-labelledby={titleId}>
			<h3 class="rk-card-title" id={titleId}>{panel.firstRun.title}</h3>
			<ul class="rk-lines">
				{findings(found, controller.messages).map(({ icon, text, sub }) => (
					<li key={text}>
						<Icon icon={icon} />
						<span>{text}</span>
						{sub === "" ? null : <span class="rk-lines-sub">{sub}</span>}
					</li>
				))}
			</ul>
			<Candidates found={found} messages={controller.messages} chosen={chosen} toggle={toggle} />
			<p class="rk-note">{panel.firstRun.lead}</p>
			<div class="rk-card-actions">
				<button
					type="button"
					class="mod-cta"
					onClick={() => actions.acceptFirstRun(found.candidates.filter((one) => chosen.includes(nameOf(one))))}
				>
					{panel.firstRun.accept}
				</button>
				<button type="button" onClick={() => actions.openSettings("recognition")}>{panel.firstRun.change}</button>
			</div>
		</section>
	);
}

function Candidates({ found, messages: { panel }, chosen, toggle }: {
	found: FirstRun; messages: Messages; chosen: readonly string[]; toggle: (name: string) => void;
}): JSX.Element | null {
	if (found.candidates.length === 0) return null;
	return (
		<fieldset class="rk-card-choice">
			<legend>{panel.firstRun.candidates}</legend>
			{found.candidates.map((candidate) => {
				const { kind, name, people } = candidate;
				return (
					<label key={nameOf(candidate)} class="rk-tick">
						<input type="checkbox" checked={chosen.includes(nameOf(candidate))} onChange={() => toggle(nameOf(candidate))} />
						<span>{kind === "tag" ? panel.firstRun.byTag(people, name) : panel.firstRun.byFolder(people, name)}</span>
					</label>
				);
			})}
		</fieldset>
	);
}

function nameOf({ kind, name }: Candidate): string {
	return `${kind}:${name}`;
}

interface Finding {
	readonly icon: IconMeaning;
	readonly text: string;
	readonly sub: string;
}

function findings(found: FirstRun, { panel: { firstRun } }: Messages): readonly Finding[] {
	const rules = found.byRule.map(({ kind, name, people }) => {
		if (kind === "type") return firstRun.byType(people);
		return kind === "tag" ? firstRun.byTag(people, name) : firstRun.byFolder(people, name);
	});
	return [
		{ icon: "person", text: firstRun.contacts(found.contacts), sub: rules.join(" · ") },
		{ icon: "meeting", text: firstRun.meetings(found.meetings), sub: "" },
		{
			icon: "planned",
			text: found.dailyNotes === null
				? firstRun.noDailyNotes
				: firstRun.dailyNotes(found.dailyNotes.notes, found.dailyNotes.format),
			sub: "",
		},
	];
}
