import { oneLine, safeProperty } from "../domain/notes/edit-safe-text";
import { createNoteCodec } from "../domain/notes/note-codec";
import { GoalDialog } from "../ui/dialogs/goals/goal-dialog";
import { type GoalForm, splitTyped } from "../ui/dialogs/goals/goal-form";
import { planNewContact, type NewContactPlan } from "../ui/dialogs/new-contact-form";
import { askAndWrite } from "./ask-and-write";
import type { CommandContext } from "./command-context";
import { findNote, newNoteFolder } from "./new-note-place";
import { openNote } from "./open-note";
import { noteName, NOTHING, written, type CommandOutcome } from "./outcome";

/** Asks what the user networks for, makes the goal's note and opens it; one that is there already is opened as it is. */
export function askNewGoal(context: CommandContext): Promise<CommandOutcome> {
	const folder = goalFolder(context);
	const plan = (name: string): NewContactPlan => planNewContact({ name }, folder, (path) => findNote(context, path));
	return askAndWrite(context, new GoalDialog(context.app, { messages: context.messages, plan }), (form) => makeGoal(context, form, plan(form.name)));
}

/** Makes the note of a goal as planned, or opens the one that is there. */
export async function makeGoal(context: CommandContext, form: GoalForm, plan: NewContactPlan): Promise<CommandOutcome> {
	if (plan.kind === "existing") {
		await openNote(context, plan.path);
		return NOTHING;
	}
	if (plan.kind !== "new") return NOTHING;
	const title = noteName(plan.path);
	const outcome = await context.writer.create(context.messages.goals.form.made(title), plan.path, goalText(context, title, form));
	if (outcome.ok) await openNote(context, plan.path);
	return written(outcome);
}

/** Where most of the other goals are, else the app's own place for new notes. */
function goalFolder(context: CommandContext): string {
	const counts = new Map<string, number>();
	for (const { path } of context.index.goals()) {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
	return most === undefined ? newNoteFolder(context, "") : most[0];
}

function goalText(context: CommandContext, title: string, { name, kind, deadline, needs, sectors, isDraft }: GoalForm): string {
	const [typed, asked, within] = [safeProperty(oneLine(name)), splitTyped(safeProperty(needs)), splitTyped(safeProperty(sectors))];
	const properties = {
		type: "goal",
		// A file's name may not hold all of what was typed.
		...(typed === title ? {} : { aliases: [typed] }),
		kind,
		...(deadline === null ? {} : { deadline }),
		...(asked.length === 0 ? {} : { needs: asked }),
		...(within.length === 0 ? {} : { sector: within }),
		status: isDraft ? "draft" : "active",
		added: context.index.today(),
	};
	return createNoteCodec(context.yaml).format(properties, `\n## ${context.logForm().headings[0] ?? "Log"}\n`);
}
