import { DEFAULT_CIRCLES, type Circle } from "../domain/contacts/circle";
import type { WeekStart } from "../domain/day/calendar-day";
import type { Purpose } from "../domain/interactions/meeting";

/** Which notes outside the log say that something happened on their day. */
export type DatedNotes = "daily-and-named" | "daily" | "none";

/** How a log line writes its day: as daily notes call for, always as a link, or always bare. */
export type LogDay = "auto" | "link" | "bare";

/** Language of drafts and questions; `app` follows the interface. */
export type DraftLanguage = "app" | "en" | "fr";

export type MeetingTemplates = Readonly<Partial<Record<Purpose | "any", string>>>;

/** All the user decides about the plugin, as it stands in the data file: plain JSON, nothing about people. */
export interface Settings {
	/** Tags without `#` whose notes are contacts; `contact` claims `contact/work`. */
	readonly contactTags: readonly string[];
	/** Vault paths whose notes are contacts. */
	readonly contactFolders: readonly string[];
	/** From the innermost outwards; never empty. */
	readonly circles: readonly Circle[];
	/** Exchanges a week. */
	readonly weeklyBudget: number;
	/** Coffees, breakfasts, lunches or dinners a month. */
	readonly monthlyRoutine: number;
	readonly weekStart: WeekStart;
	readonly datedNotes: DatedNotes;
	/** Empty for the interface's word. */
	readonly logHeading: string;
	readonly logDay: LogDay;
	/** Folder of new contacts; empty for the app's place of new notes. */
	readonly newContactFolder: string;
	/** Path of the note a new contact starts from; empty for none. */
	readonly newContactTemplate: string;
	/** Folder whose notes are nobody; empty for that of the app's templates. */
	readonly templatesFolder: string;
	/** Path of the user's own note, beside `type: me`; empty for none. */
	readonly ownNote: string;
	readonly draftLanguage: DraftLanguage;
	/** How French drafts and questions address a contact whose note does not say. */
	readonly addressAs: "tu" | "vous";
	/** Folder of new meeting notes; empty for the app's place of new notes. */
	readonly meetingFolder: string;
	/** Path of the note that meetings of a purpose start from, `any` for the others; without one, the built-in template. */
	readonly meetingTemplates: MeetingTemplates;
	/** Path of the note with the user's own questions; empty for none. */
	readonly questionsNote: string;
	/** Whether the user has seen what was found on the first run and said yes. */
	readonly started: boolean;
}

/** What holds until the user decides otherwise. */
export const DEFAULT_SETTINGS: Settings = {
	contactTags: ["contact"],
	contactFolders: [],
	circles: DEFAULT_CIRCLES,
	weeklyBudget: 5,
	monthlyRoutine: 1,
	weekStart: "monday",
	datedNotes: "daily-and-named",
	logHeading: "",
	logDay: "auto",
	newContactFolder: "",
	newContactTemplate: "",
	templatesFolder: "",
	ownNote: "",
	draftLanguage: "app",
	addressAs: "vous",
	meetingFolder: "",
	meetingTemplates: {},
	questionsNote: "",
	started: false,
};
