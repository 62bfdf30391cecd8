import { brief } from "./brief";
import { commands } from "./commands";
import { days } from "./days";
import { dialogs } from "./dialogs";
import { drafts } from "./drafts";
import { follow } from "./follow";
import { goals } from "./goals";
import { guide } from "./guide";
import { help } from "./help";
import { insights } from "./insights";
import { introductions } from "./introductions";
import { map } from "./map";
import { meeting } from "./meeting";
import { organization } from "./organization";
import { panel } from "./panel";
import { presence } from "./presence";
import { problems } from "./problems";
import { questions } from "./questions";
import { reasons } from "./reasons";
import { relay } from "./relay";
import { settings } from "./settings";
import { sort } from "./sort";
import { why } from "./why";
import { words } from "./words";

/** The English interface; its shape is what every language must fill. */
export const en = {
	panel, dialogs, problems, days, words, reasons, commands, settings, sort, why, questions, meeting, brief, drafts, follow, insights,
	introductions, help, goals, guide, map, organization, presence, relay,
};
