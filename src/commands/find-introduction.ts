import { Keymap } from "obsidian";
import type { Contact } from "../domain/contacts/contact";
import type { Sought } from "../domain/network/find-targets";
import type { Asked, IntroductionPage } from "../domain/network/introduction-page";
import { ChoicePicker } from "../ui/dialogs/choice-picker";
import { IntroductionDialog } from "../ui/introductions/introduction-dialog";
import type { IntroductionActs } from "../ui/introductions/introduction-panel";
import { soughtChoices } from "../ui/introductions/sought-choices";
import { knowsAlready } from "../vault/best-introduction";
import { gatherIntroductions } from "../vault/gather-introductions";
import { askForIntroduction, noteIntroduced, writeAfterIntroduction, writeToKnown } from "./ask-introduction";
import type { CommandContext } from "./command-context";
import { openNote } from "./open-note";
import { NOTHING, type CommandOutcome } from "./outcome";
import { tellOutcome } from "./tell-outcome";

/** Shows who can introduce the user to a contact, at a company, or to anyone of a role and sector; asks to whom where that is not said. */
export async function findIntroduction(context: CommandContext, target?: Contact | Sought): Promise<CommandOutcome> {
	const sought = target === undefined ? (inView(context) ?? await askSought(context)) : soughtOf(target);
	const page = sought === null ? null : await readIntroductions(context, sought);
	if (sought === null || page === null) return NOTHING;
	await new IntroductionDialog(context.app, {
		messages: context.messages,
		today: () => context.index.today(),
		find: () => readIntroductions(context, sought),
		acts: (leave) => introductionActs(context, {
			leave,
			showOnMap: true,
		}),
		onChange: (callback) => context.index.onChange(callback),
	}).show(page);
	return NOTHING;
}

/** Who can introduce the user, as of now; null where the contact sought is gone. */
export function readIntroductions(context: CommandContext, sought: Sought): Promise<IntroductionPage | null> {
	const { index, read, app } = context;
	return gatherIntroductions({
		index,
		read,
		resolve: (link, from) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
		dayOfLink: (path) => context.logForm().dayOfLink(path),
	}, sought);
}

/** Where the panel of introductions stands. */
export interface IntroductionPlace {
	/** Makes way for what is shown elsewhere. */
	readonly leave?: () => void;
	/** Whether the map is elsewhere. */
	readonly showOnMap: boolean;
	/** Told of the way in view. */
	readonly onWay?: IntroductionActs["onWay"];
}

/** What the buttons of the panel of introductions do; each tells what it came to. */
export function introductionActs(context: CommandContext, { leave, showOnMap, onWay }: IntroductionPlace): IntroductionActs {
	const tell = (work: Promise<CommandOutcome>): void => void tellOutcome(context, work);
	return {
		open: (path, event) => {
			leave?.();
			void openNote(context, path, Keymap.isModEvent(event));
		},
		request: (way) => tell(askForIntroduction(context, way)),
		write: (contact, page) => tell(writeToKnown(context, contact, page)),
		worked: (asked) => void noteWorked(context, asked),
		followUp: (asked) => tell(writeAfterIntroduction(context, asked)),
		showOnMap: !showOnMap ? null : ({ via, target }) => {
			leave?.();
			void context.openNetworkMap([...via, target]);
		},
		...(onWay === undefined ? {} : { onWay }),
	};
}

/** What was written is told, and then the first message drafted. */
async function noteWorked(context: CommandContext, asked: Asked): Promise<void> {
	const outcome = await tellOutcome(context, noteIntroduced(context, asked));
	if (outcome.kind === "write" && outcome.outcome.ok && outcome.outcome.step !== null) await tellOutcome(context, writeAfterIntroduction(context, asked));
}

/** The contact or organisation whose note is in view, unless the user talks with that contact anyway and aims at no more. */
function inView({ app, index }: CommandContext): Sought | null {
	const path = app.workspace.getActiveFile()?.path ?? "";
	const contact = index.contact(path);
	if (contact !== null) return contact.network !== "target" && knowsAlready(index, path) ? null : { kind: "contact", path };
	return index.network().organization(path)?.note !== path ? null : { kind: "company", company: path };
}

async function askSought({ app, index, messages }: CommandContext): Promise<Sought | null> {
	const { introductions } = messages;
	const choice = await new ChoicePicker(app, {
		placeholder: introductions.field,
		nothing: introductions.nothingFits,
		choices: soughtChoices(index.contacts(), index.network().organizations(), messages),
	}, messages).ask();
	return choice?.value ?? null;
}

function soughtOf(target: Contact | Sought): Sought {
	return "kind" in target ? target : { kind: "contact", path: target.path };
}
