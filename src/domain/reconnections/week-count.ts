import { startOfWeek, type CalendarDay, type WeekStart } from "../day/calendar-day";
import type { Interaction, InteractionEntry } from "../interactions/interaction";
import { interactionWeight } from "../interactions/interaction-weight";
import { mergeEntries } from "../interactions/merge-entries";
import type { ContactFacts } from "./ranking-input";

/** The part of a week that has been lived: from its first day to the day it is looked at, both included. */
export interface LivedWeek {
	readonly start: CalendarDay;
	readonly until: CalendarDay;
}

/** More contacts in one meeting are a crowd, with whom the week's exchanges are not counted. */
export const MOST_PEOPLE = 12;
const COUNTED_WEIGHT = 1;

/** The week that holds a day, up to that day. */
export function livedWeek(today: CalendarDay, weekStart: WeekStart): LivedWeek {
	return { start: startOfWeek(today, weekStart), until: today };
}

/**
 * Whether a contact counts in "n of 5": with an exchange of weight 1 at least or any log line in the week, meetings of more
 * than 12 left out, or something owed that was done in it.
 */
export function countsInWeek({ interactions, doneDays }: ContactFacts, week: LivedWeek): boolean {
	for (const interaction of interactions) {
		if (interaction.day < week.start) break;
		if (interaction.day <= week.until && isCounted(interaction)) return true;
	}
	return doneDays.some((day) => day >= week.start && day <= week.until);
}

function isCounted(interaction: Interaction): boolean {
	const { entries } = interaction;
	if (entries.some(({ source }) => source.kind === "log")) return true;
	if (!entries.some(isCrowd)) return interactionWeight(interaction) >= COUNTED_WEIGHT;
	return mergeEntries(entries.filter((entry) => !isCrowd(entry))).some((rest) => interactionWeight(rest) >= COUNTED_WEIGHT);
}

function isCrowd({ source, people }: InteractionEntry): boolean {
	return source.kind === "meeting" && people > MOST_PEOPLE;
}
