import { tiesAmong } from "../domain/network/member-ties";
import type { Organization } from "../domain/network/network";
import { MOST_MEMBERS, MOST_TIES, type OrganizationMember, type OrganizationPage } from "../domain/network/organization-page";
import type { ContactIndex } from "./contact-index";
import type { NoteReading } from "./note-reading";

/** The page of an organisation as of now, by the path of its note; null when the path holds none. */
export function gatherOrganization({ index }: NoteReading, path: string): Promise<OrganizationPage | null> {
	const organization = index.network().organization(path);
	return Promise.resolve(organization?.note === path ? pageOf(index, organization, path) : null);
}

function pageOf(index: ContactIndex, organization: Organization, path: string): OrganizationPage {
	const { name, current, former } = organization;
	const here = listMembers(index, current);
	const gone = listMembers(index, former);
	const ties = tiesAmong(index.network(), [...here, ...gone].map(({ contact }) => contact.path), MOST_TIES);
	return {
		path,
		name,
		own: ownPlace(index, organization),
		current: here,
		former: gone,
		counts: { current: current.length, former: former.length },
		ties: ties.flatMap(({ one, other, source }) => {
			const [left, right] = [index.contact(one), index.contact(other)];
			return left === null || right === null ? [] : [{ one: left, other: right, source }];
		}),
		occasions: index.occasions().filter((occasion) => occasion.path === path),
		notes: [path],
	};
}

/** The strongest ties first; of a crowd, those of the latest exchanges. */
function listMembers(index: ContactIndex, paths: readonly string[]): readonly OrganizationMember[] {
	const members = paths.flatMap((path): OrganizationMember[] => {
		const contact = index.contact(path);
		const { last = null, lastChannel = null } = index.reconnection(path) ?? {};
		return contact === null ? [] : [{ contact, last, lastChannel }];
	});
	if (members.length > MOST_MEMBERS) members.sort((one, other) => ((one.last ?? "") < (other.last ?? "") ? 1 : -1));
	const listed = members.slice(0, MOST_MEMBERS);
	const strengths = new Map(listed.map((member) => [member, index.strength(member.contact.path)]));
	const strengthOf = (member: OrganizationMember): number => strengths.get(member) ?? 0;
	return listed.sort((one, other) => strengthOf(other) - strengthOf(one) || (one.contact.path < other.contact.path ? -1 : 1));
}

function ownPlace(index: ContactIndex, { key }: Organization): OrganizationPage["own"] {
	const me = index.me();
	const isMeant = (reference: string): boolean => index.network().organization(reference)?.key === key;
	if (me?.companies.some(isMeant) === true) return "current";
	return me?.formerCompanies.some(isMeant) === true ? "former" : null;
}
