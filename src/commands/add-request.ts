import type { Contact } from "../domain/contacts/contact";
import { addRequest, renderRequestLine, type Request } from "../domain/notes/edit-request";
import { RequestDialog } from "../ui/dialogs/follow/request-dialog";
import { askAndWrite } from "./ask-and-write";
import type { CommandContext } from "./command-context";
import { written, type CommandOutcome } from "./outcome";

/** Asks what a contact asks for, and writes it into their note as an open task that stands before all else owed. */
export async function askRequest(context: CommandContext, contact: Contact): Promise<CommandOutcome> {
	const { app, messages, index } = context;
	const dialog = new RequestDialog(app, contact.name, {
		messages,
		today: index.today(),
		weekStart: context.settings().weekStart,
		preview: (form) => `- ${renderRequestLine(form, index.today())}`,
	});
	return askAndWrite(context, dialog, (request) => writeRequest(context, contact, request));
}

/** Writes a request into a contact's note. */
export async function writeRequest(context: CommandContext, { path, name }: Contact, request: Request): Promise<CommandOutcome> {
	const edit = addRequest(request, context.index.today(), context.logForm());
	return written(await context.writer.write(context.messages.follow.request.done(name), [{ path, edit }]));
}
