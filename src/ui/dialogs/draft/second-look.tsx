import type { JSX } from "preact";
import type { Remark } from "../../../domain/messages/draft";
import type { Messages } from "../../../i18n";
import { AppIcon } from "../../parts/app-icon";

const ICONS: Readonly<Partial<Record<Remark["code"], string>>> = {
	"memory": "quote", "length": "scissors", "register": "languages", "cv": "file-text", "precise": "clock", "silence": "hourglass",
	"reconnect-first": "flame", "nothing-asked": "gift", "meet": "coffee", "person": "user",
};

/** What was checked in a message, with the reason of what could be better, and what only the user's own eyes can tell. */
export function SecondLook({ remarks, messages: { drafts } }: {
	readonly remarks: readonly Remark[];
	readonly messages: Messages;
}): JSX.Element {
	const { look } = drafts;
	const linesOf = (verdict: Remark["verdict"]): readonly JSX.Element[] => remarks.filter((remark) => remark.verdict === verdict).map(({ code }) => {
		const [fine, title, why] = drafts.remarks[code];
		return verdict === "fine"
			? <li key={code} class="is-fine"><AppIcon name="check" /><span>{fine}</span></li>
			: (
				<li key={code} class={verdict === "look" ? "is-look" : ""}>
					<AppIcon name={verdict === "look" ? (ICONS[code] ?? "info") : "eye"} />
					<span>{title}</span>
					<span class="rk-lines-sub">{why}</span>
				</li>
			);
	});
	const [looks, fines, reads] = [linesOf("look"), linesOf("fine"), linesOf("read")];
	return (
		<aside class="rk-check" aria-label={look.title}>
			<h3 class="rk-check-title">{look.title}</h3>
			<p class="rk-check-lead">{look.lead}</p>
			{looks.length > 0 && <ul class="rk-lines">{looks}</ul>}
			{fines.length > 0 && <ul class="rk-lines mod-tight">{fines}</ul>}
			{reads.length > 0 && <h4 class="rk-check-read">{look.read}</h4>}
			{reads.length > 0 && <ul class="rk-lines">{reads}</ul>}
		</aside>
	);
}
