import type { Reference } from "../contacts/contact";
import { nameOfPath } from "../contacts/parse-contact";
import { NONE } from "../notes/note-facts";
import { foldText } from "../text/fold-text";
import { OrganizationNode, type ContactNode } from "./graph-nodes";
import type { Organization } from "./network";
import { organizationKey } from "./organization-key";

/** The organisations of a graph by folded name: they come with the first who says so, and go with the last. */
export class OrganizationTable {
	private readonly byKey = new Map<string, OrganizationNode>();
	/** By path of the note that stands for them. */
	private readonly byNote = new Map<string, OrganizationNode>();

	/**
	 * Puts where a contact is and was in the place of what its note said; gives the organisations that may tie people only
	 * now, or no longer.
	 */
	place(node: ContactNode, companies: readonly Reference[], formerCompanies: readonly Reference[]): readonly OrganizationNode[] {
		const { current: before, former: formerBefore } = node;
		node.companies = companies;
		node.formerCompanies = formerCompanies;
		const current = companies[0] === undefined ? null : this.named(companies[0]);
		const former = this.formerOf(companies, formerCompanies, current);
		current?.join(node, current.current);
		for (const organization of former) organization.join(node, organization.former);
		before?.leave(node, before.current);
		for (const organization of formerBefore) organization.leave(node, organization.former);
		node.current = current;
		node.former = former;
		this.forgetEmpty(before);
		for (const organization of formerBefore) this.forgetEmpty(organization);
		return [before, current, ...formerBefore, ...former].filter((one) => one !== null).filter(({ isAtLimit }) => isAtLimit);
	}

	addNote(path: string): void {
		const organization = this.at(foldText(nameOfPath(path)));
		if (organization === null || this.byNote.has(path)) return;
		this.byNote.set(path, organization);
		organization.notes = [...organization.notes, path].sort();
	}

	dropNote(path: string): void {
		const organization = this.byNote.get(path);
		if (organization === undefined) return;
		this.byNote.delete(path);
		organization.notes = organization.notes.filter((note) => note !== path);
		this.forgetEmpty(organization);
	}

	/** By a reference as written, or by the path of a note that stands for it. */
	find(reference: string): OrganizationNode | null {
		return this.byNote.get(reference) ?? this.byKey.get(organizationKey(reference)) ?? null;
	}

	*all(): Generator<Organization, void> {
		for (const organization of this.byKey.values()) yield organization.read();
	}

	/** Others of `company` than the first were before it; who came back to one is there now. */
	private formerOf(
		companies: readonly Reference[], formerCompanies: readonly Reference[], current: OrganizationNode | null,
	): readonly OrganizationNode[] {
		if (companies.length < 2 && formerCompanies.length === 0) return NONE;
		const former = new Set<OrganizationNode>();
		for (const references of [companies.slice(1), formerCompanies]) {
			for (const reference of references) {
				const organization = this.named(reference);
				if (organization !== null && organization !== current) former.add(organization);
			}
		}
		return former.size === 0 ? NONE : [...former].slice();
	}

	private named(reference: Reference): OrganizationNode | null {
		return this.at(organizationKey(reference));
	}

	private at(key: string): OrganizationNode | null {
		if (key === "") return null;
		let organization = this.byKey.get(key);
		if (organization === undefined) {
			organization = new OrganizationNode(key);
			this.byKey.set(key, organization);
		}
		return organization;
	}

	private forgetEmpty(organization: OrganizationNode | null): void {
		if (organization !== null && organization.isEmpty) this.byKey.delete(organization.key);
	}
}
