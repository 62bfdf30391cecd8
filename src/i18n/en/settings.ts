import { pluralEn } from "../plural";

/** Words of the settings. */
export const settings = {
	recognition: {
		heading: "Contact notes",
		type: "Type",
		typeAbout: "A note of type contact or person is always a contact. The types meeting, goal, round, organization and me have other parts to play.",
		tags: "Tags",
		tagsAbout: "Without #, separated by spaces. A tag also covers those below it: contact covers contact/work.",
		tagsWrong: "A tag is made of letters, digits, - _ and /, but not of digits alone.",
		folders: "Folders of contacts",
		foldersEmpty: "No folder chosen.",
		addFolder: "Add a folder",
		chooseFolder: "Folder whose notes are contacts",
		ownNote: "Your own note",
		ownNoteAbout: "The note about you, unless its type is me already. You are not counted among your contacts.",
	},
	circles: {
		heading: "Circles",
		add: "Add a circle",
		newName: "New circle",
		name: "Name",
		nameAbout: (id: string): string => `In notes: circle: ${id}.`,
		nameWrong: "Choose a name no other circle has.",
		cadence: "Cadence",
		cadenceAbout: "For example 30 days, 6 weeks, quarterly. Empty or never for none. A contact's own cadence comes first.",
		cadenceWrong: "Write 6 weeks, 3 months, quarterly or never.",
		weight: "Weight",
		weightAbout: "Decides between people when several are due. 1 is neutral, 2 counts double.",
		weightWrong: "A number from 0 to 10.",
		removeTaken: (people: number, name: string): string =>
			pluralEn(people, { one: `# contact is in ${name}: choose another circle for them first.`, other: `# contacts are in ${name}: choose another circle for them first.` }),
		last: "There is always one circle.",
	},
	rhythm: {
		heading: "Week and month",
		budget: "Exchanges a week",
		budgetAbout: "How many people “This week” proposes.",
		routine: "In-person meetings a month",
		routineAbout: "Coffees, breakfasts, lunches and dinners. 0 for none.",
		wholeNumber: "A whole number from 0 to 100.",
		weekStart: "First day of the week",
		monday: "Monday",
		sunday: "Sunday",
	},
	notes: {
		heading: "Notes and log",
		dated: "Dated notes",
		datedAbout: "A link to a contact in one of these counts as an exchange on its day.",
		datedBoth: "Daily notes, and notes with a day in their name",
		datedDaily: "Daily notes",
		datedNone: "None",
		logHeading: "Heading of the log",
		logHeadingAbout: "Log, Journal, Contact log and History are always read.",
		logHeadingWord: "Log",
		logHeadingWrong: "One line, without #.",
		logDay: "Days in the log",
		logDayAuto: "A link when daily notes are in use",
		logDayLink: "Always a link",
		logDayBare: "Never a link",
		newFolder: "Folder for new contacts",
		newFolderAbout: "Empty for the app's usual place for new notes.",
		newTemplate: "Template for new contacts",
		newTemplateAbout: "The note new contacts start from.",
		templates: "Templates folder",
		templatesAbout: "Its notes never count as contacts. Empty for the app's own templates folder.",
		draftLanguage: "Language of drafts",
		draftLanguageAbout: "For contacts whose note names no language.",
		asApp: "Same as the app",
		english: "English",
		french: "French",
	},
	status: {
		name: "What was read",
		about: "Counted in your notes.",
		contacts: "Contacts",
		meetings: "Meetings",
		datedNotes: "Dated notes with contacts",
		interactions: "Exchanges",
		problems: "Values that can't be read",
		indexed: "Last reading of all notes",
		indexing: "Under way",
		indexedAt: (time: string, notes: number, ms: number): string =>
			`${time}, ${pluralEn(notes, { one: "# note", other: "# notes" })} in ${count(ms)} ms`,
		/** People read, and values that could not be. */
		short: (contacts: number, problems: number): string => {
			const people = pluralEn(contacts, { one: "# contact", other: "# contacts" });
			return problems === 0 ? people : `${people}, ${pluralEn(problems, { one: "# value to repair", other: "# values to repair" })}`;
		},
		count,
	},
	file: "The settings file",
	newer: "These settings come from a later version. What this one doesn't know is kept.",
	unread: (fields: readonly string[]): string => `Can't be read, so at its default: ${fields.join(", ")}.`,
	unreadable: "The settings file can't be read. It stays as it is, and changes made here are not saved.",
};

function count(amount: number): string {
	return new Intl.NumberFormat("en").format(amount);
}
