import type { Contact } from "../domain/contacts/contact";
import { HistoryDialog } from "../ui/dialogs/history-dialog";
import { historyLines } from "../ui/dialogs/history-lines";
import type { CommandContext } from "./command-context";
import { refuseExchange } from "./not-an-exchange";
import { openNote } from "./open-note";
import { written } from "./outcome";
import { tellOutcome } from "./tell-outcome";

/** Shows all that is known to have happened with a contact. */
export function showHistory(context: CommandContext, contact: Contact): void {
	const { app, index, messages } = context;
	const today = index.today();
	new HistoryDialog(app, contact.name, historyLines(index.interactions(contact.path), today), {
		messages,
		today,
		open: ({ path, line }) => void openNote(context, path, false, line),
		refuse: async (line) => {
			const outcome = await tellOutcome(context, refuseExchange(context, contact.path, line).then(written));
			return outcome.kind === "write" && outcome.outcome.ok;
		},
	}).open();
}
