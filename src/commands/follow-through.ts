import { MarkdownView } from "obsidian";
import { FollowDialog } from "../ui/dialogs/follow/follow-dialog";
import type { FollowDraft } from "../ui/dialogs/follow/follow-draft";
import { askAndWrite } from "./ask-and-write";
import type { CommandContext } from "./command-context";
import { MOST_NEXT, startFollow, type FollowStart } from "./follow-start";
import { followSteps } from "./follow-steps";
import { noteName, NOTHING, sayFailure, written, type CommandOutcome } from "./outcome";
import { tellOutcome } from "./tell-outcome";
import { thank } from "./thank";

/** Asks what comes of a meeting, shows what will be written, and writes it into all the notes as one step. */
export async function followThrough(context: CommandContext, meetingPath: string): Promise<CommandOutcome> {
	await saveOpen(context, meetingPath);
	const start = await readFollow(context, meetingPath);
	const { app, messages, index } = context;
	if (start === null) return { kind: "say", sentence: messages.commands.noMeeting };
	const owed = index.owed().find((one) => one.kind === "thanks" && one.path === meetingPath);
	const dialog = new FollowDialog(app, start.draft, {
		messages,
		today: index.today(),
		weekStart: context.settings().weekStart,
		name: noteName(meetingPath),
		contacts: start.contacts,
		others: Math.max(0, start.contacts.length - MOST_NEXT),
		nextSteps: start.nextSteps,
		gave: start.gave,
		received: start.received,
		preview: (form) => followSteps(context, start, form).notes,
		thank: owed === undefined ? null : async () => {
			const outcome = await tellOutcome(context, thank(context, owed));
			return outcome.kind === "write" && outcome.outcome.ok;
		},
	});
	return askAndWrite(context, dialog, (draft) => writeFollow(context, start, draft));
}

/** The end of a note may have been typed a moment ago: the app saves it two seconds later. */
async function saveOpen({ app }: CommandContext, path: string): Promise<void> {
	for (const { view } of app.workspace.getLeavesOfType("markdown")) {
		if (view instanceof MarkdownView && view.file?.path === path) await view.save();
	}
}

/** What follows from the meeting at a path; null when there is none. */
export async function readFollow(context: CommandContext, path: string): Promise<FollowStart | null> {
	// Before every note is read, a contact or an exchange may be there and not known.
	await context.index.ready;
	const held = context.index.meeting(path);
	const text = held === null ? null : await context.read(path);
	if (held === null || text === null) return null;
	const template = context.settings().newContactTemplate;
	return startFollow(context, held, text, template === "" ? "" : ((await context.read(template)) ?? ""));
}

/** Writes what a draft comes to, as one step. */
export async function writeFollow(context: CommandContext, start: FollowStart, draft: FollowDraft): Promise<CommandOutcome> {
	const { messages, writer } = context;
	const { edits, failure } = followSteps(context, start, draft);
	if (failure !== null) {
		return { kind: "say", sentence: sayFailure(failure, context.settings().newContactTemplate, messages) };
	}
	return edits.length === 0 ? NOTHING : written(await writer.write(messages.follow.done(noteName(start.path)), edits));
}
