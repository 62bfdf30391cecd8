import type { TFile } from "obsidian";
import { showContactMenu } from "../commands/contact-menu";
import { askDraft } from "../commands/draft-message";
import { findIntroduction } from "../commands/find-introduction";
import { askLog } from "../commands/log-exchange";
import { askMeetingNote } from "../commands/new-meeting-note";
import { openNote } from "../commands/open-note";
import { askPlan, planSomeone } from "../commands/plan-contact";
import type { CommandContext } from "../commands/command-context";
import type { CommandOutcome } from "../commands/outcome";
import { tellOutcome } from "../commands/tell-outcome";
import { localDay } from "../domain/day/calendar-day";
import type { Goal } from "../domain/reconnections/goal";
import type { BriefPort } from "../ui/brief/brief-port";
import { createAppPace } from "../vault/app-pace";
import { gatherBrief } from "../vault/gather-brief";
import { gatherGoal, type GoalReading } from "../vault/gather-goal";
import { gatherOrganization } from "../vault/gather-organization";
import { NetworkBalance } from "../vault/network-balance";
import type { LiveVault } from "./live-vault";

/** The brief's port on the plugin. */
export function createBriefPort(context: CommandContext, live: LiveVault): BriefPort {
	const { index } = live;
	const tell = (work: Promise<CommandOutcome>): void => void tellOutcome(context, work);
	const balance = new NetworkBalance(index, createAppPace());
	index.onChange((diff) => balance.change(diff));
	const fileAt = (path: string): TFile | null => context.app.vault.getFileByPath(path);
	const reading: GoalReading = {
		...context,
		frontmatter: (path) => {
			const file = fileAt(path);
			return (file === null ? null : context.app.metadataCache.getFileCache(file)?.frontmatter) ?? {};
		},
		madeOn: (path) => {
			const made = fileAt(path)?.stat.ctime;
			return made === undefined ? null : localDay(new Date(made));
		},
	};
	const goalAt = (path: string): Goal | null => index.goals().find((goal) => goal.path === path) ?? null;
	const hasPage = (path: string): boolean =>
		index.contact(path) === null && (goalAt(path) !== null || index.network().organization(path)?.note === path);
	return {
		messages: () => context.messages,
		today: () => index.today(),
		circles: () => context.settings().circles,
		peopleOf: (path) => (index.contact(path) === null && !hasPage(path) ? (index.meeting(path)?.contacts ?? []) : [path]),
		nameOf: (path) => index.contact(path)?.name ?? goalAt(path)?.name ?? index.network().organization(path)?.name ?? null,
		hasPage,
		page: async (path) => {
			await live.watcher.settled();
			if (goalAt(path) !== null) {
				const page = await gatherGoal(reading, path);
				return page === null ? null : { kind: "goal", page };
			}
			const page = await gatherOrganization(context, path);
			return page === null ? null : { kind: "organization", page };
		},
		brief: async (path) => {
			// A note's words and what the index knows of their lines belong together.
			await live.watcher.settled();
			return gatherBrief(context, path, context.registerDefault());
		},
		network: () => balance.sum(),
		onChange: (callback) => index.onChange(callback),
		open: (path, line, pane) => void openNote(context, path, pane, line),
		meeting: (path) => tell(askMeetingNote(context, [path])),
		write: (path) => {
			const contact = index.contact(path);
			if (contact !== null) tell(askDraft(context, contact));
		},
		plan: (goal, path) => {
			const contact = path === null ? null : index.contact(path);
			tell(contact === null ? planSomeone(context, goal) : askPlan(context, contact, goal));
		},
		findIntroduction: (path) => tell(findIntroduction(context, { kind: "contact", path })),
		log: (path) => tell(askLog(context, [path])),
		menu: (path, at) => showContactMenu(context, path, at),
	};
}
