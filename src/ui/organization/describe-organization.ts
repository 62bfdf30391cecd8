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
	/** Whether the user would like to know them and does not yet. */
	readonly isSought: boolean;
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
	return { path, name, detail: capital(told.reduce((left, right) => words.beside(left, right))), isTarget: network === "target", isSought: network === "target" && last === null };
}

/** Who knows whom, in sentences; those whom one person's note names stand in one line. */
export function sayMemberTies(ties: readonly MemberTie[], messages: Messages, today: string): readonly BriefLine[] {
	const known = new Map<string, { readonly name: string; readonly others: string[] }>();
	const lines: (() => BriefLine)[] = [];
	for (const tie of ties) {
		const { one, other, source } = tie;
		if (source.kind !== "knows") {
			lines.push(() => sayMemberTie(tie, messages, today));
			continue;
		}
		const [by, whom] = source.note === other.path ? [other, one] : [one, other];
		const others = known.get(by.path)?.others ?? [];
		if (others.push(whom.name) > 1) continue;
		known.set(by.path, { name: by.name, others });
		lines.push(() => tieLine(messages.organization.knows(by.name, others), null, source.note));
	}
	return lines.map((say) => say());
}

function sayMemberTie({ one, other, source }: MemberTie, { organization }: Messages, today: string): BriefLine {
	const both = organization.both(one.name, other.name);
	switch (source.kind) {
		case "introduced-by": {
			// The note that says so is that of who was introduced.
			const [by, whom] = source.note === one.path ? [other, one] : [one, other];
			return tieLine(organization.introduced(by.name, whom.name), null, source.note);
		}
		case "meeting":
			return tieLine(both, capital(organization.meetings(source.count, source.last, today)), one.path);
		case "knows":
		case "link":
			return tieLine(both, capital(organization.linked), source.note);
		case "organization":
		case "former-organization":
			return tieLine(both, source.name, one.path);
	}
}

function tieLine(text: string, detail: string | null, path: string): BriefLine {
	return { icon: "bridge", text, detail, path, line: null };
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
