import { circleNames } from "../domain/contacts/circle-names";
import { addDays, dayStart, startOfWeek, type CalendarDay } from "../domain/day/calendar-day";
import type { Settings } from "../settings/settings";
import { logHeadings, rankingSettings, recognition } from "../settings/settings-parts";
import type { DailyNotes } from "../vault/daily-notes";
import type { IndexTerms } from "../vault/index-contents";

/** A week that is asked for later still knows what was done in it, for a year; older notes are left unread at start. */
const DAYS_LOOKED_BACK = 364;

/** What the vault itself is set up with, as far as reading depends on it. */
export interface VaultSetup {
	readonly dailyNotes: DailyNotes;
	/** By the app's templates and the like. */
	readonly templateFolders: readonly string[];
}

/** What reading and ranking go by: the settings, the vault's own set-up, and today. */
export function indexTerms(settings: Settings, setup: VaultSetup, today: CalendarDay, logWord: string): IndexTerms {
	const { circles, datedNotes, ownNote, weekStart } = settings;
	return {
		rules: {
			recognition: recognition(settings),
			templateFolders: templateFolders(settings, setup),
			circles,
			circleNames: circleNames(circles),
			logHeadings: logHeadings(settings, logWord),
			datedNotes,
			dailyNoteDay: (path) => setup.dailyNotes.day(path),
			ownNote: ownNote === "" ? null : ownNote,
			doneTasksSince: dayStart(addDays(startOfWeek(today, weekStart), -DAYS_LOOKED_BACK)),
		},
		ranking: rankingSettings(settings),
		today,
	};
}

/** Folders whose notes are templates; the user's own choice comes first. */
export function templateFolders(settings: Settings, setup: VaultSetup): readonly string[] {
	return [...new Set([settings.templatesFolder, ...setup.templateFolders].filter((folder) => folder !== ""))];
}

/** Whether notes read by one set of terms would read the same by another. */
export function readAlike(one: Settings, other: Settings): boolean {
	const read = ({ contactTags, contactFolders, circles, datedNotes, logHeading, templatesFolder, ownNote }: Settings): string =>
		JSON.stringify([
			contactTags, contactFolders, circles.map(({ id, name }) => [id, name]), datedNotes, logHeading, templatesFolder, ownNote,
		]);
	return read(one) === read(other);
}
