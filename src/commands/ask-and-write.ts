import type { Dialog } from "../ui/dialogs/dialog";
import type { CommandContext } from "./command-context";
import { NOTHING, type CommandOutcome } from "./outcome";
import { tellOutcome } from "./tell-outcome";

/**
 * Asks, and writes what is answered. When nothing can be written, or there is only something to say, that is told while the
 * dialog stays open: what was typed into it stands nowhere else.
 */
export async function askAndWrite<Answer>(
	context: CommandContext, dialog: Pick<Dialog<Answer>, "ask">, write: (answer: Answer) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
	let last: Promise<CommandOutcome | null> = Promise.resolve(null);
	const attempt = async (answer: Answer): Promise<CommandOutcome | null> => {
		const outcome = await write(answer);
		if (outcome.kind === "nothing" || (outcome.kind === "write" && outcome.outcome.ok)) return outcome;
		await tellOutcome(context, Promise.resolve(outcome));
		return null;
	};
	await dialog.ask(async (answer) => {
		last = attempt(answer);
		return (await last) !== null;
	});
	// The dialog may have been closed while it was being written.
	return (await last) ?? NOTHING;
}
