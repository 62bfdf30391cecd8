import type { JSX } from "preact";
import type { GoalPage as Page } from "../../domain/network/goal-page";
import type { BriefPort } from "../brief/brief-port";

/** A goal's page. What opens notes is a link with `data-path`, as in the brief. */
export function GoalPage({ page: { goal } }: { readonly page: Page; readonly port: BriefPort }): JSX.Element {
	return <h2 class="rk-brief-name">{goal.name}</h2>;
}
