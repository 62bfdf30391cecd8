import { Component, type JSX } from "preact";
import type { OrganizationMember, OrganizationPage as Page } from "../../domain/network/organization-page";
import { BriefLineList } from "../brief/brief-line-list";
import type { BriefPort } from "../brief/brief-port";
import { Block } from "../parts/block";
import { Icon } from "../parts/icon";
import { initialsOf } from "../parts/initials";
import { describeMember, type MemberView, sayMemberTies, sayOccasions } from "./describe-organization";

/** So many, and those one would like to know, are shown until all are wanted. */
const SHOWN = 8;

/** An organisation's page. What opens notes is a link with `data-path`, as in the brief. */
export function OrganizationPage({ page, port }: { readonly page: Page; readonly port: BriefPort }): JSX.Element {
	const messages = port.messages();
	const today = port.today();
	const { organization: words } = messages;
	const { path, name, own, counts, ties } = page;
	const occasions = sayOccasions(page, messages, today);
	return (
		<>
			<header>
				<div class="rk-brief-head">
					<span class="rk-mono mod-place" aria-hidden="true"><Icon icon="shared" look="mod-s" /></span>
					<div>
						<h2 class="rk-brief-name"><a class="rk-name" href={path} data-path={path}>{name}</a></h2>
						<div class="rk-role">{words.known(counts.current, counts.former)}</div>
					</div>
				</div>
				{own === null ? null : <ul class="rk-brief-facts"><li><Icon icon="person" /><span>{words.own[own]}</span></li></ul>}
			</header>
			{occasions.length === 0 ? null : <Block title={words.blocks.occasions}><BriefLineList lines={occasions} /></Block>}
			<Members key={`${path} now`} title={words.blocks.current} members={page.current} count={counts.current} isThere port={port} />
			<Members key={`${path} then`} title={words.blocks.former} members={page.former} count={counts.former} isThere={false} port={port} />
			{ties.length === 0 ? null : <Block title={words.blocks.ties}><BriefLineList lines={sayMemberTies(ties, messages, today)} /></Block>}
			{occasions.length > 0 ? null : <p class="rk-note rk-block">{words.hint}</p>}
		</>
	);
}

interface MembersProps {
	readonly title: string;
	readonly members: readonly OrganizationMember[];
	/** All there are, listed or not. */
	readonly count: number;
	readonly isThere: boolean;
	readonly port: BriefPort;
}

/** Those there now, or those who left: the first of them, and all when that is asked for. */
class Members extends Component<MembersProps, { isWhole: boolean }> {
	override state = { isWhole: false };

	override render({ title, members, count, isThere, port }: MembersProps): JSX.Element | null {
		const messages = port.messages();
		const { organization: words } = messages;
		if (members.length === 0) return null;
		const shown = this.state.isWhole || members.length <= SHOWN + 1
			? members
			: members.filter(({ contact }, at) => at < SHOWN || contact.network === "target");
		const beyond = count - members.length;
		return (
			<Block title={title} aside={String(count)}>
				<ul class="rk-members">
					{shown.map((member) => describeMember(member, isThere, messages, port.today())).map((member) => (
						<Member key={member.path} member={member} port={port} />
					))}
				</ul>
				{shown.length === members.length ? null : (
					<button type="button" class="rk-text-button rk-members-more" onClick={() => this.setState({ isWhole: true })}>
						{words.showAll(members.length)}
					</button>
				)}
				{shown.length === members.length && beyond > 0 ? <p class="rk-note rk-members-more">{words.andMore(beyond)}</p> : null}
			</Block>
		);
	}
}

function Member({ member: { path, name, detail, isTarget, isSought }, port }: { readonly member: MemberView; readonly port: BriefPort }): JSX.Element {
	return (
		<li data-menu={path}>
			<span class={isTarget ? "rk-mono mod-target" : "rk-mono"} aria-hidden="true">{initialsOf(name)}</span>
			<a class="rk-brief-line" href={path} data-path={path}>
				<span class="rk-brief-text">{name}</span>
				<span class="rk-lines-sub">{detail}</span>
			</a>
			{isSought ? (
				<button type="button" class="rk-text-button rk-members-way" onClick={() => port.findIntroduction(path)}>
					{port.messages().organization.findIntroduction}
				</button>
			) : null}
		</li>
	);
}
