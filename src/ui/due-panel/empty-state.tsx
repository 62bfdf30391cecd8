import type { JSX } from "preact";
import { Rings } from "../parts/rings";
import type { PanelController } from "./panel-controller";

/** What the panel says when there is nothing to do, and the next step from there. */
export function EmptyState({ controller }: { controller: PanelController }): JSX.Element | null {
	switch (controller.view.empty) {
		case "nobody":
			return <Nobody controller={controller} />;
		case "kept":
			return <Kept controller={controller} />;
		case "no-match":
			return <NoMatch controller={controller} />;
		case null:
			return null;
	}
}

function Nobody({ controller }: { controller: PanelController }): JSX.Element {
	const { messages: { panel: { empty } }, port: { data, actions } } = controller;
	return (
		<div class="rk-empty">
			<Rings alive={false} />
			<h3 class="rk-empty-title">{empty.nobodyTitle}</h3>
			<p class="rk-empty-text">{empty.nobodyText(data.notes())}</p>
			<div class="rk-empty-actions">
				<button type="button" class="mod-cta" onClick={() => actions.openSettings("recognition")}>{empty.chooseNotes}</button>
				<button type="button" onClick={() => actions.addContact()}>{empty.addFirst}</button>
			</div>
		</div>
	);
}

function Kept({ controller }: { controller: PanelController }): JSX.Element {
	const { messages: { panel: { empty } }, view } = controller;
	const comingUp = view.sections.find(({ id }) => id === "coming-up");
	return (
		<div class="rk-empty mod-kept">
			<Rings alive />
			<h3 class="rk-empty-title">{empty.keptTitle}</h3>
			<p class="rk-empty-text">
				{view.next === null ? empty.keptText : empty.keptNext(view.next.name, view.next.day, view.today)}
			</p>
			{comingUp === undefined || comingUp.open ? null : (
				<div class="rk-empty-actions">
					<button type="button" onClick={() => controller.openSection("coming-up")}>{empty.seeComing}</button>
				</div>
			)}
		</div>
	);
}

function NoMatch({ controller }: { controller: PanelController }): JSX.Element {
	const { empty } = controller.messages.panel;
	return (
		<div class="rk-empty">
			<h3 class="rk-empty-title">{empty.noMatchTitle}</h3>
			<p class="rk-empty-text">{empty.noMatchText}</p>
			<div class="rk-empty-actions">
				<button type="button" onClick={() => controller.showEveryone()}>{empty.showAll}</button>
			</div>
		</div>
	);
}
