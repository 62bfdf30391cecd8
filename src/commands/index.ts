import type { Contact } from "../domain/contacts/contact";
import { askNewContact } from "./add-contact";
import { askRequest } from "./add-request";
import { addStartingTemplates } from "./add-starting-templates";
import { contactInViewOrPicked, contactToWriteTo } from "./choose-contact";
import type { CommandContext } from "./command-context";
import { askDraft } from "./draft-message";
import { findIntroduction } from "./find-introduction";
import { followThrough } from "./follow-through";
import { insertQuestions } from "./insert-questions";
import { askLog } from "./log-exchange";
import { askNewGoal } from "./new-goal";
import { askMeetingNote } from "./new-meeting-note";
import { putOff } from "./not-now";
import { openContact } from "./open-contact";
import { NOTHING, written, type CommandOutcome } from "./outcome";
import { pauseOrResume } from "./pause";
import { askPlan } from "./plan-contact";
import { addPresencePlan } from "./presence-plan";
import { relay } from "./relay";
import { askCadence } from "./set-cadence";
import { askCircle } from "./set-circle";
import { askNextContact } from "./set-next-contact";
import { askSnooze } from "./snooze";
import { tellOutcome } from "./tell-outcome";
import { whoCanIHelp } from "./who-can-i-help";

/** The commands by their ids, which users' hotkeys and other plugins hold on to. */
export type CommandId =
	| "open-reconnections" | "log-exchange" | "snooze" | "not-now" | "set-circle" | "set-cadence" | "set-next-contact" | "pause"
	| "add-contact" | "open-contact" | "sort-people" | "new-meeting-note" | "insert-recommended-questions" | "draft-message"
	| "open-brief" | "follow-through" | "add-request" | "open-insights" | "add-starting-templates"
	| "find-introduction" | "who-can-i-help" | "relay" | "new-goal" | "plan-contact" | "map-network" | "open-network-map"
	| "add-presence-plan" | "undo" | "redo";

/** A command as the app takes it. */
export interface TableCommand {
	readonly id: CommandId;
	readonly name: string;
	readonly icon: string;
	readonly callback: () => void;
}

type Work = (context: CommandContext) => Promise<CommandOutcome>;

/** Each command's work and icon. */
const TABLE: Readonly<Record<CommandId, { readonly icon: string; readonly work: Work }>> = {
	"open-reconnections": { icon: "flame", work: silently((context) => context.openReconnections()) },
	"log-exchange": {
		icon: "message-square-plus",
		work: withContact("log-exchange", (context, contact) => askLog(context, [contact.path])),
	},
	"snooze": { icon: "alarm-clock", work: withContact("snooze", askSnooze) },
	"not-now": { icon: "clock", work: withContact("not-now", (context, contact) => putOff(context, contact).then(written)) },
	"set-circle": { icon: "circle-dot", work: withContact("set-circle", askCircle) },
	"set-cadence": { icon: "repeat", work: withContact("set-cadence", askCadence) },
	"set-next-contact": { icon: "calendar-plus", work: withContact("set-next-contact", askNextContact) },
	"pause": { icon: "pause", work: withContact("pause", (context, contact) => pauseOrResume(context, contact).then(written)) },
	"add-contact": { icon: "user-plus", work: (context) => askNewContact(context) },
	"open-contact": { icon: "user-search", work: silently(openContact) },
	"sort-people": { icon: "users", work: silently((context) => context.openSortPeople()) },
	"new-meeting-note": { icon: "pencil", work: (context) => askMeetingNote(context, []) },
	"insert-recommended-questions": { icon: "list-checks", work: insertQuestions },
	"draft-message": { icon: "message-square-text", work: withContact("draft-message", askDraft, contactToWriteTo) },
	"open-brief": { icon: "contact", work: silently((context) => context.openBrief()) },
	"follow-through": { icon: "list-todo", work: withMeeting },
	"add-request": { icon: "inbox", work: withContact("add-request", askRequest) },
	"open-insights": { icon: "lightbulb", work: silently((context) => context.openInsights()) },
	"add-starting-templates": { icon: "file-plus-2", work: addStartingTemplates },
	"find-introduction": { icon: "route", work: (context) => findIntroduction(context) },
	"who-can-i-help": { icon: "gift", work: whoCanIHelp },
	"relay": { icon: "send", work: relay },
	"new-goal": { icon: "compass", work: askNewGoal },
	"plan-contact": { icon: "flag", work: withContact("plan-contact", (context, contact) => askPlan(context, contact)) },
	"map-network": { icon: "map", work: silently((context) => context.openGuide()) },
	"open-network-map": { icon: "orbit", work: silently((context) => context.openNetworkMap()) },
	"add-presence-plan": { icon: "megaphone", work: addPresencePlan },
	"undo": { icon: "undo-2", work: async ({ writer }) => ({ kind: "write", way: "undo", outcome: await writer.undo() }) },
	"redo": { icon: "redo-2", work: async ({ writer }) => ({ kind: "write", way: "redo", outcome: await writer.redo() }) },
};

/** All commands, to be registered as they are. */
export function commandTable(context: CommandContext): readonly TableCommand[] {
	const { names } = context.messages.commands;
	return commandIds().map((id) => ({
		id,
		name: names[id],
		icon: TABLE[id].icon,
		callback: () => void tellOutcome(context, TABLE[id].work(context)),
	}));
}

function commandIds(): readonly CommandId[] {
	return Object.keys(TABLE) as CommandId[];
}

/** A command about one contact: the one in view, else one that is picked. */
function withContact(
	id: CommandId,
	work: (context: CommandContext, contact: Contact) => Promise<CommandOutcome>,
	choose = contactInViewOrPicked,
): Work {
	return async (context) => {
		const contact = await choose(context, context.messages.commands.names[id]);
		return contact === null ? NOTHING : work(context, contact);
	};
}

/** What follows the meeting whose note is in view. */
async function withMeeting(context: CommandContext): Promise<CommandOutcome> {
	const path = context.app.workspace.getActiveFile()?.path ?? "";
	if (context.index.meeting(path) === null) return { kind: "say", sentence: context.messages.commands.noMeeting };
	return followThrough(context, path);
}

/** A command whose result is seen at once. */
function silently(work: (context: CommandContext) => Promise<void>): Work {
	return async (context) => {
		await work(context);
		return NOTHING;
	};
}
