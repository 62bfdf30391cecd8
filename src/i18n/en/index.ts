import { brief } from "./brief";
import { commands } from "./commands";
import { days } from "./days";
import { dialogs } from "./dialogs";
import { drafts } from "./drafts";
import { follow } from "./follow";
import { insights } from "./insights";
import { meeting } from "./meeting";
import { panel } from "./panel";
import { problems } from "./problems";
import { questions } from "./questions";
import { reasons } from "./reasons";
import { settings } from "./settings";
import { sort } from "./sort";
import { why } from "./why";
import { words } from "./words";

/** The English interface; its shape is what every language must fill. */
export const en = {
	panel, dialogs, problems, days, words, reasons, commands, settings, sort, why, questions, meeting, brief, drafts, follow, insights,
};
