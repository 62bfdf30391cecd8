import type { Recognition } from "../domain/notes/reading-rules";
import type { RankingSettings } from "../domain/reconnections/ranking-input";
import type { RegisterDefault } from "../domain/text/register";
import type { Settings } from "./settings";

/** Log headings read in every vault, whatever the setting. */
const KNOWN_LOG_HEADINGS = ["Log", "Journal", "Contact log", "History"];

/** What the ranking depends on. */
export function rankingSettings(settings: Settings): RankingSettings {
	const { circles, weeklyBudget, monthlyRoutine, weekStart } = settings;
	return { circles, weeklyBudget, monthlyRoutine, weekStart };
}

/** What makes a note a contact beside its `type`. */
export function recognition(settings: Settings): Recognition {
	return { tags: settings.contactTags, folders: settings.contactFolders };
}

/** The heading that log lines are written under: the user's, or the interface's word. */
export function logHeading(settings: Settings, interfaceWord: string): string {
	return settings.logHeading === "" ? interfaceWord : settings.logHeading;
}

/** Every heading that is read as a log, the written one first. */
export function logHeadings(settings: Settings, interfaceWord: string): readonly string[] {
	return [...new Set([logHeading(settings, interfaceWord), ...KNOWN_LOG_HEADINGS])];
}

/** How a contact is addressed whose note does not say; `app` is the interface's language. */
export function registerDefault({ draftLanguage, addressAs }: Settings, app: "en" | "fr"): RegisterDefault {
	return { language: draftLanguage === "app" ? app : draftLanguage, addressAs };
}
