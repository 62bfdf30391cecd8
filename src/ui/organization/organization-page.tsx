import type { JSX } from "preact";
import type { OrganizationPage as Page } from "../../domain/network/organization-page";
import type { BriefPort } from "../brief/brief-port";

/** An organisation's page. What opens notes is a link with `data-path`, as in the brief. */
export function OrganizationPage({ page: { name } }: { readonly page: Page; readonly port: BriefPort }): JSX.Element {
	return <h2 class="rk-brief-name">{name}</h2>;
}
