import { notify } from "../ui/notify";
import type { CommandContext } from "./command-context";
import { describeOutcome, type CommandOutcome } from "./outcome";

/** Waits for what a command comes to, and tells it; the notice of a write offers to take it back. */
export async function tellOutcome(context: CommandContext, work: Promise<CommandOutcome>): Promise<CommandOutcome> {
	const outcome = await work;
	const replay = (way: "undo" | "redo") => (step: number): void => {
		void tellOutcome(context, context.writer[way](step).then((result) => ({ kind: "write", way, outcome: result })));
	};
	const notification = describeOutcome(outcome, context.messages, { undo: replay("undo"), redo: replay("redo") });
	if (notification !== null) notify(notification);
	return outcome;
}
