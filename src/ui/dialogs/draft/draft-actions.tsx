import type { JSX } from "preact";
import { AppIcon } from "../../parts/app-icon";
import type { DraftDialogPort, Handed, Way } from "./draft-dialog-port";

const ICONS: Readonly<Record<Way, string>> = { copy: "copy", linkedin: "external-link", mail: "mail" };

/** Whether the message is ready, and what can be done with it; once it was handed on, the last place logs it. */
export function DraftActions({ port, isReady, handed, keep, hand, sent }: {
	readonly port: DraftDialogPort;
	readonly isReady: boolean;
	readonly handed: Handed | null;
	readonly keep: () => void;
	readonly hand: (way: Way) => void;
	readonly sent: () => void;
}): JSX.Element {
	const { drafts } = port.messages;
	const isHanded = handed !== null && handed !== "notCopied";
	const ways = isHanded ? port.ways.slice(0, -1) : port.ways;
	return (
		<div class="modal-button-container rk-draft-actions">
			<p class="rk-dialog-say" aria-live="polite">{handed !== null ? drafts.told[handed] : isReady ? drafts.ready : drafts.notReady}</p>
			<button type="button" onClick={keep}>{drafts.keep}</button>
			{ways.map((way, at) => (
				<button key={way} type="button" class={isReady && !isHanded && at === ways.length - 1 ? "mod-cta" : ""} onClick={() => hand(way)}>
					<AppIcon name={ICONS[way]} />
					{drafts[way]}
				</button>
			))}
			{/* The second press of a double one is no word that it was sent. */}
			{isHanded && <button key="sent" type="button" class="mod-cta" onClick={({ detail }) => detail < 2 && sent()}><AppIcon name="check" />{drafts.sent}</button>}
		</div>
	);
}
