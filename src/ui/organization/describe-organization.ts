import { displayNameOf } from "../../domain/contacts/reference";
import type { MemberTie, OrganizationMember, OrganizationPage } from "../../domain/network/organization-page";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";
import type { BriefLine } from "../brief/say-brief";

/** A member of an organisation in words. */
export interface MemberView {
	readonly path: string;
	readonly name: string;
	/** Role, or where they are now, and the last exchange. */
	readonly detail: string;
	readonly isTarget: boolean;
}

/** A member there now, or one who left. */
export function describeMember(member: OrganizationMember, isThere: boolean, messages: Messages, today: string): MemberView {
	const { contact: { path, name, role, companies, network, status }, last, lastChannel } = member;
	const { panel: { row }, organization, words } = messages;
	const now = !isThere && companies[0] !== undefined ? organization.nowAt(displayNameOf(companies[0])) : role;
	const told = [
		...(network === "target" ? [words.networks.target] : []),
		...(now === null ? [] : [now]),
		...(status === "active" ? [] : [words.statuses[status]]),
		last === null ? row.noExchange : row.lastExchange(lastChannel, last, today),
	];
	return { path, name, detail: capital(told.reduce((left, right) => words.beside(left, right))), isTarget: network === "target" };
}

/** What makes it known that two members know each other; the line leads to the note that says so, else to the first of the two. */
export function sayMemberTie({ one, other, source }: MemberTie, { organization }: Messages, today: string): BriefLine {
	const line = (text: string, detail: string | null, path: string): BriefLine => ({ icon: "bridge", text, detail, path, line: null });
	switch (source.kind) {
		case "knows":
			return line(organization.knowEachOther(one.name, other.name), null, source.note);
		case "introduced-by": {
			const [by, whom] = source.note === one.path ? [other, one] : [one, other];
			return line(organization.introduced(by.name, whom.name), null, source.note);
		}
		case "meeting":
			return line(organization.both(one.name, other.name), capital(organization.meetings(source.count, source.last, today)), one.path);
		case "link":
			return line(organization.both(one.name, other.name), capital(organization.linked), source.note);
		case "organization":
		case "former-organization":
			return line(organization.both(one.name, other.name), source.name, one.path);
	}
}

/** The dates to come as lines that lead to where they are written. */
export function sayOccasions({ occasions }: OrganizationPage, { organization, days }: Messages, today: string): readonly BriefLine[] {
	return occasions.map(({ day, text, path, line }) => {
		const [when, distance] = [days.on(day, today), days.relative(day, today)];
		return {
			icon: "via-event", text: text === "" ? organization.aDate : capital(text), path, line,
			detail: capital(when === distance ? when : `${when}, ${distance}`),
		};
	});
}
